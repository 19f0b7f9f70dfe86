"""Pickles in files, one behind the other."""

from collections import deque

from _reduction import Reader, checked
from pickle import HIGHEST_PROTOCOL, UnpicklingError, import_all, written


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
        if protocol is not None and protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= 5")
        self._write = file.write

    def persistent_id(self, obj):
        """What stands for an object that is kept elsewhere; a subclass may answer it, of objects of classes."""

    def dump(self, obj):
        own = type(self).persistent_id is not Pickler.persistent_id
        asks = own or hasattr(self, "reducer_override") or hasattr(self, "dispatch_table")
        self._write(written(obj, self._special(obj) if asks else []))

    def _special(self, obj):
        """The objects within one for which the pickler says what makes them, and that."""
        found, met, left = [], {}, [obj]
        while left:
            one = left.pop()
            if id(one) in met or isinstance(one, (str, int, float, bytes, type)) or one is None:
                continue
            met[id(one)] = one
            parts, inside = self._parts(one), []
            if parts is not None:
                found.append((one, *parts))
                inside = parts[1:]
            elif isinstance(one, dict):
                inside = [part for pair in one.items() for part in pair]
            elif isinstance(one, (list, tuple, set, frozenset, deque)):
                inside = [*one]
            left += [] if parts else [getattr(one, "__dict__", None)]
            left += reversed(inside)
        return found

    def _parts(self, obj):
        found = self.persistent_id(obj)
        if found is not None:
            return checked(obj, (load_persistent, (found,)))
        parts = self.reducer_override(obj) if hasattr(self, "reducer_override") else NotImplemented
        if parts is NotImplemented:
            reduce = getattr(self, "dispatch_table", {}).get(type(obj))
            if reduce is None:
                return None
            parts = reduce(obj)
        return checked(obj, parts)

    def clear_memo(self):
        """Nothing is remembered from one object to the next."""


def load_persistent(name):
    """Stands in a pickle for an object that is kept elsewhere."""
    told = "but no persistent_load function was specified."
    raise UnpicklingError(f"A load persistent id instruction was encountered, {told}")


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

    def _find(self, module, name):
        if name == "load_persistent" and module == __name__ and hasattr(self, "persistent_load"):
            return self.persistent_load
        return self.find_class(module, name)

    def load(self):
        file, seekable = self._file, hasattr(self._file, "seek")
        start = file.tell() if seekable else 0
        data = bytes(file.read())
        if not data:
            raise EOFError("Ran out of input")
        reader = Reader(data)
        try:
            import_all(data)
            if type(self) is not Unpickler:
                reader.find = self._find
            made = reader.whole()
        except (IndexError, UnpicklingError) as error:
            if error.args and isinstance(error, UnpicklingError):
                raise
            raise UnpicklingError("pickle data was truncated") from None
        if seekable:
            file.seek(start + reader.at)
        return made
