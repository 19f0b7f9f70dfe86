"""What `sys.getsizeof` says: the bytes that an object has in CPython on a computer of 64 bits.

A list is taken to have grown item by item, unless it looks made at once, and a dictionary or set to have lost none.
"""

_FIXED = {
    type(None): 16, type(...): 16, type(NotImplemented): 16, object: 16, float: 24, complex: 32, range: 48, slice: 56,
    map: 48, filter: 48, reversed: 48, enumerate: 72, zip: 64, property: 80, staticmethod: 48, classmethod: 48,
    type(len): 72, type(iter([])): 48, type(iter("")): 48, type(iter({})): 72, type({}.keys()): 40,
    type({}.values()): 40, type({}.items()): 40, type(iter(range(0))): 40, type(_ for _ in ()): 200,
}
_missing = object()
_object = object
_of_object = object.__sizeof__


class _Made:
    def method(self):
        pass


_FIXED[type(_Made.method)] = 160
_FIXED[type(_Made().method)] = 64
_FIXED[type(object)] = 1704
_FIXED[type(__import__("sys"))] = 72


def getsizeof(object, default=_missing, /):
    """The size of an object itself, without what it refers to."""
    kind = type(object)
    own = kind.__sizeof__
    if own is not _of_object:
        size = own(object)
        if not isinstance(size, int):
            raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
        if size < 0:
            raise ValueError("__sizeof__() should return >= 0")
        return size + (32 if hasattr(object, "__dict__") else 16)
    return _size(object, kind)


def own_size(object):
    """As `object.__sizeof__` answers: without what the collector keeps beside an object."""
    kind = type(object)
    is_small = kind in (int, float, complex, str, bytes, bytearray, range) or kind is _object
    return _size(object, kind) - (0 if is_small else 16)


def _size(object, kind):
    if kind in _FIXED:
        return 432 if kind is type and object.__module__ == "builtins" else _FIXED[kind]
    for base, size_of in _BY_CLASS:
        if isinstance(object, base):
            more = 16 if kind is not base and hasattr(object, "__dict__") and base is not BaseException else 0
            return size_of(object) + more
    slots = sum([len(_slots(cls)) for cls in kind.__mro__])
    return 48 + 8 * slots if hasattr(object, "__dict__") else 32 + 8 * slots


def _slots(cls):
    named = cls.__dict__.get("__slots__", ())
    return (named,) if isinstance(named, str) else tuple(named)


def _int(number):
    return 24 + 4 * max(1, -(-abs(int(number)).bit_length() // 30))


def _str(text):
    if text.isascii():
        return 41 + len(text)
    most = max(text)
    if most < "\u0100":
        # A single such letter keeps its bytes.
        return 57 + len(text) + (3 if len(text) == 1 else 0)
    width = 2 if most < "\U00010000" else 4
    return 56 + width * (len(text) + 1)


def _list(items):
    room, count = 0, len(items)
    if count > 4 and _is_made_at_once(items):
        return 56 + 8 * count
    while room < count:
        room = (room + 1 + (room + 1 >> 3) + 6) & ~3
    return 56 + 8 * room


def _is_made_at_once(items):
    """Whether a list looks like `[value] * count` or a long `list(range(count))`."""
    first = items[0]
    if all([item is first for item in items]):
        return True
    return len(items) > 64 and type(first) is int and items == list(range(first, first + len(items)))


def _dict(entries):
    count = len(entries)
    if not count:
        return 64
    size = 8
    while size * 2 // 3 < count:
        size *= 2
    width = 1 if size < 256 else 2 if size < 65536 else 4
    entry = 16 if all([type(key) is str for key in entries]) else 24
    return 96 + width * size + entry * (size * 2 // 3)


def _set(members):
    mask, count = 7, len(members)
    for filled in range(1, count + 1):
        if filled * 5 >= mask * 3:
            least, size = filled * (2 if filled > 50000 else 4), 8
            while size <= least:
                size *= 2
            mask = size - 1
    return 216 + (16 * (mask + 1) if mask > 7 else 0)


_BY_CLASS = (
    (bool, lambda flag: 28),
    (int, _int),
    (float, lambda number: 24),
    (complex, lambda number: 32),
    (str, _str),
    (bytes, lambda data: 33 + len(data)),
    (bytearray, lambda data: 57 + len(data) if data else 56),
    (list, _list),
    (tuple, lambda items: 40 + 8 * len(items)),
    (dict, _dict),
    (set, _set),
    (frozenset, _set),
    (BaseException, lambda error: 88),
)
