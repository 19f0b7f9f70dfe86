"""Class decorators: adding methods, registering, singletons, immutability, tracing, validation by annotations, deprecation, counting."""

import functools
import inspect
import warnings


def auto_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    return cls


def auto_init(cls):
    names = list(cls.__dict__.get("__annotations__", {}))
    defaults = {n: getattr(cls, n) for n in names if hasattr(cls, n)}

    def __init__(self, *args, **kwargs):
        if len(args) > len(names):
            raise TypeError(f"{cls.__name__} takes {len(names)} values, got {len(args)}")
        values = {**defaults, **dict(zip(names, args))}
        for key, value in kwargs.items():
            if key not in names:
                raise TypeError(f"{cls.__name__} has no {key!r}")
            if key in names[:len(args)]:
                raise TypeError(f"{key!r} given twice")
            values[key] = value
        if missing := [n for n in names if n not in values]:
            raise TypeError(f"missing {', '.join(missing)}")
        for key in names:
            setattr(self, key, values[key])

    cls.__init__ = __init__
    return cls


def checked(cls):
    annotations = cls.__annotations__
    original = cls.__setattr__

    def __setattr__(self, name, value):
        wanted = annotations.get(name)
        if isinstance(wanted, type) and not isinstance(value, wanted):
            raise TypeError(f"{cls.__name__}.{name} wants {wanted.__name__}, not {value!r}")
        original(self, name, value)

    cls.__setattr__ = __setattr__
    return cls


@auto_repr
@auto_init
@checked
class Person:
    name: str
    age: int = 0
    tags: tuple = ()


print(Person("Ada"), Person("Bob", 7, tags=("x",)), Person(age=5, name="C"))
for attempt in (lambda: Person(), lambda: Person(5), lambda: Person("a", "b"), lambda: Person("a", 1, (), 2), lambda: Person("a", name="b"), lambda: Person("a", size=1), lambda: setattr(Person("a"), "age", 1.5), lambda: setattr(Person("a"), "other", 1.5)):
    try:
        print("fine", attempt())
    except TypeError as error:
        print(error)


def singleton(cls):
    instance = None

    @functools.wraps(cls, updated=())
    def get(*args, **kwargs):
        nonlocal instance
        if instance is None:
            instance = cls(*args, **kwargs)
        return instance

    return get


@singleton
class Settings:
    """Only one."""

    def __init__(self, level=1):
        self.level = level


print(Settings(5) is Settings(9), Settings().level, Settings.__name__, Settings.__doc__, callable(Settings), isinstance(Settings, type))


def frozen(cls):
    def refuse(self, name, *value):
        if not getattr(self, "_ready", False):
            return object.__setattr__(self, name, *value)
        raise AttributeError(f"{cls.__name__} is frozen: {name}")

    original = cls.__init__

    @functools.wraps(original)
    def __init__(self, *args, **kwargs):
        original(self, *args, **kwargs)
        object.__setattr__(self, "_ready", True)

    cls.__init__, cls.__setattr__, cls.__delattr__ = __init__, refuse, refuse
    return cls


@frozen
class Point:
    def __init__(self, x, y):
        """Makes a point."""
        self.x, self.y = x, y


p = Point(1, 2)
for attempt in (lambda: setattr(p, "x", 5), lambda: delattr(p, "x"), lambda: setattr(p, "z", 1), lambda: p.x):
    try:
        print(attempt())
    except AttributeError as error:
        print(error)
print(Point.__init__.__doc__, inspect.signature(Point.__init__))


def traced(*names, prefix=">"):
    def decorate(cls):
        for name, method in list(vars(cls).items()):
            if inspect.isfunction(method) and (not names or name in names) and not name.startswith("__"):
                def make(method=method):
                    @functools.wraps(method)
                    def wrapper(self, *args, **kwargs):
                        print(f"{prefix} {method.__name__}{args}{kwargs or ''}")
                        result = method(self, *args, **kwargs)
                        print(f"{prefix} {method.__name__} -> {result!r}")
                        return result

                    return wrapper

                setattr(cls, name, make())
        return cls

    return decorate


@traced("push", "pop", prefix="*")
class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self, at=-1):
        return self.items.pop(at)

    def peek(self):
        return self.items[-1]


s = Stack()
s.push(1)
s.push(2)
print(s.peek(), s.pop(at=0), Stack.push.__name__)


def counted(cls):
    class Counted(cls):
        instances = 0

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            type(self).instances += 1

    Counted.__name__ = cls.__name__
    Counted.__qualname__ = cls.__qualname__
    return Counted


@counted
class Dog:
    def __init__(self, name):
        self.name = name


Dog("a"), Dog("b")
print(Dog.instances, Dog.__name__, Dog.__mro__[1].__name__, isinstance(Dog("c"), Dog), Dog)


def deprecated(reason):
    def decorate(thing):
        original = thing.__init__ if isinstance(thing, type) else thing

        @functools.wraps(original)
        def wrapper(*args, **kwargs):
            warnings.warn(f"{thing.__name__} is deprecated: {reason}", DeprecationWarning, stacklevel=2)
            return original(*args, **kwargs)

        if isinstance(thing, type):
            thing.__init__ = wrapper
            return thing
        return wrapper

    return decorate


@deprecated("use New")
class Old:
    def __init__(self, x):
        self.x = x


@deprecated("too slow")
def slow(n):
    return n


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(Old(5).x, slow(3))
print([(str(w.message), w.category.__name__) for w in caught])


class Registry:
    def __init__(self):
        self.entries = {}

    def __call__(self, name=None, **meta):
        if isinstance(name, type):
            return self()(name)

        def decorate(cls):
            self.entries[name or cls.__name__.lower()] = (cls, meta)
            cls.registered_as = name or cls.__name__.lower()
            return cls

        return decorate


register = Registry()


@register
class Alpha: ...


@register("b", order=2)
class Beta: ...


@register(order=3)
class Gamma: ...


print({k: (c.__name__, m) for k, (c, m) in register.entries.items()}, Beta.registered_as)


def comparable(*names):
    key = lambda self: tuple(getattr(self, n) for n in names)

    def decorate(cls):
        for op in ("lt", "le", "gt", "ge", "eq"):
            def method(self, other, op=op):
                if not isinstance(other, cls):
                    return NotImplemented
                return getattr(key(self), f"__{op}__")(key(other))

            method.__name__ = f"__{op}__"
            setattr(cls, method.__name__, method)
        cls.__hash__ = lambda self: hash(key(self))
        return cls

    return decorate


@comparable("major", "minor")
@auto_repr
class Version:
    def __init__(self, major, minor, note=""):
        self.major, self.minor, self.note = major, minor, note


a, b = Version(1, 2, "x"), Version(1, 10)
print(a < b, a == Version(1, 2), sorted([b, a])[0], max(a, b), len({a, Version(1, 2)}), a != b, a == 5, Version.__lt__.__name__)
try:
    a < 5
except TypeError as error:
    print(error)
try:
    @(lambda cls: None)
    class Gone: ...
    print(Gone)
    @5
    class Wrong: ...
except TypeError as error:
    print(error)
