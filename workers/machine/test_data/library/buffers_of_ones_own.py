"""A class whose objects can be seen through a memoryview, as long as nobody else does."""
# Python 3.12: `__buffer__` and `__release_buffer__` are asked; before, classes in Python could not.

import inspect
from collections.abc import Buffer


class Shared:
    def __init__(self, data: bytes):
        self.data = bytearray(data)
        self.view = None

    def __buffer__(self, flags: int) -> memoryview:
        if flags != inspect.BufferFlags.FULL_RO:
            raise TypeError("only BufferFlags.FULL_RO is supported")
        if self.view is not None:
            raise RuntimeError("the buffer is held")
        self.view = memoryview(self.data)
        return self.view

    def __release_buffer__(self, view: memoryview):
        self.view = None
        print("released")


shared = Shared(b"hello")
with memoryview(shared) as view:
    print(bytes(view[1:3]), shared.view is not None)
    try:
        memoryview(shared)
    except RuntimeError as error:
        print(error)
print(shared.view, isinstance(shared, Buffer), issubclass(bytes, Buffer), isinstance("text", Buffer))
view = memoryview(shared)
view.release()
view.release()
print(repr(inspect.BufferFlags.SIMPLE), inspect.BufferFlags(0x1D), int(inspect.BufferFlags.RECORDS))
