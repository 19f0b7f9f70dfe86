"""Pickles in files: the length of each, then its bytes."""

from pickle import dumps, loads


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Writes the bytes of an object to a file."""
    data = dumps(obj, protocol)
    file.write(len(data).to_bytes(4, "little") + data)


def load(file, **options):
    """Reads the next object from a file."""
    size = file.read(4)
    if not size:
        raise EOFError("Ran out of input")
    return loads(file.read(int.from_bytes(size, "little")))


class Pickler:
    """Writes objects to a file."""

    def __init__(self, file, protocol=None):
        self._file = file

    def dump(self, obj):
        dump(obj, self._file)


class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file):
        self._file = file

    def load(self):
        return load(self._file)
