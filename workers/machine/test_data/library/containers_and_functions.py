# Python 3.12: `OrderedDict` is shown as a dictionary; an error in `__set_name__` is raised as it is, with a note.
"""Containers, heaps, operators and functions about functions: their texts, errors and edges."""

from collections import *
import heapq, operator, functools
from functools import *


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def od():
    d = OrderedDict(a=1)
    d |= [('b', 2)]
    return d


t(od)


def rec(v, f):
    f(v, v)
    return v


d = OrderedDict(a=1)
d['o'] = d
t(lambda: d)
d = deque()
d.append(d)
d = defaultdict(int)
d['x'] = d
t(lambda: d)
d = UserDict()
d['x'] = d
t(lambda: d)
d = UserList()
d.append(d)
t(lambda: d)
m = {}
d = ChainMap(m)
m['x'] = d
t(lambda: d)
c = Counter()
c['x'] = c
t(lambda: c)
t(lambda: Counter('ab') > Counter('a'))
t(lambda: Counter('a') == {'a': 1})
t(lambda: Counter(a=0) == Counter())
t(lambda: Counter(a=0) == {})
t(lambda: hash(Counter()))
d = OrderedDict(a=1)


def it():
    for k in d:
        d[k + 'x'] = 0


t(lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
t(lambda: OrderedDict(a=1).move_to_end('z'))
t(lambda: OrderedDict().popitem())
t(lambda: OrderedDict.fromkeys('ab', 1))
t(lambda: list(reversed(OrderedDict(a=1, b=2).items())))
t(lambda: OrderedDict(a=1) | {'b': 2})
t(lambda: {'b': 2} | OrderedDict(a=1))
t(lambda: deque([1, 2]) * 2)
t(lambda: deque([1]) + deque([2]))
t(lambda: deque([1]) + [2])
t(lambda: deque([1, 2, 3], 2))
t(lambda: deque([1]).index(5))
t(lambda: deque().pop())
t(lambda: deque([1]).remove(2))
t(lambda: deque([1, 2])[5])
t(lambda: deque([1, 2]) < deque([1, 3]))
t(lambda: deque(5))
t(lambda: deque([1], -1))
t(lambda: deque([1, 2, 3])[0:2])
t(lambda: deque([1, 2]).insert(1, 5))
t(lambda: deque([1], 1).insert(0, 2))
t(lambda: deque([1, 2, 3]).rotate('x'))
t(lambda: deque([1]) == [1])
t(lambda: heapq.heapreplace([], 1))
t(lambda: heapq.heappop([]))
t(lambda: heapq.heapify('abc'))
t(lambda: heapq.heappushpop([], 5))
t(lambda: heapq.nsmallest(2, [3, 1, 2], key=lambda x: -x))
t(lambda: heapq.heapify([1, 'a']))
t(lambda: list(heapq.merge([1, 4], [2, 3], reverse=False)))
for n in ('abs', 'neg', 'index', 'inv', 'pos', 'truth'):
    for v in ('x', None, [1]):
        t(lambda: getattr(operator, n)(v))
t(lambda: operator.concat(1, 2))
t(lambda: operator.concat([1], [2]))
t(lambda: operator.iconcat(1, 2))
t(lambda: operator.itemgetter())
t(lambda: operator.attrgetter())
t(lambda: operator.attrgetter(5))
t(lambda: operator.methodcaller())
t(lambda: operator.methodcaller(5))
t(lambda: operator.itemgetter(1)([1]))
t(lambda: operator.attrgetter('a.b')(5))
t(lambda: operator.itemgetter(1, 2))
t(lambda: operator.attrgetter('a', 'b.c'))
t(lambda: operator.methodcaller('f', 1, k=2))
t(lambda: operator.length_hint('abc'))
t(lambda: operator.length_hint(5, 3))
t(lambda: operator.countOf([1, 2, 1], 1))
t(lambda: operator.indexOf([1], 5))
t(lambda: operator.contains([1], 1))
t(lambda: operator.call(max, 1, 5))
t(lambda: operator.__add__(1, 1))
t(lambda: operator.__not__(1))
t(lambda: operator.is_not(1, None))
t(lambda: operator.setitem({}, 1, 2))
t(lambda: operator.delitem([], 0))
t(lambda: operator.matmul(1, 2))
t(lambda: operator.__getitem__([1], 0))
t(lambda: operator.__lt__(1, 2))
t(lambda: operator.or_({1}, {2}))
t(lambda: operator.pow(2, 3))
t(lambda: operator.attrgetter('real')(5))
t(lambda: operator.itemgetter(slice(1, 3))('abcd'))
f = lru_cache(lambda x: x)
f(1)
f(1.0)
f(True)
t(lambda: f.cache_info())
f = lru_cache(typed=True)(lambda x: x)
f(1)
f(1.0)
f(True)
t(lambda: f.cache_info())
f = lru_cache(lambda *a, **k: 1)
f(1, 2)
f(1.0, 2)
f(a=1)
f(a=1.0)
f('x')
f(('x',))
f(1, a=2)
t(lambda: f.cache_info())
f = lru_cache(None)(lambda x: x)
f(1)
f(1.0)
f(1)
t(lambda: f.cache_info())
f = lru_cache(0)(lambda x: x)
f(1)
f(1)
t(lambda: f.cache_info())
f = lru_cache(-5)(lambda x: x)
f(1)
t(lambda: f.cache_info())
t(lambda: lru_cache(5)(5))
t(lambda: lru_cache(lambda x: x)([]))
t(lambda: f.cache_parameters())
t(lambda: cache(lambda x: x).cache_parameters())
p = partial(print, 1, sep='-')
p.a = 5
t(lambda: (p.func is print, p.args, p.keywords))
t(lambda: partial())
t(lambda: partial(5))
t(lambda: p)
t(lambda: partial(partial(int, '1'), base=2).args)


class A:

    @cached_property
    def x(self):
        """doc"""
        print('computed')
        return 1


class B:
    __slots__ = ()
    x = cached_property(lambda self: 1)


a = A()
t(lambda: (a.x, a.x, vars(a)))
t(lambda: B().x)
t(lambda: A.x.__doc__)
t(lambda: A.x.attrname)


def dup():

    class C:
        x = cached_property(lambda self: 1)
        y = x


t(dup)


def late():

    class D:
        pass
    D.x = cached_property(lambda self: 1)
    return D().x


t(late)
t(lambda: reduce(operator.add, []))
t(lambda: reduce(operator.add))
t(lambda: reduce(operator.add, 5))
t(lambda: reduce(operator.add, [], 1))
t(lambda: sorted([3, 1], key=cmp_to_key(lambda a, b: a - b)))
t(lambda: partialmethod(print, 1))
t(lambda: wraps(5)(lambda: 1).__wrapped__)
t(lambda: total_ordering(type('T', (), {})))


@singledispatch
def kind(x):
    return 'any'


kind.register(int, lambda x: 'int')
t(lambda: kind(True))
t(lambda: kind('s'))
t(lambda: kind.register(5))
t(lambda: kind.register('x', len))
t(lambda: kind())
t(lambda: kind.dispatch(bool)(1))
t(lambda: len(kind.registry))
P = namedtuple('P', 'x y', defaults=[5])
t(lambda: P.x.__doc__)
t(lambda: setattr(P(1), 'x', 5))
t(lambda: P(1, 2, 3))
t(lambda: P())
t(lambda: P(1, z=2))
t(lambda: P(1)._replace(z=1))
t(lambda: P._make([1]))
t(lambda: namedtuple('P', 'x x'))
t(lambda: namedtuple('class', 'x'))
t(lambda: namedtuple('P', 'x', defaults=[1, 2]))
t(lambda: namedtuple('P', '_x'))
t(lambda: namedtuple('P', 'def x _y x', rename=True)._fields)
t(lambda: P.__slots__)
t(lambda: vars(P(1)))
t(lambda: ChainMap({'a': 1}, {'b': 2}))
t(lambda: ChainMap()['x'])
t(lambda: ChainMap({}).popitem())
t(lambda: ChainMap({}).pop('x'))
t(lambda: ChainMap({'a': 1}) | {'b': 2})
t(lambda: ChainMap({'a': 1}).new_child(b=3))
t(lambda: list(ChainMap({'a': 1}, {'b': 2, 'a': 0})))
t(lambda: ChainMap({'a': 1}).parents)
t(lambda: UserDict({'a': 1}) | {'b': 2})
t(lambda: UserList([1]) + [2])
t(lambda: UserString('a') + 'b')
t(lambda: Counter('abca').most_common(1))
t(lambda: Counter(5))
t(lambda: Counter(a=1) - Counter(a=2))
t(lambda: -Counter(a=-1))
t(lambda: Counter(a=3) & Counter(a=2))
t(lambda: Counter('ab').total())
t(lambda: Counter.fromkeys('a'))
t(lambda: Counter(a=1).subtract('ab'))
t(lambda: Counter('a') + 5)
t(lambda: defaultdict(5))
t(lambda: defaultdict(int)[1])
t(lambda: defaultdict(None)[1])
