"""types: SimpleNamespace, MappingProxyType, new_class, kinds of objects."""

import operator
import types
from types import MappingProxyType, SimpleNamespace

n = SimpleNamespace(x=1, y=[2])
n.z = "three"
print(n, n.x, vars(n), n == SimpleNamespace(x=1, y=[2], z="three"), n != SimpleNamespace(), SimpleNamespace())
del n.x
print(n, hasattr(n, "x"), SimpleNamespace(**{"a": 1, "b": SimpleNamespace(c=2)}).b.c)
n.me = n

base = {"a": 1, "b": 2}
view = MappingProxyType(base)
base["c"] = 3
print(len(view), view["c"], "a" in view, list(view), dict(view), view.get("q"), sorted(view.items()), view == base, view.copy())
for action in (lambda: view["q"], lambda: view.update(a=1), lambda: operator.setitem(view, "a", 5), lambda: operator.delitem(view, "a")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, "for", list(view))


class Duck:
    def __init__(self, name):
        self.name = name


def quack(self, times=1):
    return " ".join([self.name] * times)


def fill(namespace):
    namespace.update(kind="filled", hello=lambda self: f"hello from {type(self).__name__}")


Made = types.new_class("Made", (Duck,), {}, fill)
m = Made("x")
print(m.kind, m.hello(), m.name, Made.__name__, Made.__mro__[1].__name__)
Other = type("Other", (Made,), {"kind": "other"})
print(Other("y").kind, Other.__bases__[0] is Made)

checks = [
    (lambda: 0, types.LambdaType), (quack, types.FunctionType), (len, types.BuiltinFunctionType), (Duck("x").__init__, types.MethodType), ((i for i in ()), types.GeneratorType), (types, types.ModuleType), (None, types.NoneType), (..., types.EllipsisType), (NotImplemented, types.NotImplementedType), (int | str, types.UnionType), (view, types.MappingProxyType),
]
print([isinstance(value, kind) for value, kind in checks])
mod = types.ModuleType("toy", "A toy module.")
mod.x = 5
exec("def f(): return x + 1", mod.__dict__)
print(mod.f(), mod.__name__, mod.__doc__)


try:
    raise ValueError
except ValueError as error:
    print(isinstance(error.__traceback__, types.TracebackType))


async def new():
    return 2


c = new()
print(isinstance(c, types.CoroutineType))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
