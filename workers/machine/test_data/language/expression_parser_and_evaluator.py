"""A tokenizer, a recursive descent parser into dataclasses, an evaluator by match, a simplifier and a printer."""

import operator
import re
from dataclasses import dataclass
from typing import NamedTuple, Union


class Token(NamedTuple):
    kind: str
    text: str
    at: int


class ParseError(SyntaxError):
    def __init__(self, message, at):
        super().__init__(message)
        self.at = at

    def __str__(self):
        return f"{self.args[0]} at {self.at}"


TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d*)?|\.\d+)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|//|[-+*/%^(),=])|(?P<bad>\S))")


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        m = TOKEN.match(text, at)
        if m.lastgroup == "bad":
            raise ParseError(f"unexpected {m['bad']!r}", m.start("bad"))
        yield Token(m.lastgroup, m[m.lastgroup], m.start(m.lastgroup))
        at = m.end()
    yield Token("end", "", len(text))


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Unary:
    op: str
    arg: "Expr"


@dataclass(frozen=True)
class Binary:
    op: str
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True)
class Call:
    name: str
    args: tuple


Expr = Union[Num, Var, Unary, Binary, Call]
LEVELS = [{"+", "-"}, {"*", "/", "//", "%"}]
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow}


class Parser:
    def __init__(self, text):
        self.stream = tokens(text)
        self.token = next(self.stream)

    def take(self, *texts):
        if self.token.kind in ("op",) and self.token.text in texts:
            taken, self.token = self.token, next(self.stream)
            return taken
        return None

    def need(self, text):
        if not self.take(text):
            raise ParseError(f"expected {text!r}, found {self.token.text or 'the end'!r}", self.token.at)

    def parse(self):
        tree = self.level(0)
        if self.token.kind != "end":
            raise ParseError(f"trailing {self.token.text!r}", self.token.at)
        return tree

    def level(self, n):
        if n == len(LEVELS):
            return self.unary()
        left = self.level(n + 1)
        while op := self.take(*LEVELS[n]):
            left = Binary(op.text, left, self.level(n + 1))
        return left

    def unary(self):
        if op := self.take("-", "+"):
            return Unary(op.text, self.unary())
        base = self.atom()
        if self.take("**", "^"):
            return Binary("**", base, self.unary())
        return base

    def atom(self):
        kind, text, at = token = self.token
        if self.take("("):
            inside = self.level(0)
            self.need(")")
            return inside
        if kind not in ("number", "name"):
            raise ParseError(f"unexpected {text or 'end'}", at)
        self.token = next(self.stream)
        if kind == "number":
            return Num(float(text) if "." in text else int(text))
        if self.take("("):
            args = []
            if not self.take(")"):
                args.append(self.level(0))
                while self.take(","):
                    args.append(self.level(0))
                self.need(")")
            return Call(text, tuple(args))
        return Var(text)


def evaluate(tree, names):
    match tree:
        case Num(value):
            return value
        case Var(name):
            try:
                return names[name]
            except KeyError:
                raise NameError(f"unknown name {name!r}") from None
        case Unary("-", arg):
            return -evaluate(arg, names)
        case Unary(_, arg):
            return evaluate(arg, names)
        case Binary(op, left, right):
            return OPS[op](evaluate(left, names), evaluate(right, names))
        case Call(name, args) if callable(function := names.get(name)):
            return function(*(evaluate(a, names) for a in args))
        case Call(name=name):
            raise NameError(f"unknown function {name!r}")


def simplify(tree):
    match tree:
        case Binary(op, left, right):
            match op, simplify(left), simplify(right):
                case _, Num(a), Num(b) if not (op in ("/", "//", "%") and b == 0):
                    return Num(OPS[op](a, b))
                case ("+", Num(0), x) | ("+" | "-", x, Num(0)) | ("*", Num(1), x) | ("*" | "/" | "**", x, Num(1)):
                    return x
                case ("*", Num(0), _) | ("*", _, Num(0)):
                    return Num(0)
                case _, l, r:
                    return Binary(op, l, r)
        case Unary("-", Unary("-", x)) | Unary("+", x):
            return simplify(x)
        case Unary("-", arg) if isinstance(s := simplify(arg), Num):
            return Num(-s.value)
        case Call(name, args):
            return Call(name, tuple(map(simplify, args)))
    return tree


def show(tree):
    match tree:
        case Num(v):
            return str(v)
        case Var(n):
            return n
        case Unary(op, a):
            return f"{op}{show(a)}"
        case Binary(op, l, r):
            return f"({show(l)} {op} {show(r)})"
        case Call(n, args):
            return f"{n}({', '.join(map(show, args))})"


names = {"x": 5, "pi": 3.14159, "max": max, "sq": lambda v: v * v}
for text in ("1 + 2 * 3", "(1 + 2) * 3", "-2 ** 2", "2 ^ 3 ^ 2", "7 // 2 - 7 % -3", "10 / 4", "x * x - 1", "max(1, sq(x), 3) + .5", "--x", "1 - 2 - 3", "0 * y + x * 1", "x + 0", "2 * 3 + x", "1.", "sq()", "max(1, 2", "1 +", "(1", "1)", "2 $ 3", "y + 1", "x(1)", "1 / 0", "", "1 2", ",", "sq(1, 2)", "5 % (3 - 3)", "((((1))))", "2 ** -1", "a = 1"):
    try:
        tree = Parser(text).parse()
        print(f"{text!r:<24} {show(tree)} => {show(simplify(tree))} = {evaluate(tree, names)}")
    except ParseError as error:
        print(f"{text!r:<24} parse error: {error}")
    except Exception as error:
        print(f"{text!r:<24} {type(error).__name__}: {str(error).replace('<lambda>', 'f')}")
print(Parser("f(1, -x)").parse())
print([tuple(t) for t in tokens("a1+2.5")], hash(Num(1)) == hash(Num(1)), Num(1) == Num(1.0), {Num(1): "one"}[Num(1)], Token("k", "t", 0)._replace(at=9))
