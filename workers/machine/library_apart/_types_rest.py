"""What few programs ask of `types`."""

from _frames import frame

NAMES = set(
    "AsyncGeneratorType CellType DynamicClassAttribute FrameType GenericAlias MemberDescriptorType "
    "MethodDescriptorType WrapperDescriptorType coroutine get_original_bases prepare_class resolve_bases".split()
)


class _Slotted:
    __slots__ = ("part",)


def _around(value):
    def function():
        return value

    return function


async def _asynchronous():
    yield


class DynamicClassAttribute(property):
    """A property of objects; asked of the class, it is looked for with the metaclass."""

    def __get__(self, instance, owner=None):
        if instance is None:
            if getattr(self.fget, "__isabstractmethod__", False):
                return self
            raise AttributeError
        return super().__get__(instance, owner)


DynamicClassAttribute.__module__ = "types"
AsyncGeneratorType = type(_asynchronous())
CellType = type(_around(1).__closure__[0])
FrameType = frame
GenericAlias = type(list[int])
MemberDescriptorType = type(_Slotted.part)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)


def coroutine(func):
    """Lets `await` wait for what a generator function gives."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")

    class Awaited:
        def __init__(self, generator):
            self._generator = generator

        def __await__(self):
            return (yield from self._generator)

    def make(*args, **keywords):
        made = func(*args, **keywords)
        return made if hasattr(made, "__await__") else Awaited(made)

    make.__name__, make.__qualname__ = func.__name__, func.__qualname__
    return make


def resolve_bases(bases):
    """The bases of a class, those that only stand for classes replaced."""
    found = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            found.append(base)
        else:
            found += entries(bases)
    return tuple(found) if found != list(bases) else bases


def prepare_class(name, bases=(), kwds=None):
    """The class of a class to be made, its namespace, and what remains of the arguments by name."""
    kwds = dict(kwds or {})
    meta = kwds.pop("metaclass", type(bases[0]) if bases else type)
    for base in bases if isinstance(meta, type) else ():
        if issubclass(type(base), meta):
            meta = type(base)
    prepare = getattr(meta, "__prepare__", None)
    return meta, {} if prepare is None else prepare(name, bases, **kwds), kwds


def get_original_bases(cls, /):
    """The bases of a class as its statement has them: `list[int]`, not `list`."""
    if not isinstance(cls, type):
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}")
    return cls.__dict__.get("__orig_bases__", cls.__bases__)
