"""Functions: parameters of every kind, defaults, closures, errors."""


def f(a, b, /, c, d=4, *args, e, g=7, **kw):
    return a, b, c, d, args, e, g, kw


print(f(1, 2, 3, e=5), f(1, 2, c=3, e=5, z=9), f(1, 2, 3, 4, 5, 6, e=0, g=1, h=2), f(*range(3), **{"e": 1}), f(1, *[2, 3], e=1, **{"x": 1}, **{"y": 2}))


def append(item, items=[]):
    items.append(item)
    return items


print(append(1), append(2), append.__defaults__)


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


a, b = counter(), counter()
print(a(), a(5), b(), a.__closure__[0].cell_contents, a.__code__.co_freevars)
funcs = [lambda: n for n in range(3)]
fixed = [lambda n=n: n for n in range(3)]
print([g() for g in funcs], [g() for g in fixed])


def annotated(x: int, *, y: "text" = "d") -> bool:
    """Doc."""
    return True


annotated.attribute = 5
print(annotated.__name__, annotated.__doc__, annotated.__annotations__, annotated.attribute, annotated.__kwdefaults__, annotated.__module__, callable(annotated), (lambda *a, **k: (a, k))(1, x=2))
x = "global"


def scopes():
    x = "local"

    class Inner:
        y = x
        x = "class"

        def method(self):
            return x

    return Inner.y, Inner.x, Inner().method()


def change():
    global x
    x = "changed"


change()
print(scopes() if False else "", x)
for bad in (lambda: f(), lambda: f(1), lambda: f(1, 2, 3), lambda: f(1, b=2, c=3, e=4), lambda: f(1, 2, 3, c=4, e=5), lambda: append(), lambda: append(1, [], 2), lambda: annotated(1, 2), lambda: annotated(z=1), lambda: (lambda: 0)(1), lambda: f(**[1]), lambda: f(1, 2, 3, **{"e": 1, 5: 2}), lambda: append(1, item=2), lambda: len(), lambda: len(1, 2), lambda: [].append(), lambda: "".join(1, 2)):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError:", error)
try:
    print(unbound_here)
except NameError as error:
    print("NameError:", error)


def local_before():
    print(value)
    value = 1


try:
    local_before()
except UnboundLocalError as error:
    print("UnboundLocalError:", error)
