"""Classes that mostly hold data."""

import sys
from _dataclass_init import MISSING, add_init, described
from keyword import iskeyword
from types import MappingProxyType

__all__ = (
    "dataclass field Field FrozenInstanceError InitVar KW_ONLY MISSING fields asdict astuple make_dataclass replace "
    "is_dataclass"
).split()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance was set or deleted."""


class InitVar:
    """A parameter of `__init__` that is only passed to `__post_init__`."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"


class _Kind:
    """What a field is: part of the instance, of the class, or of the call."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = _Kind("_FIELD"), _Kind("_FIELD_CLASSVAR"), _Kind("_FIELD_INITVAR")


class Field:
    """A field of a data class."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only

    def _has_default(self):
        return self.default is not MISSING or self.default_factory is not MISSING

    def __repr__(self):
        names = "name type default default_factory init repr hash compare metadata kw_only _field_type".split()
        return f"Field({','.join([f'{name}={getattr(self, name)!r}' for name in names])})"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Says more about a field than its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds `__init__`, `__repr__`, comparisons and so on to a class, from its annotations."""

    def wrap(cls):
        sys.modules.get(cls.__module__)
        made = _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
        if weakref_slot and not slots:
            raise TypeError("weakref_slot is True but slots is False")
        return _with_slots(made, frozen, weakref_slot) if slots else made

    return wrap if cls is None else wrap(cls)


def _with_slots(cls, frozen, weakref_slot):
    """The class anew, with slots for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = [name for base in cls.__mro__[1:] for name in _slots_of(base)]
    names = [entry.name for entry in fields(cls)]
    namespace = {name: value for name, value in cls.__dict__.items() if name not in names}
    slots = names + (["__weakref__"] if weakref_slot else [])
    namespace["__slots__"] = tuple([name for name in slots if name not in inherited])
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    if frozen:
        namespace.setdefault("__getstate__", _state)
        namespace.setdefault("__setstate__", _set_state)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else slots


def _state(self):
    return [getattr(self, entry.name) for entry in fields(self)]


def _set_state(self, state):
    for entry, value in zip(fields(self), state):
        object.__setattr__(self, entry.name, value)


class _Params:
    """How a class was made."""

    __slots__ = "init repr eq order unsafe_hash frozen match_args kw_only slots weakref_slot".split()

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])})"


def _own_fields(cls, kw_only):
    own, marked = [], False
    annotations = cls.__dict__.get("__annotations__", {})
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or annotation in ("KW_ONLY", "dataclasses.KW_ONLY"):
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            kw_only = marked = True
            continue
        own.append(_own_field(cls, name, annotation, kw_only))
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return own


def _own_field(cls, name, annotation, kw_only):
    """What a class says of one of its fields."""
    default = getattr(cls, name, MISSING)
    if type(default).__name__ == "member_descriptor":
        default = MISSING
    entry = default if isinstance(default, Field) else field(default=default)
    entry.name, entry.type = name, annotation
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
    if "ClassVar" in text:
        entry._field_type = _FIELD_CLASSVAR
    elif isinstance(annotation, InitVar) or annotation is InitVar or text.startswith(("InitVar", "dataclasses.InitVar")):
        entry._field_type = _FIELD_INITVAR
    else:
        entry._field_type = _FIELD
    if entry._field_type is not _FIELD and entry.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if entry._field_type is _FIELD_CLASSVAR:
        if entry.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif entry.kw_only is MISSING:
        entry.kw_only = kw_only
    if entry._field_type is _FIELD and type(entry.default).__hash__ is None:
        raise ValueError(f"mutable default {type(entry.default)} for field {name} is not allowed: use default_factory")
    if isinstance(default, Field):
        if entry.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, entry.default)
    return entry


