"""Names: global, nonlocal, globals(), locals(), eval and exec with their own dictionaries, del, builtins shadowed, and modules as objects."""

import builtins
import sys
import types

count = 0


def bump(by=1):
    global count
    count += by
    return count


def read_only():
    return count


def shadow():
    count = "local"
    return count, globals()["count"], sorted(locals())


print(bump(), bump(5), read_only(), shadow(), count)


def make_global():
    global born_in_function
    born_in_function = "born"
    for globals()["odd_target"] in range(3):
        pass


make_global()
print(born_in_function, odd_target)
globals()["made"] = "by dictionary"
print(made, "made" in globals(), "nothing" in globals(), __name__, globals()["__name__"])


def outer():
    v = "outer"

    def middle():
        def inner():
            nonlocal v
            v = "changed"
            return locals()

        return inner(), v

    return middle(), v


def parameters(a, b=2, *args, c=3, **kw):
    d = 4
    return locals()


print(outer(), parameters(1), parameters(1, 2, 3, c=5, e=6))
space = {"x": 5}
exec("y = x * 2\ndef f(n): return n + x\nclass C:\n    z = y\nimport math\nl = [f(i) for i in range(3)]", space)
print(space["y"], space["f"](1), space["C"].z, space["l"], "__builtins__" in space, sorted(k for k in space if not k.startswith("__")))
print(eval("x + y", space), eval("x + y", {"x": 1}, {"y": 2}), eval("[x for _ in range(2)]", {"x": 7}), eval("(lambda q: q * x)(3)", {"x": 2}), eval("  1 + 1  "), eval(compile("2 ** 3", "s", "eval")), exec("pass"), eval("max(1, 2)"), eval("x", {"x": None}))
local = {}
exec("a = 1\nb = a + g", {"g": 10}, local)
print(local)
exec(compile("for i in range(2): print('compiled', i, end=' ')\nprint()", "s", "exec"))
exec("print('single', end=' '); q = 5; print(q)")


def uses_exec():
    n = 1
    exec("n = 2")
    return n, eval("n + 1")


print(uses_exec())
saved = len
len = lambda x: "shadowed"
print(len([1]), builtins.len([1]))
del len
print(len([1]), len is saved)
builtins.extra = "everywhere"
print(extra)
del builtins.extra
module = types.ModuleType("made_up", "Its doc.")
module.value = 5
exec("def get(): return value\nvalue += 1", module.__dict__)
sys.modules["made_up"] = module
import made_up
from made_up import get as getter, value

print(made_up.value, getter(), value, made_up.__name__, made_up.__doc__, made_up is module, repr(type(made_up)))
made_up.value = 50
print(getter(), value)
del sys.modules["made_up"]
for source in ("import made_up_again", "import math.nope", "made_up.nope", "import sys as system; print(system is sys)", "nope", "del nope", "nope()", "nope.x", "nope[0]", "nope += 1", "print(nope, 1)", "del count; count", "def f(): del zz; zz = 1\nf()", "def f():\n    print(v)\n    v = 1\nf()", "def f():\n    def g(): return w\n    g()\n    w = 1\nf()", "def f():\n    for w in []: pass\n    return w\nf()", "def f():\n    import nope3\nf()", "def f():\n    try: 1/0\n    except Exception as w: pass\n    w\nf()", "def f():\n    with open2() as w: pass\nf()", "class A: x = y_missing", "class A:\n    def f(self): return A_missing\nA().f()", "lambda: zz", "(lambda: zz)()", "[zz for _ in 'a']", "eval('zz')", "eval('1 +')", "eval('x = 1')", "exec('1 +')", "eval('1; 2')", "exec('zz')", "exec('return 1')", "eval('x', {})", "compile('x', 's', 'bad')", "compile('x = 1', 's', 'eval')", "globals(1)", "locals(1)", "vars(5)", "__import__('nope4')", "__import__('math').pi", "True_", "pritn(1)", "math", "lenn([1])", "self", "rage(5)"):
    try:
        exec(source)
        print(repr(source), "fine")
    except SyntaxError as error:
        print(repr(source), "-> SyntaxError")
    except Exception as error:
        print(repr(source), "->", type(error).__name__, error)
