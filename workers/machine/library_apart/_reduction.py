"""Objects whose classes say how they are pickled, by `__reduce__` and its kin: asking them, and reading bytes in which
there are such.
"""

import sys
from collections import deque

import _pickle
from _itertools import count_integers, parts
from pickle import PicklingError, set_state

Iterator = type(iter(())).__base__
_Count = type(count_integers(0, 1))


def _named(module, name):
    """What a `__reduce__` that returns a text means."""
    __import__(module)
    found = sys.modules[module]
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _new(cls, *args):
    return cls.__new__(cls, *args)


def _new_with(cls, args, keywords):
    return cls.__new__(cls, *args, **keywords)


_VALUES = (int, float, complex, str, bytes, bytearray, tuple, frozenset)


def parts_of(obj):
    """What makes an object: a callable, its arguments, a state, a list of items, a list of pairs."""
    cls = type(obj)
    if not asks(cls):
        parts = _by_default(obj, cls)
    else:
        parts = obj.__reduce_ex__(4)
    return checked(obj, parts)


def checked(obj, parts):
    """What a `__reduce__` answered, with what it left out."""
    if isinstance(parts, str):
        return (_named, (getattr(obj, "__module__", "__main__"), parts), None, None, None)
    if not isinstance(parts, tuple):
        raise PicklingError("__reduce__ must return a string or tuple")
    if not 2 <= len(parts) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    if not callable(parts[0]):
        raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
    if not isinstance(parts[1], tuple):
        raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
    made, args, state, items, pairs = (*parts, None, None, None)[:5]
    return (made, args, state, items and list(items), pairs and [tuple(pair) for pair in pairs])


def asks(cls):
    """Whether objects of a class say themselves what makes them."""
    return cls.__reduce_ex__ is not object.__reduce_ex__ or cls.__reduce__ is not object.__reduce__


def reduce_object(obj, protocol):
    """What `object` answers for those that do not."""
    cls = type(obj)
    if protocol is not None and cls.__reduce__ is not object.__reduce__:
        return obj.__reduce__()
    from copyreg import reduced

    return reduced(obj, cls, protocol or 0)


def state_of(obj, cls):
    """What an object has of its own: its attributes, and what is in its slots."""
    slots = {}
    for base in cls.__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            if name not in ("__dict__", "__weakref__") and hasattr(obj, name):
                slots[name] = getattr(obj, name)
    attributes = getattr(obj, "__dict__", None) or None
    return (attributes, slots) if slots else attributes


def _by_default(obj, cls):
    if isinstance(obj, Iterator):
        return _iterator(obj, cls)
    state = obj.__getstate__()
    if isinstance(obj, deque):
        return cls, ((), obj.maxlen), state, list(obj), None
    if hasattr(cls, "__getnewargs_ex__"):
        made, args = _new_with, (cls, *obj.__getnewargs_ex__())
    elif hasattr(cls, "__getnewargs__"):
        made, args = _new, (cls, *obj.__getnewargs__())
    elif isinstance(obj, BaseException):
        made, args = cls, obj.args
        if isinstance(obj, OSError) and len(args) == 2 and obj.filename is not None:
            args += (obj.filename,) if obj.filename2 is None else (obj.filename, None, obj.filename2)
    else:
        made, args = _new, (cls, *[_plain(base, obj) for base in _VALUES if isinstance(obj, base)][:1])
        if len(args) == 1 and not isinstance(obj, (list, set, dict)):
            _check(cls)
    items = list.__iter__(obj) if isinstance(obj, list) else set.__iter__(obj) if isinstance(obj, set) else None
    pairs = [(key, dict.__getitem__(obj, key)) for key in dict.__iter__(obj)] if isinstance(obj, dict) else None
    return made, args, state, items, pairs


def _iterator(obj, cls):
    args, place = parts(obj)
    if cls is _Count:
        return count_integers, (args[0].start, args[0].step), None, None, None
    if cls not in (enumerate, zip, map, filter):
        cls = iter if place is None or "reverse" not in cls.__name__ else reversed
    if args is None:
        # What is left of it.
        return cls, (list(obj.__copy__()),), None, None, None
    return cls, args, place, None, None


def _plain(base, obj):
    """The value of an object of a class derived from a built-in one."""
    return "".join([obj[:]]) if base is str else base(obj)


def _check(cls):
    """Whether objects of a class are made of nothing but attributes."""
    try:
        object.__new__(cls)
    except TypeError:
        name = cls.__name__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__name__}"
        for base in cls.__mro__:
            # In CPython these have a lock among their attributes.
            if base.__module__ in ("threading", "queue") or base.__name__ == "_ThreadHandle":
                name = "_thread.RLock" if base.__name__ == "Condition" else "_thread.lock"
        raise TypeError(f"cannot pickle {name!r} object") from None


