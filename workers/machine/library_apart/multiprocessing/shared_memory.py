"""Blocks of bytes that processes share by name. Follows the documentation of CPython's module of this name."""

import _kernel
import os
import pickle

_n_names = 0


class _Block:
    """The bytes of a block for a `memoryview`: every access reads or writes the shared memory."""

    typecode, itemsize = "B", 1

    def __init__(self, block, size):
        self._block, self._size = block, size

    def __len__(self):
        return self._size

    def __getitem__(self, at):
        if isinstance(at, slice):
            return _kernel.read_block(self._block, at.start, max(0, at.stop - at.start))
        return _kernel.read_block(self._block, at, 1)[0]

    def __setitem__(self, part, octets):
        _kernel.write_block(self._block, part.start, octets)

    def tobytes(self):
        return _kernel.read_block(self._block, 0, self._size)


class SharedMemory:
    """A block with a name: made by one process, opened by others, there until it is unlinked."""

    def __init__(self, name=None, create=False, size=0):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        self._name = name or _new_name()
        if create:
            self._block = _kernel.new_block(bytes(size))
            if _kernel.bind(f"memory {self._name}", self._block) is None:
                raise FileExistsError(17, "File exists", f"/{self._name}")
            _kernel.bind(f"memory size {self._name}", size)
            self._size = size
        else:
            self._open()
        self._buf = memoryview(_Block(self._block, self._size))

    def _open(self):
        self._block = _kernel.find(f"memory {self._name}")
        if self._block is None:
            raise FileNotFoundError(2, "No such file or directory", f"/{self._name}")
        self._size = _kernel.find(f"memory size {self._name}")

    @property
    def buf(self):
        return self._buf

    @property
    def name(self):
        return self._name

    @property
    def size(self):
        return self._size

    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None

    def unlink(self):
        _kernel.unbind(f"memory size {self._name}")
        if _kernel.unbind(f"memory {self._name}") is None:
            raise FileNotFoundError(2, "No such file or directory", f"/{self._name}")

    def __getstate__(self):
        return self._name

    def __setstate__(self, name):
        self._name = name
        self._open()
        self._buf = memoryview(_Block(self._block, self._size))

    def __repr__(self):
        return f"{type(self).__name__}({self._name!r}, size={self._size})"


def _new_name():
    global _n_names
    _n_names += 1
    return f"psm_{os.getpid()}_{_n_names}"


# Letters of `struct` for what is no text.
_LETTERS = {int: "q", float: "d", bool: "xxxxxxx?", type(None): "xxxxxx?x"}
# What the bytes of an item take beside its own.
_MORE = 32


def _size(item):
    """The bytes of an item, a multiple of 8: a `KeyError` if there can be none of its class."""
    if type(item) in (str, bytes):
        return 8 * (len(item) // 8 + 1)
    if _LETTERS[type(item)] == "q":
        from struct import pack

        pack("q", item)
    return 8


class ShareableList:
    """A list of fixed length in shared memory: every item keeps the room it was made with."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, sequence=None, *, name=None):
        if sequence is None:
            self.shm = SharedMemory(name)
            return
        items = list(sequence)
        sizes = [_size(item) for item in items]
        header = pickle.dumps(sizes)
        self.shm = SharedMemory(name, create=True, size=4 + len(header) + sum(sizes) + _MORE * len(sizes))
        self.shm.buf[: 4 + len(header)] = len(header).to_bytes(4, "little") + header
        for at, item in enumerate(items):
            self[at] = item

    def _octets(self, start, count):
        return self.shm.buf[start : start + count].tobytes()

    def _sizes(self):
        length = int.from_bytes(self._octets(0, 4), "little")
        return 4 + length, pickle.loads(self._octets(4, length))

    def _place(self, at, to_do=""):
        start, sizes = self._sizes()
        if at < 0:
            at += len(sizes)
        if not 0 <= at < len(sizes):
            raise IndexError(f"{to_do}index out of range")
        return start + sum(sizes[:at]) + _MORE * at, sizes[at]

    def __getitem__(self, at):
        start, _ = self._place(at)
        length = int.from_bytes(self._octets(start, 4), "little")
        return pickle.loads(self._octets(start + 4, length))

    def __setitem__(self, at, value):
        start, size = self._place(at, "assignment ")
        _size(value)
        if isinstance(value, (str, bytes)) and len(value.encode() if isinstance(value, str) else value) > size:
            raise ValueError("bytes/str item exceeds available storage")
        octets = pickle.dumps(value)
        self.shm.buf[start : start + 4 + len(octets)] = len(octets).to_bytes(4, "little") + octets

    def __len__(self):
        return len(self._sizes()[1])

    def __iter__(self):
        return (self[at] for at in range(len(self)))

    def count(self, value):
        return list(self).count(value)

    def index(self, value):
        for at, item in enumerate(self):
            if item == value:
                return at
        raise ValueError(f"{value!r} not in this container")

    @property
    def format(self):
        """The items' kinds in the letters of `struct`."""
        sizes = self._sizes()[1]
        return "".join([_LETTERS.get(type(item), f"{size}s") for item, size in zip(self, sizes)])

    def __repr__(self):
        return f"{type(self).__name__}({list(self)}, name={self.shm.name!r})"
