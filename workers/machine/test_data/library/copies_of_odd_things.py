"""Copies of things that are rarely copied."""

import copy, pickle, itertools
from fractions import Fraction
from decimal import Decimal


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


f = Fraction(1, 2)
t(lambda: (copy.copy(f) is f, copy.deepcopy(f) is f))
d = Decimal('1.5')
t(lambda: (copy.copy(d) is d, copy.deepcopy(d) is d))
s = slice(1, 2)
t(lambda: copy.deepcopy(s) is s)
t(lambda: copy.copy(s) is s)
s = slice([1], 2)
t(lambda: (copy.deepcopy(s), copy.deepcopy(s).start is s.start))


class N(int):
    pass


class S(str):
    pass


class F(float):
    pass


class B(bytes):
    pass


class T(tuple):
    pass


class Z(frozenset):
    pass


class L(list):
    pass


class D(dict):
    pass


class SS(set):
    pass


class BA(bytearray):
    pass


class C(complex):
    pass


for v in (N(5), S('a'), F(1.5), B(b'x'), T((1, [2])), Z([1]), L([1, [2]]), D(a=[1]), SS([1]), BA(b'x'), C(1 + 2j)):
    v.tag = ['t']
    for op in (copy.copy, copy.deepcopy):
        c = op(v)
        print(type(c).__name__, c == v, c.tag, c.tag is v.tag, c is v)
for v in (NotImplemented, ..., None, len, range(3), int, print, t, property(t), 1j, b'x'):
    t(lambda: (copy.copy(v) is v, copy.deepcopy(v) is v))
t(lambda: copy.copy((x for x in [])))
t(lambda: copy.deepcopy({'a': (1, [2])}))
import threading

t(lambda: copy.copy(threading.Lock()))
t(lambda: copy.deepcopy([threading.Lock()]))
import re, types

p = re.compile('a')
t(lambda: copy.copy(p) is p)
t(lambda: copy.deepcopy(p) is p)
m = p.match('a')
t(lambda: copy.copy(types))


class A:

    def m(self):
        pass


a = A()
a.x = [1]
a.self = a
c = copy.deepcopy(a)
print(c.self is c, c.x is a.x)
t(lambda: copy.copy(a.m).__self__ is a)
t(lambda: copy.deepcopy(a.m).__self__ is a)


class W:

    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return 'deep'


t(lambda: copy.copy(W()))
t(lambda: copy.deepcopy([W()]))


class R:

    def __reduce__(self):
        return (list, ((1, 2),))


t(lambda: copy.copy(R()))


class R2:

    def __reduce_ex__(self, p):
        return 'R2'


t(lambda: isinstance(copy.copy(R2()), R2))


class G:

    def __getstate__(self):
        return {'y': 5}


t(lambda: vars(copy.copy(G())))


class St:
    __slots__ = ('a', 'b')


x = St()
x.a = [1]
t(lambda: (copy.copy(x).a is x.a, copy.deepcopy(x).a is x.a, hasattr(copy.copy(x), 'b')))
from collections import *

for v in (OrderedDict(a=[1]), defaultdict(list, a=[1]), Counter('ab'), deque([1, [2]], 3), ChainMap({}, {}), UserDict(a=1), UserList([1]), UserString('x'), namedtuple('P', 'x')(5)):
    for op in (copy.copy, copy.deepcopy):
        c = op(v)
        print(type(c).__name__, c == v, c is v)
t(lambda: copy.Error)
