"""Classes that say how their objects are pickled."""

import pickle


class A:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return (A, (self.x + 1,))


print(pickle.loads(pickle.dumps(A(1))).x)


class B:
    def __init__(self):
        self.x = 1

    def __getstate__(self):
        return {"x": 5, "y": 7}

    def __setstate__(self, s):
        self.__dict__.update(s)
        self.z = 3


b = pickle.loads(pickle.dumps([B(), B()]))[1]
print(b.x, b.y, b.z)


class C:
    def __setstate__(self, s):
        print("set", s)
        self.__dict__ = s


c = C()
c.a = 1
print(pickle.loads(pickle.dumps(c)).a)


class D:
    def __reduce_ex__(self, protocol):
        return (D, (), {"k": protocol >= 2})


print(pickle.loads(pickle.dumps(D())).k)


class E(dict):
    def __reduce__(self):
        return (E, (), None, None, iter([("a", 1)]))


print(pickle.loads(pickle.dumps(E())))


class F(list):
    def __reduce__(self):
        return (F, (), {"q": 1}, iter([1, 2]))


f = pickle.loads(pickle.dumps(F()))
print(f, f.q, type(f))


class G:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1
        self.b = 2


g = pickle.loads(pickle.dumps(G()))
print(g.a, g.b)


class H(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}{b}")
        self.a, self.b = a, b

    def __reduce__(self):
        return (H, (self.a, self.b))


h = pickle.loads(pickle.dumps(H(1, 2)))
print(repr(h), h.a)


class I(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


print(pickle.loads(pickle.dumps(I(1, 2))))


class J:
    def __reduce__(self):
        return "SINGLE"


SINGLE = J()
print(pickle.loads(pickle.dumps(SINGLE)) is SINGLE)


class K:
    def __getstate__(self):
        raise TypeError("cannot pickle K")


try:
    pickle.dumps(K())
except TypeError as e:
    print(e)


class N:
    def __reduce__(self):
        return 5


try:
    pickle.dumps(N())
except pickle.PicklingError as e:
    print(e)


class P:
    def __reduce__(self):
        raise pickle.PicklingError("never")


try:
    pickle.dumps([1, P()])
except pickle.PicklingError as e:
    print(e)


class S:
    def __init__(self):
        self.me = self
        self.d = {}

    def __getstate__(self):
        return self.__dict__.copy()


s = pickle.loads(pickle.dumps(S()))
print(s.me is s)
