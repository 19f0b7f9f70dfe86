"""Closures through classes, class bodies and metaclasses; names with two underscores."""

def outer(x):
    class A:
        y = x
        def get(self): return x, self.y, __class__.__name__
        def set(self, v):
            nonlocal x
            x = v
        class B:
            z = x
            def deep(self): return x + 1
    return A
A = outer(1); a = A(); print(a.get(), A.B().deep(), A.B.z); a.set(5); print(a.get(), A.B().deep())
class Reg:
    all = []
    def __init_subclass__(cls, /, prio=0, **kw):
        super().__init_subclass__(**kw); Reg.all.append((prio, cls.__name__))
class R1(Reg, prio=2): pass
class R2(R1, prio=1):
    def __init_subclass__(cls, **kw): print("R2 sub", cls.__name__, kw); super().__init_subclass__(**kw)
class R3(R2): pass
print(sorted(Reg.all))
class Cnt:
    n = 0
    def __new__(cls, *a, **k):
        inst = super().__new__(cls); cls.n += 1; inst.id = cls.n; return inst
    def __init__(self, name="x"): self.name = name
    def __repr__(self): return f"{type(self).__name__}({self.id}, {self.name!r})"
class Sub(Cnt): pass
print(Cnt("a"), Cnt(name="b"), Sub(), Sub("q"), Cnt.n, Sub.n)
x = "global"
class S:
    x = "class"
    def m(self): return x
    l = [x for _ in range(1)]
    g = list(x for _ in range(1))
    h = (lambda: x)()
    exec("z = x")
    for i in range(2): pass
    del i
    if True: cond = 1
    try: bad = undefined
    except NameError as e: bad = str(e)
    global gx; gx = 7
    def _helper(v): return v * 2
    w = _helper(4)
    print("in body", sorted(k for k in locals() if not k.startswith("__")))
print(S().m(), S.l, S.g, S.h, S.z, S.bad, gx, S.w, hasattr(S, "i"), hasattr(S, "e"))
def f():
    x = "f"
    class T:
        print(x)
        x = "T"
        print(x)
        def m(self): return x
    return T.x, T().m()
print(f())
def counter():
    count = 0
    class C:
        def inc(self):
            nonlocal count
            count += 1
            return count
        @property
        def value(self): return count
        @staticmethod
        def reset():
            nonlocal count; count = 0
    return C()
c = counter(); c.inc(); c.inc(); print(c.value); c.reset(); print(c.value)
funcs = []
for i in range(3):
    def g(i=i, *, k=i * 2): return i, k
    funcs.append(g)
print([h() for h in funcs], [h.__kwdefaults__ for h in funcs])
def gen_closure():
    total = 0
    def add(n):
        nonlocal total; total += n; return total
    def it():
        for i in range(3): yield add(i)
    return it, lambda: total
it, tot = gen_closure(); print(list(it()), tot())
class Meta(type):
    def __new__(m, n, b, ns, **k): c = super().__new__(m, n, b, ns); c.kw = k; return c
    def __init__(c, n, b, ns, **k): super().__init__(n, b, ns); c.inited = True
    @property
    def mp(cls): return "meta prop " + cls.__name__
    def __iter__(cls): yield from ("a", "b")
    def __add__(cls, o): return cls.__name__ + "+" + getattr(o, "__name__", str(o))
    def __eq__(cls, o): return NotImplemented
    def __hash__(cls): return 5
    def __bool__(cls): return False
    def __contains__(cls, x): return x == 1
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __dir__(cls): return ["only"]
class M(metaclass=Meta, opt=1): pass
class N(M, opt=2): pass
print(M.kw, N.kw, M.inited, N.mp, list(N), M + N, M + 1, bool(M), 1 in M, sorted([N, M]), dir(M), hash(M), M == M, M == N, type(N).__name__, isinstance(N, Meta))
try: M().mp
except AttributeError as e: print(e)
o = type("O", (M,), {"q": 1}, opt=3); print(o.kw, o.q)
def mk(**kw): return types.new_class("Dy", (M,), {"opt": 9}, lambda ns: ns.update(kw))
import types; print(mk(a=1).a, mk().kw)
class P:
    def __init__(self): self.__priv = 1; self._prot = 2
    def __meth(self): return "meth"
    def call(self): return self.__meth(), self.__priv
    class __In: pass
class PP(P):
    def __init__(self): super().__init__(); self.__priv = 5
    def both(self): return self.__priv, self._P__priv
print(P().call(), PP().both(), vars(PP()), [n for n in vars(P) if "__In" in n or "meth" in n])
