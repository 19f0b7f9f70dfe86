"""Errors of exec, eval, compile and int."""

for source in ("1 +", "def f(:", "x = = 1", "for x in", "return 1", "break", "'unclosed", "f(a=1, a=2)", "1 = x", "class", "a b", "x = (1,", "nonlocal x", "def f(a, a): pass", "lambda: (yield", "import", "del 5", "f() = 1", "await x"):
    try:
        compile(source, "<test>", "exec")
        print(repr(source), "fine")
    except SyntaxError as error:
        print(repr(source), type(error).__name__)
print(eval("1 + 2 * x", {"x": 10}), eval("[n for n in range(3)]"))
space = {}
exec("def f(n):\n    return n * 2\ny = f(21)", space)
print(space["y"], space["f"](2))
try:
    eval("1 / 0")
except ZeroDivisionError as error:
    print(error)
