"""Containers beyond the built-in ones."""

# mark: in C

from keyword import iskeyword

from _collections import deque_class
from _itemgetter import itemgetter

deque = deque_class()
__all__ = "ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple".split()


def _check_names(typename, names, rename):
    seen = set()
    for at, name in enumerate(names):
        bad = not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen
        if rename and bad:
            names[at] = f"_{at}"
        elif not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        elif iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        elif name.startswith("_"):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        elif name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    if not typename.isidentifier():
        raise ValueError(f"Type names and field names must be valid identifiers: {typename!r}")
    if iskeyword(typename):
        raise ValueError(f"Type names and field names cannot be a keyword: {typename!r}")
    return tuple(names)


def _bind(typename, fields, defaults, args, keywords):
    """The values of the fields, as a call of a function with these parameters would bind them."""
    call = f"{typename}.__new__()"
    if len(args) > len(fields):
        count = len(fields) + 1
        least = count - len(defaults)
        takes = f"from {least} to {count}" if defaults else count
        raise TypeError(f"{call} takes {takes} positional arguments but {len(args) + 1} were given")
    values = dict(zip(fields, args))
    for name, value in keywords.items():
        if name not in fields:
            raise TypeError(f"{call} got an unexpected keyword argument '{name}'")
        if name in values:
            raise TypeError(f"{call} got multiple values for argument '{name}'")
        values[name] = value
    missing = [repr(name) for name in fields if name not in values and name not in defaults]
    if missing:
        plural = "" if len(missing) == 1 else "s"
        if len(missing) > 2:
            missing = [", ".join(missing[:-1]) + ",", missing[-1]]
        raise TypeError(
            f"{call} missing {len(fields) - len(values) - len([d for d in defaults if d not in values])} "
            f"required positional argument{plural}: {' and '.join(missing)}"
        )
    return [values[name] if name in values else defaults[name] for name in fields]


def _unchanged(self, value):
    raise AttributeError("can't set attribute")


def _undeleted(self):
    raise AttributeError("can't delete attribute")


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Makes a class of tuples whose items have names."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = _check_names(typename, [str(name) for name in field_names], rename)
    defaults = tuple(defaults or ())
    if len(defaults) > len(fields):
        raise TypeError("Got more default values than field names")
    default_of = dict(zip(fields[len(fields) - len(defaults) :], defaults))

    def __new__(cls, /, *args, **keywords):
        if keywords or len(args) != len(fields):
            # Programs may have set them anew.
            values = __new__.__defaults__ or ()
            args = _bind(typename, fields, dict(zip(fields[len(fields) - len(values) :], values)), args, keywords)
        return tuple.__new__(cls, args)

    __new__.__defaults__ = defaults or None

    def _make(cls, iterable):
        values = tuple(iterable)
        if len(values) != len(fields):
            raise TypeError(f"Expected {len(fields)} arguments, got {len(values)}")
        return tuple.__new__(cls, values)

    def _replace(self, /, **changes):
        result = self._make([changes.pop(name, value) for name, value in zip(fields, self)])
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return result

    def _asdict(self):
        return dict(zip(fields, self))

    def __repr__(self):
        items = ", ".join([f"{name}={value!r}" for name, value in zip(fields, self)])
        return f"{type(self).__name__}({items})"

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        "__doc__": f"{typename}({', '.join(fields)})",
        "__module__": module or "__main__",
        "__slots__": (),
        "__match_args__": fields,
        "_fields": fields,
        "_field_defaults": default_of,
        "__new__": __new__,
        "_make": classmethod(_make),
        "_replace": _replace,
        "_asdict": _asdict,
        "__repr__": __repr__,
        "__getnewargs__": __getnewargs__,
    }
    for at, name in enumerate(fields):
        field = namespace[name] = _tuplegetter(itemgetter(at), _unchanged, _undeleted)
        field.__doc__ = f"Alias for field number {at}"
    return type(typename, (tuple,), namespace)


class _tuplegetter(property):
    """A field of a named tuple; what it is may be told in its `__doc__`."""

    def __repr__(self):
        return f"_tuplegetter({self.fget(range(9999))}, {self.__doc__!r})"


class defaultdict(dict):
    """A dictionary that makes missing values."""

    def __init__(self, default_factory=None, /, *args, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        super().__init__(*args, **keywords)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        return _merged(self, self, other)

    def __ror__(self, other):
        return _merged(self, other, self)


def _merged(kind, first, second):
    """`first | second` as a dictionary like `kind`."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return NotImplemented
    made = kind.copy()
    made.clear()
    made.update(first)
    made.update(second)
    return made


_being_shown = set()


class OrderedDict(dict):
    """A dictionary whose order matters for equality and can be changed."""

    def move_to_end(self, key, last=True):
        value = dict.pop(self, key)
        items = [] if last else list(dict.items(self))
        if items:
            dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, items)

    def keys(self):
        from _ordered_views import odict_keys

        return odict_keys(self)

    def values(self):
        from _ordered_views import odict_values

        return odict_values(self)

    def items(self):
        from _ordered_views import odict_items

        return odict_items(self)

    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self) if last else iter(self))
        return key, self.pop(key)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return list(dict.items(self)) == list(dict.items(other))
        return dict.__eq__(self, other)

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        if id(self) in _being_shown:
            return "..."
        _being_shown.add(id(self))
        try:
            return f"{type(self).__name__}({dict(dict.items(self))!r})"
        finally:
            _being_shown.discard(id(self))

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return _merged(self, self, other)

    def __ror__(self, other):
        return _merged(self, other, self)


def __getattr__(name):  # mark: in C
    if name == "abc":
        import collections.abc

        return collections.abc
    if name == "Counter":
        import _counter

        return _counter.Counter
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        import _user_containers

        return getattr(_user_containers, name)
    raise AttributeError(f"module 'collections' has no attribute '{name}'")
