"""Names for annotations, and what can be asked about annotations."""

import collections.abc
import sys
from abc import ABCMeta
from contextlib import AbstractAsyncContextManager, AbstractContextManager

import _typing_forms
from _typing_forms import (
    Alias,
    Form,
    ForwardRef,
    Generic,
    Named,
    ParamSpec,
    TypeAliasType,
    TypeVar,
    TypeVarTuple,
    converted,
    filled,
    union,
)
from types import GenericAlias

TYPE_CHECKING = False


class _AnyMeta(type):
    def __instancecheck__(cls, instance):
        if cls is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(instance)

    def __repr__(cls):
        return "typing.Any" if cls is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any value."""

    def __new__(cls, *args, **keywords):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _one(form, args):
    if len(args) != 1:
        asks = "requires a single type" if form is Optional else "accepts only single type"
        raise TypeError(f"{form!r} {asks}. Got {args!r}.")
    return Alias(form, [converted(args[0])], form._name)


def _optional(form, args):
    return union((_one(form, args).__args__[0], None))


def _literal(form, args):
    found = []
    for arg in args:
        inner = arg.__args__ if isinstance(arg, Alias) and arg.__origin__ is Literal else (arg,)
        known = [(type(one), one) for one in found]
        found.extend([one for one in inner if (type(one), one) not in known])
    return Alias(form, found, "Literal")


def _annotated(form, args):
    if len(args) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if isinstance(args[0], Alias) and args[0]._name == "Annotated":
        args = (*args[0].__args__, *args[1:])
    made = Alias(converted(args[0]), args, "Annotated")
    made.__metadata__ = tuple(args[1:])
    return made


def _several(form, args):
    return Alias(form, [converted(one) for one in args], form._name)


Union = Form("Union", lambda form, args: union(args))
Optional = Form("Optional", _optional)
Literal = Form("Literal", _literal)
Annotated = Form("Annotated", _annotated)
Concatenate = Form("Concatenate", _several)
for _name in ("Final", "ClassVar", "TypeGuard", "Required", "NotRequired", "Unpack"):
    globals()[_name] = Form(_name, _one)
for _name in ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias"):
    globals()[_name] = Form(_name)
for _name, _origin, _count in _typing_forms.named_classes():
    globals()[_name] = Named(_name, _origin, _count)
ContextManager = Named("ContextManager", AbstractContextManager, 1)
AsyncContextManager = Named("AsyncContextManager", AbstractAsyncContextManager, 1)

Text = str
AnyStr = TypeVar("AnyStr", bytes, str)


def __getattr__(name):  # mark: in C
    if name in ("Pattern", "Match"):
        import re

        return Named(name, getattr(re, name), 1)
    import _typing_rest

    if name.startswith("_") or name not in _typing_rest.NAMES:
        raise AttributeError(f"module 'typing' has no attribute '{name}'")
    return getattr(_typing_rest, name)


_missing = object()


class _ProtocolMeta(type(collections.abc.Sized)):
    def __instancecheck__(cls, instance):
        if ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        if Protocol not in cls.__bases__:
            return False
        if not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        return all([_has(instance, name, cls) for name in _members(cls)])

    def __subclasscheck__(cls, subclass):
        if super().__subclasscheck__(subclass):
            return True
        if Protocol not in cls.__bases__ or not cls.__dict__.get("_is_runtime_protocol"):
            return False
        if any([not callable(getattr(cls, name, None)) for name in _members(cls)]):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        return all([getattr(subclass, name, None) is not None for name in _members(cls)])


def _has(instance, name, protocol):
    """Whether an object has a member, without asking the object. A method that is `None` is not there."""
    found = getattr(instance, "__dict__", {}).get(name, _missing)
    if found is _missing:
        found = getattr(instance if isinstance(instance, type) else type(instance), name, _missing)
    return found is not _missing and (found is not None or not callable(getattr(protocol, name, None)))


def _members(protocol):
    """The names that a protocol asks for."""
    found = set()
    for cls in protocol.__mro__:
        if Protocol in cls.__bases__:
            found.update(cls.__dict__.get("__annotations__", ()))
            found.update([name for name in cls.__dict__ if name not in _NOT_MEMBERS and not name.startswith("_abc_")])
        found.update(cls.__dict__.get("_required", ()))
    return sorted(found)


_NOT_MEMBERS = set(
    "__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __parameters__ __qualname__ __slots__ "
    "__orig_bases__ __subclasshook__ __weakref__ __class_getitem__ __firstlineno__ __static_attributes__ "
    "_is_runtime_protocol _registered".split()
)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class that says which methods another must have."""

    __slots__ = ()

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        if Protocol not in cls.__bases__:
            return
        for base in cls.__bases__:
            is_protocol = base in (object, Generic, Protocol) or Protocol in base.__bases__
            if not is_protocol and base.__module__ not in ("collections.abc", "contextlib", "typing"):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if "__init__" not in cls.__dict__:
            cls.__init__ = _no_init


