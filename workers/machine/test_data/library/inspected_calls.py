"""inspect at work: checked arguments, commands from signatures, documentation of classes."""

import functools
import inspect
import typing
from inspect import Parameter, signature


def checked(function):
    "Raises TypeError when an argument is not of its annotated type."
    sig = signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            kind = sig.parameters[name].annotation
            if kind is not Parameter.empty and isinstance(kind, type) and not isinstance(value, kind):
                raise TypeError(f"{function.__name__}: {name} must be {kind.__name__}, not {type(value).__name__}")
        return function(*args, **kwargs)

    return wrapper


@checked
def repeat(text: str, times: int = 2, *, sep: str = "") -> str:
    "Repeats a text."
    return sep.join([text] * times)


print(repeat("ab"), repeat("ab", times=3, sep="-"), signature(repeat), repeat.__wrapped__.__name__)
for action in (lambda: repeat(5), lambda: repeat("a", "b"), lambda: repeat(), lambda: repeat("a", 1, 2), lambda: repeat("a", sepp="x")):
    try:
        action()
    except TypeError as error:
        print(error)


class Commands:
    "A small set of commands."

    def do_add(self, a: int, b: int = 1):
        "Adds two numbers."
        return a + b

    def do_say(self, text: str, *, loud: bool = False):
        "Says a text."
        return text.upper() if loud else text

    def other(self): ...

    def run(self, line):
        name, *words = line.split()
        method = getattr(self, "do_" + name, None)
        if method is None:
            return f"unknown command {name}"
        options = {w[2:]: True for w in words if w.startswith("--")}
        try:
            bound = signature(method).bind(*[w for w in words if not w.startswith("--")], **options)
        except TypeError as error:
            return f"{name}: {error}"
        hints = typing.get_type_hints(method)
        return method(*[hints[p](v) for p, v in zip(signature(method).parameters, bound.args)], **bound.kwargs)

    def help(self):
        for name, method in inspect.getmembers(self, inspect.ismethod):
            if name.startswith("do_"):
                yield f"{name[3:]}{signature(method)}: {inspect.getdoc(method)}"


c = Commands()
print([c.run(line) for line in ("add 2 3", "add 4", "say hello --loud", "say hi", "fly", "add", "say a b c", "say x --wrong")])
print(*c.help(), sep="\n")


def compose(*functions):
    return functools.reduce(lambda f, g: lambda *a, **k: g(f(*a, **k)), functions)


def curry(function):
    count = len([p for p in signature(function).parameters.values() if p.default is Parameter.empty])

    def take(*args):
        return function(*args) if len(args) >= count else lambda *more: take(*args, *more)

    return take


@curry
def volume(a, b, c):
    return a * b * c


print(compose(str.strip, len)("  abc "), volume(2)(3)(4), volume(2, 3)(4), volume(1)(2, 3))


def inject(function, **services):
    wanted = {name: services[name] for name in signature(function).parameters if name in services}
    return functools.partial(function, **wanted)


def handler(request, db, log):
    return f"{request} {db} {log}"


bound = inject(handler, db="DB", log="LOG", cache="CACHE")
print(bound("REQ"), signature(bound), signature(functools.partial(handler, "r")))


class Registry(type):
    def __new__(meta, name, bases, body):
        cls = super().__new__(meta, name, bases, body)
        cls.fields = {k: v for k, v in body.get("__annotations__", {}).items()}
        return cls


class Record(metaclass=Registry):
    name: str
    size: int = 0

    def __init__(self, **values):
        for field in self.fields:
            setattr(self, field, values.get(field, getattr(type(self), field, None)))


r = Record(name="x")
print(r.name, r.size, Record.fields, type(Record).__name__, signature(Record), [n for n, v in inspect.getmembers(Record) if not n.startswith("_")])


def stacked(a, /, b, *, c=1, **d): ...


kinds = {p.name: p.kind.name for p in signature(stacked).parameters.values()}
print(kinds, inspect.signature(stacked).bind(1, b=2, x=3).kwargs, [str(p) for p in signature(stacked).parameters.values()], signature(lambda *a: a), signature(lambda x, y=(1, 2), /: x), Parameter.POSITIONAL_ONLY < Parameter.KEYWORD_ONLY)


def method_resolution(cls):
    return " > ".join(c.__name__ for c in inspect.getmro(cls))


class A:
    "Docs of A."

    def m(self):
        "Docs of m."


class B(A): ...


class C(A):
    def m(self): ...


class D(B, C): ...


print(method_resolution(D), inspect.getdoc(A), inspect.getdoc(A.m), D.__doc__, inspect.cleandoc("\n    Title\n\n      indented\n    end\n    "))
