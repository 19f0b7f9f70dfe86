"""Names: local, enclosing, global, builtin; class bodies do not enclose functions."""

x = "global"


def outer():
    x = "outer"

    class Body:
        x = "class"
        seen = x

        def method(self):
            return x

    def inner():
        return x

    return Body.seen, Body().method(), inner()


print(outer(), x)


def shadow():
    len = lambda items: "shadowed"
    return len([])


print(shadow(), len([]))
print(sorted(name for name in globals() if name in ("x", "outer", "shadow")))


def local_names(a, b=2):
    c = a + b
    return sorted(locals().items())


print(local_names(1))
exec("y = x + '!'")
print(y, eval("x.upper()"), eval("a + b", {"a": 1, "b": 2}), eval("n * 2", {}, {"n": 21}))
space = {}
exec("def f(n):\n    return n + 1\nz = f(1)", space)
print(space["z"], space["f"](5), vars()["x"])
del x
try:
    print(x)
except NameError as error:
    print(error)
for broken in ("1 +", "def", "a b", "x = = 1"):
    try:
        exec(broken)
    except SyntaxError as error:
        print(type(error).__name__)
