"""Names for annotations. At run time they mean nothing."""

import collections
import collections.abc
from abc import ABCMeta

TYPE_CHECKING = False


class _Form:
    """Something that can stand in an annotation, with arguments in brackets or without."""

    def __init__(self, name, args=()):
        self.__name__ = self._name = name
        self.__args__ = args
        self.__origin__ = None

    def __getitem__(self, args):
        form = _Form(self._name, args if isinstance(args, tuple) else (args,))
        form.__origin__ = self
        return form

    def __call__(self, *args, **keywords):
        raise TypeError(f"Cannot instantiate typing.{self._name}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __eq__(self, other):
        return isinstance(other, _Form) and (self._name, self.__args__) == (other._name, other.__args__)

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        if not self.__args__:
            return f"typing.{self._name}"
        return f"typing.{self._name}[{', '.join([_shown(arg) for arg in self.__args__])}]"


def _shown(arg):
    if isinstance(arg, type):
        return arg.__qualname__ if arg.__module__ == "builtins" else f"{arg.__module__}.{arg.__qualname__}"
    if isinstance(arg, list):
        return "[" + ", ".join([_shown(one) for one in arg]) + "]"
    return "..." if arg is ... else repr(arg)


class Any:
    """Any value."""


Union = _Form("Union")
Optional = _Form("Optional")
Literal = _Form("Literal")
Final = _Form("Final")
ClassVar = _Form("ClassVar")
Annotated = _Form("Annotated")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Concatenate = _Form("Concatenate")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
Unpack = _Form("Unpack")

List = list
Dict = dict
Set = set
FrozenSet = frozenset
Tuple = tuple
Type = type
Text = str
AnyStr = str
Deque = collections.deque
DefaultDict = collections.defaultdict
OrderedDict = collections.OrderedDict
Counter = collections.Counter
Callable = _Form("Callable")
Iterable = collections.abc.Iterable
Iterator = collections.abc.Iterator
Generator = collections.abc.Generator
Sequence = collections.abc.Sequence
MutableSequence = collections.abc.MutableSequence
Mapping = collections.abc.Mapping
MutableMapping = collections.abc.MutableMapping
Collection = collections.abc.Collection
Container = collections.abc.Container
Reversible = collections.abc.Reversible
Hashable = collections.abc.Hashable
Sized = collections.abc.Sized
AbstractSet = collections.abc.Set
Awaitable = collections.abc.Awaitable
Coroutine = collections.abc.Coroutine
AsyncIterable = collections.abc.AsyncIterable
AsyncIterator = collections.abc.AsyncIterator
ContextManager = _Form("ContextManager")
SupportsInt = _Form("SupportsInt")
SupportsFloat = _Form("SupportsFloat")


class TypeVar:
    """A type to be chosen later."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__bound__ = bound
        self.__constraints__ = constraints

    def __repr__(self):
        return f"~{self.__name__}"


class ParamSpec(TypeVar):
    """Parameters to be chosen later."""

    def __init__(self, name):
        super().__init__(name)
        self.args = self.kwargs = self


class TypeVarTuple(TypeVar):
    """Types to be chosen later."""


class Generic:
    """A class with type parameters."""

    def __class_getitem__(cls, args):
        return cls


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if super().__instancecheck__(instance):
            return True
        if Protocol not in cls.__bases__:
            return False
        if not cls.__dict__.get("_is_runtime_protocol"):
            raise TypeError(
                "Instance and class checks can only be used with @runtime_checkable protocols"
            )
        return all([hasattr(instance, name) for name in _members(cls)])

    def __subclasscheck__(cls, subclass):
        if super().__subclasscheck__(subclass):
            return True
        if Protocol not in cls.__bases__ or not cls.__dict__.get("_is_runtime_protocol"):
            return False
        return all([hasattr(subclass, name) for name in _members(cls)])


def _members(protocol):
    """The names that a protocol asks for."""
    found = set()
    for cls in protocol.__mro__:
        if Protocol in cls.__bases__:
            found.update(cls.__dict__.get("__annotations__", ()))
            found.update([name for name in cls.__dict__ if name not in _NOT_MEMBERS and not name.startswith("_abc_")])
    return sorted(found)


_NOT_MEMBERS = set(
    "__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __parameters__ __qualname__ __slots__ "
    "__subclasshook__ __weakref__ __class_getitem__ __firstlineno__ __static_attributes__ _is_runtime_protocol "
    "_registered".split()
)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class that says which methods another must have."""


def runtime_checkable(cls):
    """Lets `isinstance` look for the methods of a protocol."""
    cls._is_runtime_protocol = True
    return cls


def NewType(name, tp):
    """A name for a type, which calling leaves as it is."""

    def new_type(value):
        return value

    new_type.__name__ = new_type.__qualname__ = name
    new_type.__supertype__ = tp
    return new_type


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        annotations = namespace.get("__annotations__", {})
        defaults = [namespace[field] for field in annotations if field in namespace]
        made = collections.namedtuple(name, list(annotations), defaults=defaults)
        made.__annotations__ = annotations
        for key, value in namespace.items():
            if key not in annotations and key not in ("__module__", "__qualname__", "__annotations__", "__classcell__"):
                setattr(made, key, value)
        return made


class NamedTuple(metaclass=_NamedTupleMeta):
    """Inheriting from it makes a named tuple from annotations."""


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        made = type(name, (dict,), dict(namespace))
        return made


class TypedDict(metaclass=_TypedDictMeta):
    """Inheriting from it gives a dictionary."""


def cast(typ, val):
    return val


def overload(func):
    return func


def final(f):
    return f


def override(method):
    return method


def no_type_check(arg):
    return arg


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations as they are."""
    hints = {}
    for cls in reversed(getattr(obj, "__mro__", (obj,))):
        hints.update(getattr(cls, "__annotations__", {}))
    return hints


def get_origin(tp):
    return getattr(tp, "__origin__", None)


def get_args(tp):
    return getattr(tp, "__args__", ())


def __getattr__(name):
    import _typing_rest

    if name.startswith("_") or name not in _typing_rest.NAMES:
        raise AttributeError(f"module 'typing' has no attribute '{name}'")
    return getattr(_typing_rest, name)
