"""Pickles in files, one behind the other."""

from _reduction import Reader
from pickle import UnpicklingError, dumps, import_all


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Writes the bytes of an object to a file."""
    Pickler(file, protocol).dump(obj)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Reads the next object from a file."""
    return Unpickler(file).load()


class Pickler:
    """Writes objects to a file."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if not callable(getattr(file, "write", None)):
            raise TypeError("file must have a 'write' attribute")
        self._write = file.write

    def dump(self, obj):
        self._write(dumps(obj))

    def clear_memo(self):
        """Nothing is remembered from one object to the next."""


class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not callable(getattr(file, "read", None)) or not callable(getattr(file, "readline", None)):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file

    def find_class(self, module, name, /):
        """The class or function that a pickle names; a subclass may refuse it."""
        __import__(module)
        import sys

        found = sys.modules[module]
        for part in name.split("."):
            found = getattr(found, part)
        return found

    def load(self):
        file, seekable = self._file, hasattr(self._file, "seek")
        start = file.tell() if seekable else 0
        data = bytes(file.read())
        if not data:
            raise EOFError("Ran out of input")
        reader = Reader(data)
        try:
            import_all(data)
            if type(self).find_class is not Unpickler.find_class:
                reader.find = self.find_class
            made = reader.whole()
        except (IndexError, UnpicklingError) as error:
            if error.args and isinstance(error, UnpicklingError):
                raise
            raise UnpicklingError("pickle data was truncated") from None
        if seekable:
            file.seek(start + reader.at)
        return made
