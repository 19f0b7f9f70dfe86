# Python 3.12: a keyword-only argument that is missing is called so.
"""What inspect tells of functions, methods and classes: signatures, doc strings, kinds."""

import inspect, functools, types, operator


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    """class doc"""

    def f(self):
        """doc"""

    @property
    def p(self):
        """prop doc"""

    @classmethod
    def c(cls):
        """cm doc"""

    @staticmethod
    def s(a, b=1):
        """sm doc"""


class B(A):

    def f(self):
        pass

    @property
    def p(self):
        return 1

    @classmethod
    def c(cls):
        pass

    @staticmethod
    def s(a):
        pass


t(lambda: inspect.getdoc(B.f))
t(lambda: inspect.getdoc(B().f))
t(lambda: inspect.getdoc(B.p))
t(lambda: inspect.getdoc(B.c))
t(lambda: inspect.getdoc(B.s))
t(lambda: inspect.getdoc(B))
t(lambda: inspect.getdoc(A().c))


def multi():
    """First line.

        Indented.
    Back.
    """


t(lambda: inspect.getdoc(multi))
t(lambda: inspect.cleandoc('  a\n    b\n   c\n'))
t(lambda: inspect.signature([].append))
t(lambda: inspect.signature(''.join))
t(lambda: inspect.signature(str.split))
t(lambda: inspect.signature(dict.get))
t(lambda: inspect.signature(list.sort))
t(lambda: inspect.signature(A))
t(lambda: inspect.signature(A.s))
t(lambda: inspect.signature(A().f))
t(lambda: inspect.signature(A.f))
t(lambda: inspect.signature(A.c))
t(lambda: inspect.signature(functools.partial(A.s, 1)))
t(lambda: inspect.signature(5))


def g():
    x = 1
    yield x
    y = 2
    yield y


it = g()
next(it)
next(it)
t(lambda: inspect.getgeneratorstate(it))
list(it)
t(lambda: inspect.getgeneratorlocals(it))
t(lambda: inspect.getgeneratorlocals(5))


async def co(a):
    b = 1


c = co(5)
t(lambda: inspect.getcoroutinestate(c))
c.close()


def f(a, b: int=1, /, c=2, *args, d, e: 'str'=None, **kw) -> bool:
    pass


sig = inspect.signature(f)
t(lambda: sig)
t(lambda: list(sig.parameters))
t(lambda: sig.parameters['b'])
t(lambda: repr(sig.parameters['b']))
t(lambda: sig.parameters['args'].kind)
t(lambda: sig.parameters['d'].kind.description)
t(lambda: sig.return_annotation)
t(lambda: sig.parameters['a'].default is inspect.Parameter.empty)
t(lambda: sig.bind(1))
t(lambda: sig.bind(1, d=2))
t(lambda: sig.bind(1, 2, 3, 4, d=5, z=6).arguments)
t(lambda: sig.bind())
t(lambda: sig.bind(1, a=2, d=3))
ba = sig.bind(1, d=2)
ba.apply_defaults()
t(lambda: ba)
t(lambda: (ba.args, ba.kwargs))
t(lambda: sig.bind_partial())
t(lambda: sig.replace(return_annotation=int))
t(lambda: inspect.signature(f) == sig)
t(lambda: hash(sig) == hash(inspect.signature(f)))


def h(a, *, d):
    ...


t(lambda: inspect.signature(h).bind(1))
t(lambda: inspect.signature(h).bind(1, 2, d=1))
t(lambda: inspect.signature(h).bind(1, d=1, x=2))
t(lambda: inspect.Signature([inspect.Parameter('x', inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter('y', inspect.Parameter.KEYWORD_ONLY, default=5)]))
t(lambda: inspect.Parameter('1x', inspect.Parameter.KEYWORD_ONLY))
t(lambda: inspect.Signature([inspect.Parameter('x', inspect.Parameter.KEYWORD_ONLY), inspect.Parameter('y', inspect.Parameter.POSITIONAL_ONLY)]))
t(lambda: inspect.Parameter('x', inspect.Parameter.VAR_POSITIONAL, default=1))
t(lambda: inspect.getfullargspec(f))
t(lambda: inspect.getcallargs(h, 1, d=2))
t(lambda: inspect.get_annotations(f))
t(lambda: inspect.getmodule(f).__name__)
t(lambda: [n for n, v in inspect.getmembers(A, inspect.isfunction)])
t(lambda: [n for n, v in inspect.getmembers(A()) if not n.startswith('_')])
t(lambda: inspect.getmro(B))
t(lambda: inspect.isabstract(A))
t(lambda: inspect.getattr_static(A(), 'nope', 'd'))
t(lambda: inspect.unwrap(functools.wraps(f)(lambda: 1)) is f)
t(lambda: inspect.iscoroutinefunction(co))
t(lambda: inspect.isgeneratorfunction(g))
t(lambda: inspect.isgenerator(g()))
t(lambda: inspect.isawaitable(5))
t(lambda: inspect.isdatadescriptor(A.p))
t(lambda: inspect.ismodule(inspect))
t(lambda: inspect.getclasstree([A, B]))
t(lambda: inspect.stack()[0].function)
t(lambda: inspect.getsource(h))
t(lambda: inspect.formatannotation(int))
t(lambda: inspect.isframe(5))
t(lambda: inspect.istraceback(5))
t(lambda: inspect.iscode(f.__code__))
t(lambda: inspect.isasyncgenfunction(f))
t(lambda: inspect.indentsize('  x'))


class Meta(type):

    def __call__(cls, a, b):
        pass


class M(metaclass=Meta):
    pass


t(lambda: inspect.signature(M))


class N:

    def __new__(cls, x, y=1):
        return object.__new__(cls)


t(lambda: inspect.signature(N))


class Callable:

    def __call__(self, a, *b):
        pass


t(lambda: inspect.signature(Callable()))
t(lambda: inspect.signature(Callable))


class S:
    __signature__ = inspect.Signature([inspect.Parameter('q', inspect.Parameter.KEYWORD_ONLY)])


t(lambda: inspect.signature(S))


@functools.lru_cache
def cached(a, b=2):
    pass


t(lambda: inspect.signature(cached))
t(lambda: inspect.signature(functools.partial(f, 1, d=5)))
t(lambda: inspect.signature(lambda x, *y, z=1: 0))
