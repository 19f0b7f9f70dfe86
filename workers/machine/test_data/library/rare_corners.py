# Python 3.12: calendar has the months by name.
"""Corners of json, string, logging, sys, traceback, typing and others."""

import json, string, logging, contextlib, calendar, sys, traceback, uuid, typing, heapq, reprlib, weakref, textwrap, io, time, random, types, unittest, os, signal


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: json.dumps('\x7f'))
t(lambda: json.dumps({'a': {1, 2}}))
t(lambda: json.dumps({(1, 2): 3}))
t(lambda: json.loads(''))
t(lambda: json.loads("{'a': 1}"))
t(lambda: json.loads('{"a": 1,}'))
t(lambda: json.loads('[1, 2'))
t(lambda: json.loads('{"a" 1}'))
t(lambda: json.loads('nul'))
t(lambda: json.loads('"\x01"'))
t(lambda: json.loads('"\\x"'))
t(lambda: json.loads('[1]x'))
t(lambda: json.loads(b'{"a": 1}'))
t(lambda: json.loads(5))
t(lambda: json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
t(lambda: json.dumps([1, 2], indent=2))
t(lambda: json.dumps({'b': 1, 'a': 2}, sort_keys=True, separators=(',', ':')))
t(lambda: json.dumps('é\u2028😀'))
t(lambda: json.dumps('é', ensure_ascii=False))
t(lambda: json.loads('{"a": NaN, "b": -Infinity}'))
t(lambda: json.dumps(object))
t(lambda: json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
t(lambda: json.loads('1.5', parse_float=str))
x = []
x.append(x)
t(lambda: json.dumps(x))
t(lambda: json.dumps({'a': 1}, skipkeys=True))
t(lambda: json.dumps([], indent='\t'))
t(lambda: json.dumps([[], {}, [1]], indent=1))
t(lambda: json.JSONDecoder().raw_decode('[1] rest'))
t(lambda: json.dumps(1e+100))
t(lambda: json.dumps(10 ** 30))
t(lambda: json.loads('1e5'))
t(lambda: json.loads('-0'))
t(lambda: json.loads('01'))
for s in ('{0!}', '{0[', '{', '}', '{a.b[c]!r:>{w}}', 'x{{y}}z', '{0!x}', '{!r}', '{0:{1:{2}}}'):
    t(lambda: list(string.Formatter().parse(s)))
t(lambda: string.Formatter().vformat('{0:{1}}', (3, '>5'), {}))
t(lambda: string.Formatter().format('{} {} {a}', 1, 2, a=3))
t(lambda: string.Formatter().format('{0} {}', 1))
t(lambda: string.Formatter().format('{missing}'))
t(lambda: string.Template('$x ${y} $$').substitute(x=1, y=2))
t(lambda: string.Template('$x').substitute())
t(lambda: string.Template('$x $').safe_substitute())
t(lambda: string.Template('$x $').substitute(x=1))
t(lambda: string.Template('$a ${b} $a').get_identifiers())
t(lambda: string.capwords('a b  c'))
t(lambda: (logging.getLogger('a'), logging.getLogger(), logging.StreamHandler, logging.NullHandler(), logging.Formatter, logging.LogRecord, logging.Filter, logging.StreamHandler.__module__, logging.BASIC_FORMAT))
t(lambda: logging.getLevelName(35))
t(lambda: logging.getLevelName('INFO'))
t(lambda: logging.getLogger('a').setLevel('NOPE'))
t(lambda: logging.getLogger(5))
t(lambda: logging.getLevelNamesMapping())


@contextlib.contextmanager
def c():
    """my doc"""
    yield 1


t(lambda: (c.__name__, type(c()).__name__, c().__doc__, c.__doc__))
t(lambda: contextlib.nullcontext(5).__enter__())
t(lambda: calendar.month(2024, 2))
t(lambda: calendar.FEBRUARY)
t(lambda: sys.int_info)
t(lambda: sys.hash_info.modulus)
t(lambda: sys.flags.optimize)
t(lambda: sys.float_info.max)
t(lambda: sys.getrefcount([]) > 0)
t(lambda: sys.maxunicode)
t(lambda: sys.thread_info is not None)
t(lambda: sys.api_version)
t(lambda: sys.copyright is not None)
t(lambda: sys.exc_info())
t(lambda: sys.getsizeof([]) > 0)
t(lambda: sys.orig_argv is not None)
t(lambda: sys.stdlib_module_names is not None)
t(lambda: 'math' in sys.builtin_module_names)
t(lambda: sys.getdefaultencoding())
t(lambda: sys.getfilesystemencoding())
t(lambda: sys.is_finalizing())
t(lambda: sys.dont_write_bytecode)
t(lambda: sys.float_repr_style)
t(lambda: sys.hexversion > 0)
t(lambda: sys.getswitchinterval())
t(lambda: sys.unraisablehook is not None)
t(lambda: sys.displayhook(None))
t(lambda: sys.prefix is not None)
t(lambda: sys.exec_prefix is not None)
t(lambda: sys.warnoptions)
try:
    compile('x = = 1', '<text>', 'exec')
except SyntaxError as e:
    t(lambda: ''.join(traceback.format_exception_only(e)))
t(lambda: traceback.format_exception_only(ValueError('x')))
t(lambda: traceback.format_exception_only(ValueError, ValueError('x')))
t(lambda: traceback.format_exception_only(None, None))
t(lambda: traceback.format_exc())


@typing.runtime_checkable
class P(typing.Protocol):
    x: int

    def f(self):
        ...


class A:
    x = 1

    def f(self):
        ...


t(lambda: isinstance(A(), P))
t(lambda: issubclass(A, P))
t(lambda: isinstance(5, P))


class Q(typing.Protocol):

    def g(self):
        ...


t(lambda: isinstance(A(), Q))
t(lambda: Q())
t(lambda: typing.get_args(typing.Annotated[int, 5]))
t(lambda: reprlib.repr(list(range(100))))
t(lambda: reprlib.repr('x' * 100))
t(lambda: time.get_clock_info('monotonic').monotonic)
t(lambda: random.Random(5).choices([1, 2, 3], k=3))
t(lambda: random.sample([1], 2))
t(lambda: random.choice([]))
t(lambda: random.randrange(0))
t(lambda: types.resolve_bases((int,)))
t(lambda: types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
t(lambda: types.prepare_class('Q'))
t(lambda: types.get_original_bases)
t(lambda: types.NoneType)
t(lambda: os.sep)
t(lambda: os.path.splitext('a.tar.gz'))
t(lambda: uuid.UUID(int=5))
t(lambda: uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'))
t(lambda: uuid.uuid3(uuid.NAMESPACE_URL, 'x'))
t(lambda: uuid.UUID('x'))
t(lambda: signal.SIGTERM)
t(lambda: signal.strsignal(15))
t(lambda: textwrap.shorten('a b c d', 5))
t(lambda: textwrap.dedent('  a\n   b'))
t(lambda: io.StringIO('a\nb').readlines())
t(lambda: io.BytesIO(b'x').read(5))
t(lambda: io.StringIO().write(5))
t(lambda: io.BytesIO().write('x'))
