"""Decorators: with and without arguments, as classes, stacked, on methods and classes, of functools."""

import functools, time
def plain(f):
    @functools.wraps(f)
    def w(*a, **k):
        print("before", f.__name__); r = f(*a, **k); print("after"); return r
    return w
def with_args(n=1, *, tag="t"):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k):
            for _ in range(n): r = f(*a, **k)
            return f"<{tag}>{r}</{tag}>"
        w.calls = n
        return w
    return deco
def flexible(f=None, *, prefix=">"):
    if f is None: return lambda g: flexible(g, prefix=prefix)
    @functools.wraps(f)
    def w(*a): return prefix + str(f(*a))
    return w
class Count:
    def __init__(self, f): functools.update_wrapper(self, f); self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, obj, cls): return functools.partial(self, obj) if obj is not None else self
@plain
def add(a, b=2) -> int:
    "Adds."
    return a + b
print(add(1), add.__name__, add.__doc__, add.__wrapped__(5), add.__annotations__, add.__qualname__, add.__module__, add.__dict__.keys())
@with_args(2, tag="b")
@plain
def hi(): return "hi"
print(hi(), hi.calls, hi.__name__)
@flexible
def one(x): return x
@flexible(prefix="#")
def two(x): return x
print(one(1), two(2))
@Count
def counted(x): "doc"; return x * 2
counted(1); counted(2); print(counted.n, counted.__name__, counted.__doc__, counted(3))
class K:
    @Count
    def m(self, x): return x
    @staticmethod
    @plain
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
    @property
    def p(self): return "p"
    @p.setter
    def p(self, v): print("set", v)
    @functools.cached_property
    def cp(self): print("computing"); return 42
    @functools.lru_cache(maxsize=None)
    def lc(self, n): print("lc", n); return n
k = K(); print(k.m(5), K.s(3), k.s(4), K.c(1), k.c(2), k.p, k.cp, k.cp, k.lc(1), k.lc(1)); k.p = 3
def cls_deco(cls):
    cls.added = lambda self: "added"; orig = cls.__init__
    def init(self, *a): print("init!"); orig(self, *a)
    cls.__init__ = init; return cls
@cls_deco
class D:
    def __init__(self, v): self.v = v
print(D(3).added(), D(4).v, D.__init__.__qualname__)
@functools.lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.cache_info(), fib.cache_parameters()); fib.cache_clear(); print(fib.cache_info())
try: fib([1])
except TypeError as e: print(e)
registry = {}
def register(name): return lambda f: registry.setdefault(name, f)
@register("x")
def fx(): return 1
print(list(registry), registry["x"]())
@functools.singledispatch
def show(x): return f"obj {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
print(show(1), show([1]), show("s"), show(True), show.dispatch(float)(1.5), list(show.registry))
class SD:
    @functools.singledispatchmethod
    def f(self, a): return "base"
    @f.register
    def _(self, a: str): return "str"
print(SD().f(1), SD().f("a"))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(int, base=2)("101"), functools.partial(print, 1, sep="-"), functools.partial(add, 1).args)
try: functools.reduce(lambda a, b: a, [])
except TypeError as e: print(e)
@(lambda f: f)
def q(): pass
@registry.setdefault("y", plain)
def qq(): return "qq"
print(qq())
def outer():
    x = 1
    def get(): return x
    def set_(v): nonlocal x; x = v
    return get, set_
g, s = outer(); s(9); print(g(), g.__closure__[0].cell_contents is s.__closure__[0].cell_contents)
def deco_err(f): return 5
@deco_err
def notfn(): pass
print(notfn)
try: notfn()
except TypeError as e: print(e)
try:
    @undefined_deco
    def z(): pass
except NameError as e: print(e)
print(functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(2), sorted([1, 3, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
