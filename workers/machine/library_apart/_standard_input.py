"""Standard input, for `sys`."""

# mark: in C

import _sys
from sys import __stdout__

_Stream = type(__stdout__)


class _Input:
    """Standard input. In a page it is empty."""

    name, encoding, mode, closed = "<stdin>", "utf-8", "r", False
    _rest = ""

    def readline(self, size=-1):
        line = self._rest or str(_sys.read_line() or b"", "utf-8", "replace")
        size = len(line) if size is None or size < 0 else size
        self._rest = line[size:]
        return line[:size]

    name = "<stdin>"
    __getattr__, __class__ = _Stream.__getattr__, _Stream.__dict__["__class__"]

    def read(self, size=-1):
        text = ""
        while size is None or size < 0 or len(text) < size:
            line = self.readline(-1 if size is None or size < 0 else size - len(text))
            if not line:
                break
            text += line
        return text

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return iter(self.readline, "")

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readable(self):
        return True

    def isatty(self):
        return False

    def fileno(self):
        return 0


stdin = _Input()
_Input.__module__ = "_io"
_Input.__name__ = _Input.__qualname__ = "TextIOWrapper"
