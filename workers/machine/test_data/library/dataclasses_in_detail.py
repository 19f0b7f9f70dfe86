# Python 3.12: the parameters of a data class are shown in full; `make_dataclass` names its caller's module.
"""Data classes: what they say of themselves, and what they refuse."""

from dataclasses import *
import dataclasses, inspect, copy, typing
from typing import ClassVar


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class A:
    x: int
    y: 'str' = 'a'


t(lambda: A.__doc__)
t(lambda: A.__init__.__annotations__)
t(lambda: inspect.signature(A))
t(lambda: inspect.signature(A.__init__))
t(lambda: A.__match_args__)
t(lambda: A.__dataclass_params__)
t(lambda: A(1).__eq__(2))
t(lambda: A.__hash__)
t(lambda: typing.get_type_hints(A.__init__))
t(lambda: A.__init__.__qualname__)
t(lambda: A.__repr__.__qualname__)
t(lambda: A())
t(lambda: A(1, 2, 3))
t(lambda: A(1, z=3))
t(lambda: A(1, x=3))
t(lambda: A(y=1))


@dataclass
class D:
    """own doc"""
    a: int = 1


t(lambda: D.__doc__)


@dataclass
class S:
    a: int
    b: str = 'x'
    c: list = field(default_factory=list)
    d: float = field(default=1.5, repr=False, kw_only=True)


t(lambda: S.__doc__)
t(lambda: inspect.signature(S))
t(lambda: S(1))
t(lambda: S(1, d=2.0).d)
t(lambda: str(fields(S)[0]).replace(repr(MISSING), 'MISSING'))
t(lambda: str(fields(S)[3]).replace(repr(MISSING), 'MISSING'))
t(lambda: fields(S)[2].default_factory is list)
t(lambda: [f.name for f in fields(S(1))])
t(lambda: fields(5))
t(lambda: fields(int))


class P:

    def __set_name__(s, o, n):
        s.n = '_' + n

    def __get__(s, i, o):
        return 1 if i is None else getattr(i, s.n, 1)

    def __set__(s, i, v):
        setattr(i, s.n, v)


@dataclass
class U:
    u: int = P()


t(lambda: (U(), U(3)))


@dataclass
class OwnInit:
    a: int

    def __init__(self):
        self.a = 9


t(lambda: OwnInit())


def slot():

    @dataclass(slots=True)
    class D:
        a: int
        b: int = 2
    d = D(1)
    print(D.__slots__, d, hasattr(d, '__dict__'), D.__qualname__)
    d.c = 5


t(slot)


def weak():

    @dataclass(slots=True, weakref_slot=True)
    class D:
        a: int
    return D.__slots__


t(weak)


def weakbad():

    @dataclass(weakref_slot=True)
    class D:
        a: int


t(weakbad)


def slotted_again():

    @dataclass(slots=True)
    class D:
        __slots__ = ('a',)
        a: int


t(slotted_again)


def slot_inherit():

    @dataclass(slots=True)
    class B:
        a: int

    @dataclass(slots=True)
    class C(B):
        b: int = 1
    return (C.__slots__, C(1), C(1, 2) == C(1, 2))


t(slot_inherit)


def frozen():

    @dataclass(frozen=True)
    class D:
        a: int
    d = D(1)
    print(hash(d) == hash((1,)), d == D(1), {d: 1}[D(1)])
    try:
        d.a = 2
    except FrozenInstanceError as e:
        print(repr(e), isinstance(e, AttributeError))
    try:
        del d.a
    except FrozenInstanceError as e:
        print(e)
    d.b = 5


t(frozen)


def mixed():

    @dataclass(frozen=True)
    class D:
        a: int

    @dataclass
    class E(D):
        b: int


t(mixed)


def mixed2():

    @dataclass
    class D:
        a: int

    @dataclass(frozen=True)
    class E(D):
        b: int


t(mixed2)


def over(**k):

    def g(name, f=lambda self, *a: 1):

        def h():

            @dataclass(**k)
            class D:
                a: int
                locals()[name] = f
            return D
        t(h) if False else None
        try:
            print('ok', h().__name__)
        except Exception as e:
            print(type(e).__name__, e)
    return g


over(frozen=True)('__setattr__')
over(frozen=True)('__delattr__')
over(unsafe_hash=True)('__hash__')
over(order=True)('__lt__')
over(order=True)('__ge__')
over(eq=False, order=True)('x')
over(eq=True)('__eq__')
over(eq=True)('__hash__')
over(repr=True)('__repr__')


def order():

    @dataclass(order=True)
    class D:
        a: int
        b: str = field(compare=False, default='')
    print(D(1) < D(2), D(1, 'x') == D(1, 'y'), sorted([D(3), D(1)]), D(1) <= D(1))
    return D(1) < 5


t(order)


def mut():

    @dataclass
    class D:
        a: list = []


t(mut)


def mut2():

    @dataclass
    class D:
        a: dict = field(default={})


t(mut2)


