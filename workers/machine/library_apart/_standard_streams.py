"""What few programs ask of `sys.stdin`, `sys.stdout` and `sys.stderr`."""

import io


class _Octets(io.BufferedIOBase):
    """The bytes of standard output or of standard error."""

    def __init__(self, stream):
        self._stream, self.name = stream, stream.name

    def writable(self):
        return True

    def write(self, data, /):
        octets = bytes(data)
        self._stream.write(octets.decode("utf-8", "replace"))
        return len(octets)

    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name!r}>"


def get(stream, name):
    """An attribute of a standard stream."""
    number = ["<stdin>", "<stdout>", "<stderr>"].index(stream.name)
    values = {
        "encoding": "utf-8", "errors": "backslashreplace" if number == 2 else "strict", "mode": "w" if number else "r",
        "newlines": None, "closed": False, "line_buffering": number == 2, "write_through": False,
    }
    methods = {
        "fileno": number, "isatty": False, "readable": not number, "writable": bool(number), "seekable": False,
        "readlines": [], "close": None, "flush": None,
    }
    if name in values:
        return values[name]
    if name in methods:
        return lambda *hint: methods[name]
    if name == "reconfigure":
        return lambda **settings: None
    if name == "buffer":
        return _Octets(stream) if number else io.BytesIO()
    if name in ("__enter__", "__exit__", "__next__"):
        return {"__enter__": lambda: stream, "__exit__": lambda *error: None, "__next__": lambda: next(iter(()))}[name]
    raise AttributeError(f"'_io.TextIOWrapper' object has no attribute '{name}'", name=name, obj=stream)