def _no_init(self, *args, **keywords):
    if Protocol in type(self).__bases__:
        raise TypeError("Protocols cannot be instantiated")
    # The next class that says how its objects are made.
    for cls in type(self).__mro__:
        init = cls.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            return init(self, *args, **keywords)


def runtime_checkable(cls):
    """Lets `isinstance` look for the methods of a protocol."""
    if not isinstance(cls, type) or Protocol not in cls.__bases__:
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def _supports(name, method, parameters=()):
    def asked(self):
        pass

    made = _ProtocolMeta(name, (Protocol,), {"__module__": "typing", "_is_runtime_protocol": True, method: asked})
    made.__parameters__ = parameters
    return made


_T_co = TypeVar("T_co", covariant=True)
for _name in ("Int", "Float", "Complex", "Bytes", "Index"):
    globals()[f"Supports{_name}"] = _supports(f"Supports{_name}", f"__{_name.lower()}__")
SupportsAbs = _supports("SupportsAbs", "__abs__", (_T_co,))
SupportsRound = _supports("SupportsRound", "__round__", (_T_co,))


class NewType:
    """A name for a type; calling it leaves values as they are."""

    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals["__name__"] if hasattr(sys, "_getframe") else "__main__"

    def __call__(self, value, /):
        return value

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: `Sub = NewType('Sub', {name})`"
        )

    def __or__(self, other):
        return union((self, other))

    def __ror__(self, other):
        return union((other, self))

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


class _NamedTupleMeta(type):
    def __call__(cls, *args, **keywords):
        return _functional_namedtuple(*args, **keywords) if cls is NamedTuple else super().__call__(*args, **keywords)

    def __new__(mcls, name, bases, namespace):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        for base in bases:
            if base is not NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        annotations = namespace.get("__annotations__", {})
        defaults = []
        for field in annotations:
            if field in namespace:
                defaults.append(namespace[field])
            elif defaults:
                names = [one for one in annotations if one in namespace]
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field"
                    f"{'s' if len(names) > 1 else ''} {', '.join(names)}"
                )
        made = collections.namedtuple(name, list(annotations), defaults=defaults)
        made.__annotations__ = {field: converted(tp) for field, tp in annotations.items()}
        made.__module__ = namespace.get("__module__", "__main__")
        made.__qualname__ = namespace.get("__qualname__", name)
        made.__orig_bases__ = namespace.get("__orig_bases__", bases)
        if Generic in bases:
            made.__class_getitem__ = classmethod(type(list[int]))
        for key, value in namespace.items():
            if key not in annotations and key not in ("__module__", "__qualname__", "__annotations__", "__classcell__"):
                setattr(made, key, value)
        return made


class NamedTuple(metaclass=_NamedTupleMeta):
    """Inheriting from it makes a named tuple from annotations."""


def _functional_namedtuple(typename, fields=(), /, **keywords):
    fields = list(fields) + list(keywords.items())
    made = collections.namedtuple(typename, [name for name, _ in fields])
    made.__annotations__ = {name: converted(tp) for name, tp in fields}
    made.__orig_bases__ = (NamedTuple,)
    return made


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        own = {key: converted(value) for key, value in namespace.get("__annotations__", {}).items()}
        annotations, required, optional = {}, set(), set()
        for base in bases:
            if not isinstance(base, _TypedDictMeta) and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        annotations.update(own)
        for key, value in own.items():
            origin = getattr(value, "__origin__", None)
            needed = origin is Required or total and origin is not NotRequired
            (required if needed else optional).add(key)
        made = super().__new__(mcls, name, (dict,), dict(namespace))
        made.__annotations__, made.__total__ = annotations, total
        made.__orig_bases__ = namespace.get("__orig_bases__", bases)
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        return made

    def __call__(cls, *args, **keywords):
        if cls is not TypedDict:
            return dict(*args, **keywords)
        name, fields = args
        return _TypedDictMeta(name, (TypedDict,), {"__annotations__": dict(fields), "__module__": "__main__"}, **keywords)

    def __instancecheck__(cls, instance):
        raise TypeError("TypedDict does not support instance and class checks")


class TypedDict(metaclass=_TypedDictMeta):
    """Inheriting from it gives a dictionary."""


def is_typeddict(tp):
    """Whether a class is a `TypedDict`."""
    return isinstance(tp, _TypedDictMeta)


def cast(typ, val):
    return val


_overloads = {}


def overload(func):
    _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)
    return _overload_dummy


def _overload_dummy(*args, **keywords):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


def get_overloads(func):
    """The overloads of a function."""
    return _overloads.get((func.__module__, func.__qualname__), [])