def nodefault():

    @dataclass
    class D:
        a: int = 1
        b: int


t(nodefault)


def both():
    return field(default=1, default_factory=int)


t(both)


def kw():

    @dataclass
    class D:
        a: int
        _: KW_ONLY
        b: int = 1
        c: int
    print(inspect.signature(D), D(1, c=2), D.__match_args__)
    return D(1, 2)


t(kw)


def kw2():

    @dataclass
    class D:
        a: int
        _: KW_ONLY
        __: KW_ONLY


t(kw2)


def kw3():

    @dataclass(kw_only=True)
    class B:
        a: int = 1

    @dataclass
    class C(B):
        b: int
    return (inspect.signature(C), C(2), C.__match_args__)


t(kw3)


def post():

    @dataclass
    class D:
        a: int
        b: InitVar[int] = 5
        c: ClassVar[int] = 7
        d: int = field(init=False, default=3)

        def __post_init__(self, b):
            self.s = self.a + b
    print(D(1).s, D(1, 2).s, D.c, D(1), [f.name for f in fields(D)], inspect.signature(D), InitVar[int], D.b)
    return replace(D(1), a=2)


t(post)
t(lambda: replace(A(1), x=5))
t(lambda: replace(A(1), q=5))
t(lambda: replace(5))
t(lambda: replace(A))
t(lambda: asdict(S(1, c=[A(1)])))
t(lambda: astuple(S(1, c=[A(1), {'k': A(2)}])))
t(lambda: asdict(5))
t(lambda: astuple(A))
t(lambda: asdict(A(1), dict_factory=list))
t(lambda: is_dataclass(A))
t(lambda: is_dataclass(A(1)))
t(lambda: is_dataclass(5))
t(lambda: is_dataclass(int))
M = make_dataclass('M', ['x', ('y', int), ('z', int, field(default=5))], namespace={'total': lambda self: self.y + self.z}, bases=(), frozen=True)
t(lambda: (M(1, 2), M(1, 2).total(), M.__doc__, inspect.signature(M), M.__module__))
t(lambda: M.__annotations__)
t(lambda: make_dataclass('M', ['a', 'a']))
t(lambda: make_dataclass('M', ['1a']))
t(lambda: make_dataclass('M', ['class']))
t(lambda: make_dataclass('M', [('a', int, 1), ('b',)]))
t(lambda: make_dataclass('M', [('a', int, 1, 2)]))
t(lambda: make_dataclass('M', [5]))
t(lambda: make_dataclass('N', [('a', int)], bases=(A,))(1, 'b', 2) if 0 else 'skip')
t(lambda: dataclass(5))
t(lambda: field(5))
t(lambda: MISSING.__class__.__name__)
t(lambda: field(metadata={'k': 1}).metadata['k'])
t(lambda: fields(A)[0].type)
t(lambda: fields(A)[1].type)


@dataclass
class Node:
    v: int
    next: 'Node' = None


n = Node(1)
n.next = n
t(lambda: n)
t(lambda: Node(1) == Node(1))
t(lambda: Node(1) != Node(2))
t(lambda: copy.copy(Node(1)))
t(lambda: copy.deepcopy(Node(1, Node(2))))
t(lambda: hash(A(1)))


@dataclass(eq=False)
class Id:
    a: int


t(lambda: Id(1) == Id(1))
t(lambda: isinstance(hash(Id(1)), int))


@dataclass(init=False)
class NoInit:
    a: int = 5


t(lambda: NoInit().a)
t(lambda: NoInit(1))
t(lambda: NoInit.__doc__)


@dataclass(repr=False)
class NoRepr:
    a: int = 5


@dataclass(match_args=False)
class NoMatch:
    a: int


t(lambda: hasattr(NoMatch, '__match_args__'))


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    a: str = 'over'


t(lambda: Derived())
t(lambda: inspect.signature(Derived))
t(lambda: Derived.__doc__)


@dataclass
class Gen(typing.Generic[typing.TypeVar('T')]):
    item: int


t(lambda: Gen[int](5))
t(lambda: Gen(5))


class Outer:

    @dataclass
    class Inner:
        a: int


t(lambda: Outer.Inner(1))
t(lambda: S.__dataclass_fields__.keys())


@dataclass
class Prop:
    name: str
    _age: int = field(default=0, repr=False)

    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, v):
        self._age = v


t(lambda: Prop('x', 5))
t(lambda: Prop('x', 5).age)


@dataclass
class Called:
    f: object = print
    g: object = len


t(lambda: Called().g('abc'))
t(lambda: inspect.signature(Called))
t(lambda: Called.__doc__)
import functools


@functools.total_ordering
@dataclass
class TO:
    a: int

    def __lt__(self, o):
        return self.a < o.a


t(lambda: TO(1) >= TO(0))
t(lambda: A.__init__.__doc__)
t(lambda: A.__init__.__defaults__)
t(lambda: S.__init__.__kwdefaults__)
t(lambda: A.__init__.__module__)
t(lambda: A.__eq__.__name__)
