"""Classes that mostly hold data."""

from keyword import iskeyword


class _Missing:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


MISSING = _Missing()


class _KeywordOnly:
    pass


KW_ONLY = _KeywordOnly()


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance was set or deleted."""


class InitVar:
    """A parameter of `__init__` that is only passed to `__post_init__`."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """A field of a data class."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = metadata or {}
        self.kw_only = kw_only
        self._kind = "field"

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r})"
        )


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    """Says more about a field than its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Adds `__init__`, `__repr__`, comparisons and so on to a class, from its annotations."""

    def wrap(cls):
        made = _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only)
        return _with_slots(made) if slots else made

    return wrap if cls is None else wrap(cls)


def _with_slots(cls):
    """The class anew, with slots for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = [name for base in cls.__mro__[1:] for name in getattr(base, "__slots__", ())]
    names = [entry.name for entry in fields(cls)]
    namespace = {name: value for name, value in cls.__dict__.items() if name not in names}
    namespace["__slots__"] = tuple([name for name in names if name not in inherited])
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


class _Params:
    """How a class was made."""

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq, self.order = init, repr, eq, order
        self.unsafe_hash, self.frozen = unsafe_hash, frozen

    def __repr__(self):
        return (
            f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},"
            f"unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})"
        )


def _own_fields(cls, kw_only):
    own = []
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if annotation is KW_ONLY or annotation == "KW_ONLY":
            kw_only = True
            continue
        default = cls.__dict__.get(name, MISSING)
        entry = default if isinstance(default, Field) else field(default=default)
        entry.name, entry.type = name, annotation
        if entry.kw_only is MISSING:
            entry.kw_only = kw_only
        text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
        if "ClassVar" in text:
            entry._kind = "class"
        elif isinstance(annotation, InitVar) or annotation is InitVar or text.startswith("InitVar"):
            entry._kind = "init"
        if entry._kind == "field" and isinstance(entry.default, (list, dict, set)):
            raise ValueError(f"mutable default {type(entry.default)} for field {name} is not allowed: use default_factory")
        if isinstance(default, Field):
            if entry.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, entry.default)
        own.append(entry)
    return own


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only):
    table = {}
    for base in reversed(cls.__mro__[1:]):
        inherited = base.__dict__.get("__dataclass_fields__")
        if inherited is not None:
            table.update(inherited)
            if base.__dataclass_params__.frozen != frozen:
                kind = ("cannot inherit frozen dataclass from a non-frozen one", "cannot inherit non-frozen dataclass from a frozen one")
                raise TypeError(kind[0] if frozen else kind[1])
    for entry in _own_fields(cls, kw_only):
        table[entry.name] = entry
    cls.__dataclass_fields__ = table
    cls.__dataclass_params__ = _Params(init, repr, eq, order, unsafe_hash, frozen)
    own = cls.__dict__
    entries = [entry for entry in table.values() if entry._kind == "field"]
    if init:
        _add_init(cls, [entry for entry in table.values() if entry._kind != "class"], frozen)
    if repr and "__repr__" not in own:
        _add_repr(cls, [entry for entry in entries if entry.repr])
    compared = [entry.name for entry in entries if entry.compare]
    if eq and "__eq__" not in own:
        _add_eq(cls, compared)
    if order:
        if not eq:
            raise ValueError("eq must be true if order is true")
        _add_order(cls, compared)
    if frozen:
        _add_frozen(cls, table)
    if unsafe_hash or eq and frozen and own.get("__hash__") is None:
        _add_hash(cls, [entry.name for entry in entries if (entry.compare if entry.hash is None else entry.hash)])
    elif eq and "__hash__" not in own:
        cls.__hash__ = None
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([entry.name for entry in entries if entry.init and not entry.kw_only])
    return cls


def _named(cls, function, name):
    function.__name__ = name
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, function)


def _listed(names):
    names = [f"'{name}'" for name in names]
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _add_init(cls, entries, frozen):
    positional = [entry for entry in entries if entry.init and not entry.kw_only]
    keyword_only = [entry for entry in entries if entry.init and entry.kw_only]
    optional = False
    for entry in positional:
        if entry._has_default():
            optional = True
        elif optional:
            raise TypeError(f"non-default argument '{entry.name}' follows default argument")
    known = [entry.name for entry in positional + keyword_only]
    passed_on = [entry.name for entry in entries if entry._kind == "init"]
    post_init = getattr(cls, "__post_init__", None) is not None
    call = f"{cls.__qualname__}.__init__()"

    def __init__(self, /, *args, **keywords):
        if len(args) > len(positional):
            _too_many(call, positional, len(args))
        values = {}
        for entry, value in zip(positional, args):
            values[entry.name] = value
        for name, value in keywords.items():
            if name not in known:
                raise TypeError(f"{call} got an unexpected keyword argument '{name}'")
            if name in values:
                raise TypeError(f"{call} got multiple values for argument '{name}'")
            values[name] = value
        _check_missing(call, positional, values, "positional")
        _check_missing(call, keyword_only, values, "keyword-only")
        given = []
        for entry in entries:
            name = entry.name
            if name in values:
                value = values[name]
            elif entry.default_factory is not MISSING:
                value = entry.default_factory()
            elif entry.default is not MISSING:
                value = entry.default
            else:
                continue
            if name in passed_on:
                given.append(value)
            elif frozen:
                object.__setattr__(self, name, value)
            else:
                setattr(self, name, value)
        if post_init:
            self.__post_init__(*given)

    _named(cls, __init__, "__init__")


def _too_many(call, positional, given):
    most = len(positional) + 1
    least = most - len([entry for entry in positional if entry._has_default()])
    takes = f"from {least} to {most}" if least < most else f"{most}"
    plural = "s" if most > 1 else ""
    raise TypeError(f"{call} takes {takes} positional argument{plural} but {given + 1} were given")


def _check_missing(call, entries, values, kind):
    missing = [entry.name for entry in entries if entry.name not in values and not entry._has_default()]
    if missing:
        plural = "" if len(missing) == 1 else "s"
        raise TypeError(f"{call} missing {len(missing)} required {kind} argument{plural}: {_listed(missing)}")


_shown = set()


def _add_repr(cls, entries):
    names = [entry.name for entry in entries]

    def __repr__(self):
        import _text

        key = (_text.thread_number(), id(self))
        if key in _shown:
            return "..."
        _shown.add(key)
        try:
            parts = [f"{name}={getattr(self, name)!r}" for name in names]
        finally:
            _shown.discard(key)
        return f"{type(self).__qualname__}({', '.join(parts)})"

    _named(cls, __repr__, "__repr__")


def _values(instance, names):
    return tuple([getattr(instance, name) for name in names])


def _add_eq(cls, names):
    def __eq__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) == _values(other, names)

    _named(cls, __eq__, "__eq__")


def _add_order(cls, names):
    def __lt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) < _values(other, names)

    def __le__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) <= _values(other, names)

    def __gt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) > _values(other, names)

    def __ge__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return _values(self, names) >= _values(other, names)

    for function in (__lt__, __le__, __gt__, __ge__):
        name = function.__name__
        if name in cls.__dict__:
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
        _named(cls, function, name)


def _add_frozen(cls, table):
    def __setattr__(self, name, value):
        if type(self) is cls or name in table:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in table:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    _named(cls, __setattr__, "__setattr__")
    _named(cls, __delattr__, "__delattr__")


def _add_hash(cls, names):
    def __hash__(self):
        return hash(_values(self, names))

    _named(cls, __hash__, "__hash__")


def is_dataclass(obj):
    """Whether something is a data class or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def fields(class_or_instance):
    """The fields of a data class or of an instance of one."""
    table = getattr(class_or_instance, "__dataclass_fields__", None)
    if table is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([entry for entry in table.values() if entry._kind == "field"])


