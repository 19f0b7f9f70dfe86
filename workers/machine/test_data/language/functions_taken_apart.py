# The parts of functions: read, replaced, refused.
import types


def f(a, b=1, *args, c=2, **keywords):
    "doc"
    x = 1
    return a, b, c


print(f.__dict__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__globals__ is globals(), f.__module__)
f.count = 1
f.__dict__["more"] = 2
print(f.__dict__, f.more, vars(f) is f.__dict__)
f.__dict__.update(count=5)
print(f.count)
f.__defaults__ = (7, 8)
print(f())
f.__defaults__ = None
print(f(1, 2), f.__defaults__)
f.__kwdefaults__ = {"c": 9}
print(f(1, 2))
del f.__kwdefaults__
try:
    f(1, 2)
except TypeError as error:
    print(error)
f.__kwdefaults__ = {"c": 0}


def g():
    return "other"


def h():
    return "first"


h.__code__ = g.__code__
print(h(), h.__name__, g.__code__ is h.__code__ or g.__code__ == h.__code__)
for name, value in (
    ("__code__", 5), ("__defaults__", 5), ("__kwdefaults__", []), ("__annotations__", 5), ("__name__", 5),
    ("__qualname__", 5), ("__globals__", {}), ("__closure__", ()), ("__dict__", 5),
):
    try:
        setattr(f, name, value)
        print("set", name)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def outer():
    x = 1
    y = 2

    def inner():
        return x + y

    return inner


inner = outer()
code = inner.__code__
print(code.co_freevars, outer.__code__.co_cellvars, outer.__code__.co_varnames, outer.__code__.co_nlocals)
print([cell.cell_contents for cell in inner.__closure__])
try:
    g.__code__ = code
except ValueError as error:
    print(error)
print(f.__code__.co_consts[0], f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames)
print(g.__code__.co_consts[0], g.__code__.co_names, outer.__code__.co_name)
made = types.FunctionType(g.__code__, globals())
named = types.FunctionType(g.__code__, globals(), "named")
print(made(), made.__name__, named.__name__)
adder = types.FunctionType((lambda a, b: a + b).__code__, globals(), "adder", (10,))
print(adder(1), adder.__defaults__)
closed = types.FunctionType(code, globals(), "closed", None, inner.__closure__)
print(closed())
for args in ((5, {}), (g.__code__, 5), (code, {}), (g.__code__, {}, 5), (code, {}, None, None, ())):
    try:
        types.FunctionType(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def copy_function(function):
    copied = types.FunctionType(
        function.__code__, function.__globals__, function.__name__, function.__defaults__, function.__closure__
    )
    copied.__dict__.update(function.__dict__)
    copied.__kwdefaults__ = function.__kwdefaults__
    return copied


print(copy_function(f).count, copy_function(f) is f)
f.__doc__ = "new"
print(f.__doc__)
del f.__doc__
print(f.__doc__)


class Struct(dict):
    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        self.__dict__ = self


point = Struct(x=1)
point.y = 2
print(point, point.x, point["y"], vars(point) is point)
point["z"] = 3
del point.x
print(point.z, sorted(point))


class Names(list):
    pass


names = Names()
names.__dict__["owner"] = "me"
print(names.owner, vars(names))
error = ValueError("e")
error.__dict__["code"] = 5
print(error.code, vars(error))
