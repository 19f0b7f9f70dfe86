"""What the interpreter knows of itself. Follows the documentation of CPython's `sys`."""

import _sys
from _sys import (
    _is_gil_enabled,
    exc_info,
    getrecursionlimit,
    getswitchinterval,
    intern,
    setrecursionlimit,
    setswitchinterval,
)

modules = _sys.modules()
argv = _sys.argv()
path = [""]
version = "3.12.0 (Interleave)"
platform = "interleave"
byteorder = "little"
maxsize = 9223372036854775807
maxunicode = 1114111
executable = "interleave"
builtin_module_names = ()


class _VersionInfo(tuple):
    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])

    def __repr__(self):
        return "sys.version_info(major=%r, minor=%r, micro=%r, releaselevel=%r, serial=%r)" % self


_VersionInfo.__name__ = _VersionInfo.__qualname__ = "version_info"
version_info = _VersionInfo((3, 12, 0, "final", 0))
hexversion = 0x030C00F0


class _Implementation:
    name = "interleave"
    version = version_info


implementation = _Implementation()


class _Stream:
    """A standard stream."""

    encoding = "utf-8"

    def __init__(self, name, to_error):
        self.name = name
        self._to_error = to_error

    def write(self, text):
        return _sys.write(text, self._to_error)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    @property
    def __class__(self):
        from io import TextIOWrapper

        return TextIOWrapper

    def __getattr__(self, name):
        from _standard_streams import get

        return get(self, name)

    def __repr__(self):
        return f"<_io.TextIOWrapper name='{self.name}' mode='w' encoding='utf-8'>"

    def __reduce__(self):
        raise TypeError("cannot pickle 'TextIOWrapper' instances")


stdout = __stdout__ = _Stream("<stdout>", False)
stderr = __stderr__ = _Stream("<stderr>", True)


_Stream.__module__ = "_io"
_Stream.__name__ = _Stream.__qualname__ = "TextIOWrapper"


def exit(code=None, /):
    """Ends the program, or the thread, by raising `SystemExit`."""
    if code is None:
        raise SystemExit
    raise SystemExit(*code) if isinstance(code, tuple) else SystemExit(code)


def excepthook(exctype, value, traceback, /):
    """Writes an uncaught exception to standard error."""
    from _bootstrap import write_exception

    write_exception(value if value.__traceback__ is not None else value.with_traceback(traceback))


__excepthook__ = excepthook


def exception():
    return exc_info()[1]


def getdefaultencoding():
    return "utf-8"


_digits_max = 4300


def set_int_max_str_digits(maxdigits):
    global _digits_max
    if 0 != maxdigits < 640:
        raise ValueError("maxdigits must be 0 or larger than 640")
    _digits_max = maxdigits.__index__()


def __getattr__(name):  # mark: in C
    if name in ("unraisablehook", "__unraisablehook__", "UnraisableHookArgs"):
        import _unraisable

        return getattr(_unraisable, name)
    if name in ("stdin", "__stdin__"):
        import _standard_input

        return _standard_input.stdin
    if name in ("get_asyncgen_hooks", "set_asyncgen_hooks"):
        import _asyncgen_hooks

        return getattr(_asyncgen_hooks, name)
    import _sys_rest

    if name not in _sys_rest.NAMES:
        raise AttributeError(f"module 'sys' has no attribute '{name}'", name=name, obj=modules["sys"])
    return getattr(_sys_rest, name)
