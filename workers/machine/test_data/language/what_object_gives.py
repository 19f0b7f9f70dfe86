# Python 3.12: object has __getstate__.
"""The methods of `object`, as attributes and when a class calls them; what vars() lists; copying and pickling by them."""

o = object()
for n in ["__lt__","__le__","__gt__","__ge__","__eq__","__ne__","__reduce__","__reduce_ex__","__getstate__","__sizeof__","__dir__","__format__","__subclasshook__","__init_subclass__","__hash__","__str__","__repr__","__setattr__","__delattr__","__getattribute__","__new__","__init__"]:
    print(n, hasattr(object, n), n in dir(o), n in object.__dict__)
print(object.__lt__(1, 2))
print(o.__lt__(3), o.__eq__(o), o.__ne__(o), o.__eq__(1))
class A:
    x = 1
    def __init__(self): self.a = 1
    def __lt__(self, other):
        r = super().__lt__(other); print(r); return True
print(A() < A())
print(sorted(dir(A())))
print(A().__reduce_ex__(2)[1:], A().__getstate__())
print(A().__sizeof__() > 0, A().__format__('')[:20], A().__dir__() is not None)
print([k for k in vars(A) if k != '__slotnames__'])
print(A.__dict__['__dict__'], A.__dict__['__weakref__'])
class S:
    __slots__ = ('p', 'q')
    def __init__(self): self.p = 1
print(S().__getstate__(), S.__dict__['q'], S.__dict__['p'])
class S2(S):
    __slots__ = ('__weakref__',)
import copy, pickle
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self):
        print('reduce'); return super().__reduce__()
    def __getstate__(self):
        s = object.__getstate__(self); print('state', s); return s
print(copy.copy(A()).a)
class Q:
    def __init__(self, v): self.v = v
    def __reduce_ex__(self, p):
        print('rex', p); return (Q, (self.v + 1,))
print(copy.copy(Q(1)).v, pickle.loads(pickle.dumps(Q(5))).v, copy.deepcopy(Q(2)).v)
class G:
    def __init__(self, v): self.v = v; self.l = [1]
    def __getstate__(self):
        s = super().__getstate__().copy(); s.pop('l'); return s
    def __setstate__(self, s):
        self.__dict__.update(s); self.l = 'restored'
g = pickle.loads(pickle.dumps(G(3))); print(g.v, g.l)
g = copy.copy(G(3)); print(g.v, g.l)
class C2(A):
    def __init_subclass__(cls, **kw):
        print('sub', cls.__name__, kw); super().__init_subclass__(**kw)
    @classmethod
    def __subclasshook__(cls, c): return NotImplemented
class D2(C2): pass
try:
    class E2(C2, k=1): pass
except TypeError as e: print(e)
print(object.__subclasshook__(int))
print(isinstance(D2(), C2))

import copyreg
parts = A().__reduce_ex__(4)
print(parts[0] is copyreg.__newobj__, parts[1], parts[2:])
parts = A().__reduce__()
print(parts[0] is copyreg._reconstructor, parts[1:])
class L(list):
    pass
l = L([1, 2]); l.name = "l"
parts = l.__reduce_ex__(2)
print(parts[:3][1:], list(parts[3]), parts[4])
print(pickle.loads(pickle.dumps(l)).name, copy.copy(l), copy.deepcopy(l).name)
class Logged:
    def __init__(self, v): self.v = v
    def __reduce_ex__(self, protocol):
        print("asked", protocol)
        return super().__reduce_ex__(protocol)
print(copy.copy(Logged(3)).v, pickle.loads(pickle.dumps(Logged(4))).v)
print(type("B", (A,), dict(A.__dict__)).__dict__.keys() >= {"x", "__init__"})
