"""Classes: attributes of class and instance, methods as functions, private names, slots, static and class methods, docs, deletion, patching."""


class Counter:
    """Counts instances."""

    count = 0
    shared = []
    __secret = "hidden"

    def __init__(self, name):
        self.name = name
        Counter.count += 1
        self.__own = name[::-1]

    def reveal(self):
        return self.__own, self.__secret, Counter.__secret

    @classmethod
    def make(cls, *names):
        return [cls(n) for n in names]

    @staticmethod
    def helper(x, y=2):
        return x * y

    def __private(self):
        return "private"

    def call(self):
        return self.__private()

    def __del__(self):
        pass


a, b = Counter.make("ab", "cd")
a.shared.append(1)
b.count = 99
print(Counter.count, a.count, b.count, b.shared, a.reveal(), vars(a), a.call(), Counter.helper(3), a.helper(3, 3), Counter.__doc__)
b.shared = [5]
del b.count
print(a.shared, b.shared, b.count, Counter.shared is a.shared, a._Counter__own, Counter._Counter__secret)
print([n for n in vars(Counter) if not n.startswith("__")], Counter.__name__, Counter.__module__ == __name__, a.__class__ is Counter, Counter.__bases__, type(Counter), Counter.make.__self__ is Counter, a.call.__func__ is Counter.call, a.call.__self__ is a, a.call == a.call, a.call is a.call, a.call == b.call)
Counter.shout = lambda self, mark="!": self.name.upper() + mark
a.whisper = lambda: "psst"
print(a.shout(), b.shout("?"), a.whisper(), hasattr(b, "whisper"), Counter.shout(a))
del Counter.shout
for attempt in (lambda: a.shout(), lambda: a.__own, lambda: a.__private(), lambda: Counter.missing, lambda: delattr(a, "count"), lambda: delattr(Counter, "zzz"), lambda: Counter(), lambda: a(), lambda: a.name(), lambda: Counter.call(), lambda: Counter.call(5), lambda: a.helper(), lambda: b.whisper(), lambda: len(a), lambda: setattr(a, "__dict__", 5)):
    try:
        print("fine", attempt())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Slotted:
    __slots__ = ("x", "y")
    z = "class"

    def __init__(self, x):
        self.x = x


class Open(Slotted):
    pass


class More(Slotted):
    __slots__ = "w"


s, o, m = Slotted(1), Open(2), More(3)
o.anything = 5
m.w = 4
print(s.x, s.z, o.anything, m.x, m.w, Slotted.__slots__, More.__slots__, hasattr(s, "y"), hasattr(s, "__dict__"), hasattr(o, "__dict__"))
for attempt in (lambda: s.y, lambda: setattr(s, "q", 1), lambda: setattr(m, "q", 1), lambda: vars(s)):
    try:
        print("fine", type(attempt()).__name__)
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Changing:
    kind = "old"


class Other:
    kind = "new"


c = Changing()
c.__class__ = Other
print(c.kind, isinstance(c, Other), type(c).__name__)
c.__dict__.update(kind="own", extra=1)
print(c.kind, c.extra, c.__dict__.pop("kind"), c.kind)
c.__dict__ = {"fresh": True}
print(vars(c), c.fresh, hasattr(c, "extra"))


class Scope:
    x = 1
    y = [x, x + 1]
    z = [v for v in y]
    if x:
        w = "conditional"
    for i in range(3):
        pass
    del x

    def method(self, default=i):
        return default

    try:
        bad = [x for _ in range(1)]
    except NameError as error:
        message = str(error)

    class Inner:
        value = "inner"

        class Deep:
            value = "deep"


print(Scope.y, Scope.z, Scope.w, Scope.i, Scope().method(), Scope.message, Scope.Inner.Deep.value, Scope.Inner.Deep.__qualname__, hasattr(Scope, "x"))


class Singleton:
    _one = None

    def __new__(cls, *args):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def __init__(self, value):
        self.value = value


class Positive(int):
    def __new__(cls, value):
        if value < 0:
            raise ValueError("negative")
        return super().__new__(cls, value)

    def __add__(self, other):
        return type(self)(int(self) + other)


class NotMine:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Singleton(1) is Singleton(2), Singleton(3).value, Positive(5) + 3, type(Positive(5) + 3).__name__, Positive(5) * 2, type(Positive(5) * 2).__name__, NotMine(), repr(Positive(7)), isinstance(Positive(1), int))
for attempt in (lambda: Positive(-1), lambda: Positive(1) + -5, lambda: Singleton(), lambda: int.__new__(str), lambda: object().x, lambda: type("N", (bool,), {}), lambda: type("N", (type(None),), {}), lambda: NotImplemented()):
    try:
        print("fine", attempt())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
