"""Closures: late binding, nonlocal, cells, global, counters, defaults, and the errors of unbound names."""


def counter(start=0, step=1):
    count = start

    def increment():
        nonlocal count
        count += step
        return count

    def reset(to=start):
        nonlocal count
        count = to

    increment.reset = reset
    return increment


c, d = counter(), counter(10, 5)
print(c(), c(), d(), c(), d())
c.reset()
print(c(), d(), c.__code__.co_freevars, [cell.cell_contents for cell in c.__closure__], counter.__closure__)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early], [f(9) for f in early])


def bank(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f"only {balance} left")
        balance -= n
        return balance

    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance}


a = bank(100)
print(a["deposit"](50), a["withdraw"](30), a["balance"]())
try:
    a["withdraw"](500)
except ValueError as error:
    print(error)
total = 0


def use_global():
    global total, made_global
    total += 5
    made_global = "made"

    def inner():
        total = "local"
        return total

    return inner()


print(use_global(), total, made_global)


def shadows():
    def read():
        return x

    x = 1
    before = read()
    x = 2
    return before, read()


def deep():
    x = "deep"

    def one():
        def two():
            nonlocal x
            x += "er"
            return [x for _ in range(2)]

        return two()

    return one(), x


print(shadows(), deep())


def unbound_local():
    print(total)
    total = 1


def unbound_free():
    def inner():
        return later

    result = inner()
    later = 1
    return result


def deleted():
    x = 1
    del x
    return x


def deleted_free():
    x = 1

    def inner():
        return x

    del x
    return inner()


def after_except():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


def in_branch(flag):
    if flag:
        value = 1
    return value


def loop_never():
    for item in []:
        pass
    return item


def augmented():
    total += 1


def class_scope():
    x = "function"

    class C:
        x = "class"
        y = x

        def method(self):
            return x

        z = [x for _ in range(1)]

    return C.y, C().method(), C.z


for function in (unbound_local, unbound_free, deleted, deleted_free, after_except, lambda: in_branch(False), loop_never, augmented, class_scope, lambda: undefined_name):
    try:
        print("fine", function())
    except NameError as error:
        print(type(error).__name__, error)
for source in ("def f():\n nonlocal x", "def f(x):\n global x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "nonlocal x", "def f():\n global x\n nonlocal x", "def f(a, a): pass", "def f(a=1, b): pass", "def f(*, **k): pass", "lambda x, x: 1", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(a, /, b, /): pass", "f(a=1, a=2)", "f(**k, *a)", "f(a=1, 2)", "f(**k, 2)", "f(1=2)", "return 5", "yield 5", "await x", "break", "continue", "x = 1 = y", "None = 1", "f() = 1", "1 + x = 2", "del f()", "del 5", "(x for x in y) = 1", "a, b += 1", "[x, 1] = 2", "*a = 1", "*a, *b = 1", "x: int: 5", "class C(a=1, 2): pass", "import a.b as c.d", "from x import *, y", "def f():\n from x import *", "else: pass", "try: pass", "assert x, y, z", "with x as 5: pass", "for 5 in x: pass", "if x = 1: pass", "'abc", "'''abc", "(1", "1)", "(1]", "1 2", "a b", "0777", "1_", "1__0", "0xg", "1e", "\\x", "x = $", "f'{'", "f'{}'", "f'{x!z}'", "f'}'", "print 5", "exec 'x'", "x +", "lambda: (yield)", "async def f():\n yield 1\n return 2", "True = 1", "x.True = 1", "def None(): pass", "class True: pass", "@5 +\ndef f(): pass", "b'é'", "a := 1", "(a.b := 1)", "[x := 1 for x in y]", "x if y", "not", "a not b", "1 is", "{**a for a in b}", "[*a for a in b]", "{1: 2, 3}", "{1, 2: 3}", "f(x for x in y, 1)", "raise x from", "global x, ", "pass 5", "import", "from . import", "from import x", "except: pass", "case 1: pass", "match x:\n pass", "__debug__ = 1"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), type(error).__name__)