def read(data):
    """The object that bytes stand for."""
    return Reader(data).whole()


class Reader:
    """Reads what `_pickle.dumps` writes. Values without parts are left to the native reader."""

    # How many bytes such a value has after its first.
    _sizes = {b"N": 0, b"~": 0, b"T": 0, b"F": 0, b"E": 0, b"i": 8, b"f": 8, b"c": 16, b"n": 4, b"R": 24}

    def __init__(self, data):
        self.data, self.at, self.met = data, 0, []

    # What finds a class or function by its module and name, if not the native reader.
    find = None

    def whole(self):
        for _ in range(self.count()):
            self.skip_text()
        return self.object()

    def count(self):
        self.at += 4
        return int.from_bytes(self.data[self.at - 4 : self.at], "little")

    def skip_text(self):
        self.at += 1
        length = self.count()
        self.at += length
        return self.data[self.at - length : self.at]

    def tag(self):
        self.at += 1
        return self.data[self.at - 1 : self.at]

    def _natively(self, start):
        return _pickle.loads(bytes(4) + self.data[start : self.at])[0]

    def object(self):
        start = self.at
        tag = self.tag()
        if tag == b"r":
            return self.met[self.count()]
        if tag == b"g":
            module, name = self.skip_text(), self.skip_text()
            return self._natively(start) if self.find is None else self.find(module.decode(), name.decode())
        if tag in (b"N", b"~", b"T", b"F", b"E", b"i", b"f", b"n"):
            self.at += self._sizes[tag]
            value = self._natively(start)
            if self.find is not None and tag == b"n":
                return self.find(value.__module__ or "builtins", value.__qualname__)
            return value
        self.met.append(None)
        return self.heap_object(tag, len(self.met) - 1)

    def keep(self, place, value):
        self.met[place] = value
        return value

    def items(self):
        return [self.object() for _ in range(self.count())]

    def heap_object(self, tag, place, cls=None):
        """An object; `cls` is the class of an instance whose content this is."""
        start = self.at - 1
        if tag in (b"s", b"b", b"B", b"I"):
            length = self.count()
            self.at += length
            value = self._natively(start)
        elif tag in self._sizes:
            self.at += self._sizes[tag]
            value = self._natively(start)
        elif tag == b"t":
            value = tuple(self.items())
        elif tag == b"z":
            value = frozenset(self.items())
        elif tag == b"|":
            value = slice(*self.items())
        elif tag == b"m":
            name, receiver = self.object(), self.object()
            value = getattr(receiver, name)
        else:
            return self._mutable(tag, place, cls)
        if cls is not None:
            base = [base for base in _VALUES if isinstance(value, base)][0]
            value = base.__new__(cls, value)
        return self.keep(place, value)

    def _mutable(self, tag, place, cls):
        if tag == b"l":
            made = self.keep(place, list.__new__(cls or list))
            list.extend(made, self.items())
        elif tag == b"S":
            made = self.keep(place, set.__new__(cls or set))
            for item in self.items():
                set.add(made, item)
        elif tag == b"d":
            made = self.keep(place, dict.__new__(cls or dict))
            for _ in range(self.count()):
                key = self.object()
                dict.__setitem__(made, key, self.object())
        elif tag == b"o":
            made = self._instance(place)
        elif tag == b"O":
            cls = self.object()
            made = self.keep(place, cls.__new__(cls))
            set_state(made, self.object())
        elif tag == b"X":
            made = self._reduced(place)
        else:
            cls, args = self.object(), self.object()
            made = self.keep(place, cls.__new__(cls, *args))
            made.args = args
            self._attributes(made)
        return made

    def _instance(self, place):
        cls = self.object()
        tag = self.tag()
        if tag == b"N":
            made = self.keep(place, object.__new__(cls))
        else:
            made = self.heap_object(tag, place, cls)
        self._attributes(made)
        return made

    def _attributes(self, made):
        for _ in range(self.count()):
            name = self.object()
            object.__setattr__(made, name, self.object())

    def _reduced(self, place):
        function, args = self.object(), self.object()
        made = self.keep(place, function(*args))
        state, items, pairs = self.object(), self.object(), self.object()
        set_state(made, state)
        if items:
            if hasattr(made, "extend"):
                made.extend(items)
            else:
                for item in items:
                    made.append(item) if hasattr(made, "append") else made.add(item)
        for key, value in pairs or ():
            made[key] = value
        return made
