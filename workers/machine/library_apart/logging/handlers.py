"""Handlers that pass records on: through a queue to another thread or process, or many at once."""

import copy
import queue
import threading

import logging


class QueueHandler(logging.Handler):
    """Puts records in a queue, ready to be sent to another process."""

    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        text = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """A thread that takes records from a queue and gives them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exception):
        self.stop()

    def dequeue(self, block):
        return self.queue.get(block)

    def prepare(self, record):
        return record

    def start(self):
        self._thread = threading.Thread(target=self._monitor)
        self._thread.daemon = True
        self._thread.start()

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        while True:
            record = self.dequeue(True)
            if record is not self._sentinel:
                self.handle(record)
            if hasattr(self.queue, "task_done"):
                self.queue.task_done()
            if record is self._sentinel:
                return

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None


class BufferingHandler(logging.Handler):
    """Keeps records until there are enough."""

    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        with self.lock:
            self.buffer.clear()

    def close(self):
        self.flush()


class MemoryHandler(BufferingHandler):
    """Keeps records and gives them to another handler when one is severe enough."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        with self.lock:
            self.target = target

    def flush(self):
        with self.lock:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()

    def close(self):
        if self.flushOnClose:
            self.flush()
        self.target = None


_IN_FILES = "BaseRotatingHandler RotatingFileHandler TimedRotatingFileHandler WatchedFileHandler".split()


def __getattr__(name):  # mark: in C
    if name in _IN_FILES:
        from logging import _file_handlers

        return getattr(_file_handlers, name)
    if name in ("SocketHandler", "DatagramHandler", "HTTPHandler"):
        import _log_senders

        return getattr(_log_senders, name)
    raise AttributeError(f"module 'logging.handlers' has no attribute '{name}'")