def asdict(obj, *, dict_factory=dict):
    """An instance as a dictionary, data classes inside too."""
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _converted(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    """An instance as a tuple, data classes inside too."""
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _converted(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def _converted(value, make):
    if is_dataclass(value) and not isinstance(value, type):
        return make([(entry.name, _converted(getattr(value, entry.name), make)) for entry in fields(value)])
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*[_converted(item, make) for item in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_converted(item, make) for item in value])
    if isinstance(value, dict):
        return type(value)([(_converted(key, make), _converted(item, make)) for key, item in value.items()])
    return value


def replace(obj, /, **changes):
    """A copy of an instance with some fields changed."""
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for entry in fields(obj):
        if not entry.init:
            if entry.name in changes:
                raise ValueError(f"field {entry.name} is declared with init=False, it cannot be specified with replace()")
        elif entry.name not in changes:
            changes[entry.name] = getattr(obj, entry.name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    """Makes a data class from names, types and defaults."""
    body = dict(namespace or {})
    annotations = {}
    for entry in fields:
        name = entry if isinstance(entry, str) else entry[0]
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        if isinstance(entry, str):
            annotations[entry] = "typing.Any"
        else:
            annotations[entry[0]] = entry[1]
            if len(entry) == 3:
                body[entry[0]] = entry[2]
    body["__annotations__"] = annotations
    return dataclass(type(cls_name, bases, body), **options)
