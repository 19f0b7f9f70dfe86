"""Handlers that write to files, and those that begin a new file from time to time."""

import io
import os
import re
import time

from logging._handlers import Handler, StreamHandler, getLevelName


class FileHandler(StreamHandler):
    """Writes records to a file."""

    __module__ = "logging"

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        Handler.__init__(self)
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.encoding, self.errors, self.delay = mode, encoding, errors, delay
        self._is_closed = False
        self.stream = None if delay else self._open()

    def _open(self):
        return io.open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def flush(self):
        if self.stream:
            super().flush()

    def close(self):
        with self.lock:
            if self.stream:
                self.stream.close()
                self.stream = None
            self._is_closed = True

    def emit(self, record):
        if self.stream is None and (self.mode != "w" or not self._is_closed):
            self.stream = self._open()
        if self.stream:
            super().emit(record)

    def __repr__(self):
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class BaseRotatingHandler(FileHandler):
    """A handler that begins a new file when `shouldRollover` says so."""

    __module__ = "logging.handlers"
    namer = rotator = None

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _end_file(self):
        if self.stream:
            self.stream.close()
            self.stream = None

    def _replace(self, source, dest):
        if os.path.exists(dest):
            os.remove(dest)
        self.rotate(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """Begins a new file when one would be longer than `maxBytes`; the old ones have numbers."""

    __module__ = "logging.handlers"

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        if self.stream is None:
            self.stream = self._open()
        text = self.format(record) + self.terminator
        size = os.path.getsize(self.baseFilename)
        return size + len(text) >= self.maxBytes

    def doRollover(self):
        self._end_file()
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename(f"{self.baseFilename}.{number}")
                if os.path.exists(source):
                    self._replace(source, self.rotation_filename(f"{self.baseFilename}.{number + 1}"))
            self._replace(self.baseFilename, self.rotation_filename(self.baseFilename + ".1"))
        elif os.path.exists(self.baseFilename):
            os.truncate(self.baseFilename, 0)
        if not self.delay:
            self.stream = self._open()


_UNITS = {
    "S": (1, "%Y-%m-%d_%H-%M-%S"), "M": (60, "%Y-%m-%d_%H-%M"), "H": (3600, "%Y-%m-%d_%H"), "D": (86400, "%Y-%m-%d"),
    "MIDNIGHT": (86400, "%Y-%m-%d"), "W": (604800, "%Y-%m-%d"),
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Begins a new file after some time; the old ones have the time in their names."""

    __module__ = "logging.handlers"

    def __init__(self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False,
                 atTime=None, errors=None):
        super().__init__(filename, "a", encoding, delay, errors)
        self.when, self.backupCount, self.utc, self.atTime = when.upper(), backupCount, utc, atTime
        kind = "W" if self.when.startswith("W") else self.when
        if kind not in _UNITS:
            raise ValueError(f"Invalid rollover interval specified: {self.when}")
        if kind == "W" and not re.fullmatch("W[0-6]", self.when):
            raise ValueError(f"You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}")
        unit, self.suffix = _UNITS[kind]
        self.interval = unit * interval
        self.rolloverAt = self.computeRollover(int(time.time()))

    def computeRollover(self, currentTime):
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        next_midnight = currentTime // 86400 * 86400 + 86400
        if self.when == "MIDNIGHT":
            return next_midnight + self.interval - 86400
        days = (int(self.when[1]) - time.gmtime(currentTime).tm_wday) % 7
        return next_midnight + days * 86400

    def shouldRollover(self, record):
        return time.time() >= self.rolloverAt

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        old = sorted([name for name in os.listdir(folder) if name.startswith(base + ".")])
        return [os.path.join(folder, name) for name in old[: max(0, len(old) - self.backupCount)]]

    def doRollover(self):
        self._end_file()
        began = time.gmtime(self.rolloverAt - self.interval)
        name = f"{self.baseFilename}.{time.strftime(self.suffix, began)}"
        self._replace(self.baseFilename, self.rotation_filename(name))
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        if not self.delay:
            self.stream = self._open()
        while self.rolloverAt <= time.time():
            self.rolloverAt = self.computeRollover(int(time.time()))


class WatchedFileHandler(FileHandler):
    """Opens its file anew when another one has its name."""

    __module__ = "logging.handlers"

    def emit(self, record):
        if self.stream and not os.path.exists(self.baseFilename):
            self.stream.close()
            self.stream = None
        super().emit(record)
