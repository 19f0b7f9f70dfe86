"""Programs that are started, read and awaited in coroutines. Follows the documentation of CPython's `asyncio`."""

import os
import subprocess
from subprocess import DEVNULL, PIPE, STDOUT

from asyncio import combining, events, streams, tasks

__all__ = ["create_subprocess_exec", "create_subprocess_shell"]
_LIMIT = 2 ** 16


class _Writer:
    """What a program reads."""

    def __init__(self, file):
        self._file = file

    def write(self, data):
        self._file.write(data)
        self._file.flush()

    def writelines(self, data):
        for part in data:
            self.write(part)

    async def drain(self):
        await tasks.sleep(0)

    def can_write_eof(self):
        return True

    def is_closing(self):
        return self._file.closed

    def close(self):
        self._file.close()

    write_eof = close

    async def wait_closed(self):
        await tasks.sleep(0)


class Process:
    """A program that runs."""

    def __init__(self, popen, limit):
        self._popen = popen
        self._loop = events.get_running_loop()
        self.pid = popen.pid
        self.stdin = None if popen.stdin is None else _Writer(popen.stdin)
        self.stdout, self.stderr = [
            None if file is None else self._reader(file, limit) for file in (popen.stdout, popen.stderr)
        ]

    def _reader(self, file, limit):
        """A reader that is given what the program writes."""
        reader, number = streams.StreamReader(limit=limit, loop=self._loop), file.fileno()

        def receive():
            data = os.read(number, _LIMIT)
            if data:
                reader.feed_data(data)
            else:
                self._loop.remove_reader(number)
                file.close()
                reader.feed_eof()

        self._loop.add_reader(number, receive)
        return reader

    def __repr__(self):
        return f"<{type(self).__name__} {self.pid}>"

    @property
    def returncode(self):
        return self._popen.poll()

    async def wait(self):
        while self._popen.poll() is None:
            await tasks.sleep(0.001)
        return self._popen.returncode

    def send_signal(self, signal):
        if self._popen.poll() is not None:
            raise ProcessLookupError()
        self._popen.send_signal(signal)

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    async def communicate(self, input=None):
        """Gives the program what it is to read, and waits for its end: what it wrote."""
        if self.stdin is not None:
            try:
                if input:
                    self.stdin.write(input)
                self.stdin.close()
            except BrokenPipeError:
                # It has ended without reading.
                pass

        async def read(reader):
            return None if reader is None else await reader.read()

        texts = await combining.gather(read(self.stdout), read(self.stderr))
        await self.wait()
        return tuple(texts)


def _check(by_shell, bufsize=0, universal_newlines=False, text=None, encoding=None, errors=None, **kwds):
    """Refuses what is only for programs that are not awaited."""
    wrong = None
    if universal_newlines:
        wrong = "universal_newlines must be False"
    elif not by_shell and kwds.get("shell"):
        wrong = "shell must be False"
    elif bufsize != 0:
        wrong = "bufsize must be 0"
    elif text:
        wrong = "text must be False"
    elif encoding is not None:
        wrong = "encoding must be None"
    elif errors is not None:
        wrong = "errors must be None"
    if wrong is not None:
        raise ValueError(wrong)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **kwds):
    """Starts a program by its words."""
    _check(False, **kwds)
    return Process(subprocess.Popen([program, *args], stdin=stdin, stdout=stdout, stderr=stderr, **kwds), limit)


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_LIMIT, **kwds):
    """Starts a line of a shell."""
    if not isinstance(cmd, (bytes, str)):
        raise ValueError("cmd must be a string")
    _check(True, **kwds)
    popen = subprocess.Popen(cmd, stdin=stdin, stdout=stdout, stderr=stderr, shell=True, **kwds)
    return Process(popen, limit)
