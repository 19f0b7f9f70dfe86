"""Copies, shallow and deep, of objects of every kind."""

import copy
from collections import deque, namedtuple
from datetime import date, datetime

print(copy.deepcopy(date(2024, 1, 2)), copy.copy(datetime(2024, 1, 2)))
d = deque([[1]], 3)
e = copy.deepcopy(d)
e[0].append(2)
print(d, e)


class S:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = [1]


s = S()
t = copy.deepcopy(s)
t.a.append(2)
print(s.a, t.a, hasattr(t, "b"))


class M:
    def m(self):
        return self


m = M()
print(copy.deepcopy(m.m).__self__ is m, copy.copy(m) is m)
try:
    copy.deepcopy((x for x in []))
except TypeError as e:
    print(e)
try:
    copy.copy(copy)
except TypeError as e:
    print(e)
import threading

try:
    copy.deepcopy([threading.Lock()])
except TypeError as e:
    print(e)


class L(list):
    pass


l = L([1, [2]])
l.x = {"a": [1]}
k = copy.deepcopy(l)
print(k, k.x, type(k).__name__, k[1] is l[1])


class T(tuple):
    pass


print(copy.deepcopy(T([1, 2])), copy.copy(T([1])))


class I(int):
    pass


i = I(5)
i.q = 3
print(copy.deepcopy(i), copy.copy(i).q)


class X(Exception):
    def __init__(self, a):
        super().__init__(a)
        self.b = a * 2


x = copy.copy(X(4))
print(repr(x), x.b)


class R:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return R, (self.v + 1,), {"w": 2}


r = copy.copy(R(1))
print(r.v, r.w)


class G:
    def __getstate__(self):
        return {"only": 1}

    def __setstate__(self, s):
        self.s = s


print(copy.copy(G()).s, copy.deepcopy(G()).s)
a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b)


class Node:
    def __init__(self):
        self.me = self


n = copy.deepcopy(Node())
print(n.me is n)
import enum


class C(enum.Enum):
    A = 1


print(copy.copy(C.A) is C.A, copy.deepcopy(C.A) is C.A, copy.deepcopy({C.A: [C.A]}))
print(copy.copy((1, 2)), copy.copy({1}), copy.copy(b"x"), copy.copy(None), copy.copy(len) is len)