def _inherited(cls, frozen):
    """The fields of the base classes, which must be frozen if this class is."""
    table = {}
    for base in reversed(cls.__mro__[1:]):
        known = base.__dict__.get("__dataclass_fields__")
        if known is not None:
            table.update(known)
            if base.__dataclass_params__.frozen != frozen:
                kinds = ("frozen", "a non-frozen") if frozen else ("non-frozen", "a frozen")
                raise TypeError(f"cannot inherit {kinds[0]} dataclass from {kinds[1]} one")
    return table


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    table = _inherited(cls, frozen)
    for entry in _own_fields(cls, kw_only):
        table[entry.name] = entry
    cls.__dataclass_fields__ = table
    cls.__dataclass_params__ = _Params(
        init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
    )
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    own = cls.__dict__
    said = own.get("__hash__", MISSING)
    has_hash = not (said is MISSING or said is None and "__eq__" in own)
    entries = [entry for entry in table.values() if entry._field_type is _FIELD]
    taken = [entry for entry in table.values() if entry._field_type is not _FIELD_CLASSVAR]
    makes_init = init and "__init__" not in own
    if makes_init:
        add_init(cls, taken, frozen, slots, _FIELD_INITVAR)
    if repr and "__repr__" not in own:
        _add_repr(cls, [entry for entry in entries if entry.repr])
    compared = [entry.name for entry in entries if entry.compare]
    if eq and "__eq__" not in own:
        _add_eq(cls, compared)
    if order:
        _add_order(cls, compared)
    if frozen:
        _add_frozen(cls, table)
    if unsafe_hash and has_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if not has_hash and (unsafe_hash or eq and frozen):
        _add_hash(cls, [entry.name for entry in entries if (entry.compare if entry.hash is None else entry.hash)])
    elif eq and not has_hash:
        cls.__hash__ = None
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = described(cls, taken if makes_init else None)
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([entry.name for entry in taken if entry.init and not entry.kw_only])
    if "__abstractmethods__" in cls.__dict__:
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _named(cls, function, name):
    function.__name__ = name
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, function)


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


def _values(name, names):
    """The text of a tuple of the fields of the object with this name."""
    return f"({''.join([f'{name}.{field},' for field in names])})"


# Methods that are written as text: their errors tell of lines of a `<string>`, as in CPython.
_COMPARING = """def make():
 def {0}(self, other):
  if other.__class__ is self.__class__:
   return {2}{1}{3}
  return NotImplemented
 return {0}"""
_GUARDING = """def make(cls, names, error):
 def {0}(self, {1}):
  if type(self) is cls or name in names:
   raise error(f"cannot {2} field {{name!r}}")
  super(cls, self).{0}({1})
 return {0}"""
_HASHING = """def make():
 def __hash__(self):
  return hash({0})
 return __hash__"""


def _made(cls, text, *given):
    space = {"__name__": cls.__module__}
    exec(text, space)
    return space["make"](*given)


def _add_comparison(cls, name, sign, names):
    text = _COMPARING.format(name, sign, _values("self", names), _values("other", names))
    _named(cls, _made(cls, text), name)


def _add_eq(cls, names):
    _add_comparison(cls, "__eq__", "==", names)


def _add_order(cls, names):
    for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        if name in cls.__dict__:
            hint = "Consider using functools.total_ordering"
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. {hint}")
        _add_comparison(cls, name, sign, names)


def _add_frozen(cls, table):
    for name, given, what in (("__setattr__", "name, value", "assign to"), ("__delattr__", "name", "delete")):
        if name in cls.__dict__:
            raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
        _named(cls, _made(cls, _GUARDING.format(name, given, what), cls, table, FrozenInstanceError), name)


def _add_hash(cls, names):
    _named(cls, _made(cls, _HASHING.format(_values("self", names))), "__hash__")


def is_dataclass(obj):
    """Whether something is a data class or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


def fields(class_or_instance):
    """The fields of a data class or of an instance of one."""
    table = getattr(class_or_instance, "__dataclass_fields__", None)
    if table is None:
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([entry for entry in table.values() if entry._field_type is _FIELD])


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
        first = (value.default_factory,) if hasattr(value, "default_factory") else ()
        return type(value)(*first, [(_converted(key, make), _converted(item, make)) for key, item in value.items()])
    if value is None or type(value) in (int, str, float, bool, bytes, complex):
        return value
    from copy import deepcopy

    return deepcopy(value)


def replace(obj, /, **changes):
    """A copy of an instance with some fields changed."""
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for entry in obj.__dataclass_fields__.values():
        name = entry.name
        if entry._field_type is _FIELD_CLASSVAR:
            continue
        if not entry.init:
            if name in changes:
                raise ValueError(f"field {name} is declared with init=False, it cannot be specified with replace()")
        elif name not in changes:
            if entry._field_type is _FIELD_INITVAR and entry.default is MISSING:
                raise ValueError(f"InitVar {name!r} must be specified with replace()")
            changes[name] = getattr(obj, name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
    """Makes a data class from names, types and defaults."""
    body = {"__module__": module or sys._getframe(1).f_globals["__name__"], **(namespace or {})}
    annotations = {}
    for entry in fields:
        if not isinstance(entry, str) and len(entry) not in (2, 3):
            raise TypeError(f"Invalid field: {entry!r}")
        name, kind, *default = (entry, "typing.Any") if isinstance(entry, str) else entry
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
        if default:
            body[name] = default[0]
    body["__annotations__"] = annotations
    return dataclass(type(cls_name, bases, body), **options)