def final(f):
    """Marks what must not be overridden."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method):
    """Marks what replaces a method of a class above."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def dataclass_transform(**options):
    """Marks a decorator that makes data classes."""

    def mark(made):
        made.__dataclass_transform__ = {
            "eq_default": True, "order_default": False, "kw_only_default": False, "field_specifiers": (), "kwargs": {},
            **options,
        }
        return made

    return mark


def _evaluated(hint, space, names):
    """An annotation with its texts replaced by what they name."""
    if isinstance(hint, str):
        hint = ForwardRef(hint)
    if isinstance(hint, ForwardRef):
        return _evaluated(converted(eval(hint.__forward_arg__, space, names)), space, names)
    if isinstance(hint, list):
        return [_evaluated(one, space, names) for one in hint]
    if isinstance(hint, (GenericAlias, Alias, type(int | str))):
        if getattr(hint, "__origin__", None) is Literal:
            return hint
        if isinstance(hint, Alias) and hint._name == "Annotated":
            return Annotated[(_evaluated(hint.__args__[0], space, names), *hint.__metadata__)]
        args = tuple([_evaluated(one, space, names) for one in hint.__args__])
        if args == hint.__args__:
            return hint
        if isinstance(hint, GenericAlias):
            return GenericAlias(hint.__origin__, args)
        if not isinstance(hint, Alias):
            return union(args)
        return Alias(hint.__origin__, args, hint._name)
    return hint


def _stripped(hint):
    """A hint without what `Annotated`, `Required` and `NotRequired` add to it."""
    if isinstance(hint, Alias):
        if hint._name == "Annotated":
            return _stripped(hint.__origin__)
        if hint._name in ("Required", "NotRequired"):
            return _stripped(hint.__args__[0])
        args = [_stripped(one) for one in hint.__args__] if hint._name != "Literal" else hint.__args__
        return hint if tuple(args) == tuple(hint.__args__) else Alias(hint.__origin__, args, hint._name)
    if isinstance(hint, GenericAlias):
        args = tuple([_stripped(one) for one in hint.__args__])
        return hint if args == hint.__args__ else GenericAlias(hint.__origin__, args)
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, function or module, with what their texts name."""
    hints = {}
    if isinstance(obj, type):
        sources = [(cls, sys.modules.get(cls.__module__)) for cls in reversed(obj.__mro__)]
    else:
        while hasattr(obj, "__wrapped__"):
            obj = obj.__wrapped__
        sources = [(obj, None)]
        if not hasattr(obj, "__annotations__") and not callable(obj) and not isinstance(obj, type(sys)):
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    for source, module in sources:
        space = globalns
        if space is None:
            space = getattr(source, "__globals__", {}) if module is None else module.__dict__
        names = dict(vars(source)) if isinstance(source, type) and localns is None else localns or {}
        own = source.__dict__ if isinstance(source, type) else {"__annotations__": getattr(source, "__annotations__", {})}
        for name, hint in own.get("__annotations__", {}).items():
            hint = _evaluated(converted(hint), space, names)
            hints[name] = hint if include_extras else _stripped(hint)
    return hints


def get_origin(tp):
    """The class or form without its arguments; `None` if it has none."""
    if isinstance(tp, Alias) and tp._name == "Annotated":
        return Annotated
    if isinstance(tp, type(int | str)):
        return type(tp)
    if isinstance(tp, (Alias, GenericAlias, Named)):
        return tp.__origin__
    return Generic if tp is Generic else None


def get_args(tp):
    """The arguments of a form or class."""
    if not isinstance(tp, (Alias, GenericAlias, type(int | str))):
        return ()
    args = tp.__args__
    if get_origin(tp) is collections.abc.Callable and args and args[0] is not ...:
        return ([*args[:-1]], args[-1])
    return args


def _variable(name, bound):
    """`T` or `T: bound` among type parameters; the bound is reckoned when it is asked for."""
    return TypeVar._inferred(name, bound, "__bound__")


def _constrained(name, constraints):
    """`T: (constraints)` among type parameters."""
    return TypeVar._inferred(name, constraints, "__constraints__")


def _variables(name, _):
    """`*Ts` among type parameters."""
    return TypeVarTuple(name)


def _parameters(name, _):
    """`**P` among type parameters."""
    made = ParamSpec(name)
    made._is_inferred = True
    return made


def _with_generic(bases, parameters):
    """The bases of a class with type parameters."""
    shown = [Unpack[one] if isinstance(one, TypeVarTuple) else one for one in parameters]
    return (*bases, Generic[tuple(shown)])


def _alias(name, reckon, parameters):
    """What `type Name[parameters] = value` makes."""
    made = TypeAliasType(name, None, type_params=parameters)
    made._reckon = reckon
    return made


_helpers = "ABCMeta Alias Form GenericAlias Named collections converted filled".split()
__all__ = [_name for _name in globals() if _name[0] != "_" and _name not in _helpers]
__all__ += "BinaryIO IO Match ParamSpecArgs ParamSpecKwargs Pattern TextIO clear_overloads no_type_check_decorator".split()
