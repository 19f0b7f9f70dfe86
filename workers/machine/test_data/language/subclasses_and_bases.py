# Classes that know their subclasses, new bases, the dictionary of a class, errors of type().
class Plugin:
    def name(self):
        return type(self).__name__.lower()


class Csv(Plugin):
    pass


class Json(Plugin):
    pass


class PrettyJson(Json):
    pass


print(Plugin.__subclasses__(), Json.__subclasses__(), PrettyJson.__subclasses__())


def all_subclasses(cls):
    for sub in cls.__subclasses__():
        yield sub
        yield from all_subclasses(sub)


print([cls.__name__ for cls in all_subclasses(Plugin)])
print({cls().name(): cls for cls in Plugin.__subclasses__()}["csv"].__name__)
print(bool in int.__subclasses__(), Plugin in object.__subclasses__())


def tree(cls, depth=0):
    print("  " * depth + cls.__name__)
    for sub in sorted(cls.__subclasses__(), key=lambda sub: sub.__name__):
        tree(sub, depth + 1)


tree(ArithmeticError)


class Root:
    pass


class A(Root):
    x = 1


class B(Root):
    x = 2


class C(A):
    pass


class D(C):
    pass


made = D()
print(made.x, C.mro())
C.__bases__ = (B,)
print(made.x, D.x, C.__bases__, [cls.__name__ for cls in D.__mro__])
print(A.__subclasses__(), B.__subclasses__())
for bases in ((), 5, (5,), (D,)):
    try:
        C.__bases__ = bases
    except TypeError as error:
        print(type(error).__name__, error)


class Shape:
    """A shape."""

    sides = 0

    def area(self):
        return 0


print(type(Shape.__dict__), Shape.__dict__["sides"], "area" in Shape.__dict__, "nothing" in Shape.__dict__)
print([name for name in Shape.__dict__ if not name.startswith("_")], Shape.__dict__.get("nothing", "none"))
try:
    Shape.__dict__["sides"] = 3
except TypeError as error:
    print(error)
try:
    del Shape.__dict__["sides"]
except TypeError as error:
    print(error)
try:
    Shape.__dict__ = {}
except AttributeError as error:
    print(error)
print({**Shape.__dict__}["sides"], dict(Shape.__dict__)["sides"], len(vars(Shape)) > 3)
print(vars(Shape).keys() >= {"sides", "area"})

T = type("T", (), {"x": 1})
print(T, T.__module__, T.__bases__, T.x, T.__dict__["x"])
U = type("U", (T,), dict(y=2, get=lambda self: self.x + self.y))
print(U().get(), U.__mro__)

for args in (("X", 5, {}), (5, (), {}), ("X", [], {}), ("X", (), []), ("X", ()), (), ("X", (T, T), {})):
    try:
        print(type(*args))
    except TypeError as error:
        print(error)


class X:
    pass


class Y:
    pass


class XY(X, Y):
    pass


class YX(Y, X):
    pass


try:
    class Z(XY, YX):
        pass
except TypeError as error:
    print(error)

for name, value in (("__name__", 5), ("__mro__", ()), ("__qualname__", None)):
    try:
        setattr(X, name, value)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
X.__name__ = "Renamed"
print(X, X.__name__, X.__qualname__)
try:
    int.__name__ = "x"
except TypeError as error:
    print(error)
for base in (5, "text", None):
    try:
        class W(base):
            pass
    except TypeError as error:
        print("refused", type(error).__name__)
