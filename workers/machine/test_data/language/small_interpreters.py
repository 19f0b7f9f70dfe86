"""Small interpreters: a Lisp, a stack machine with an assembler, Brainfuck, and a JSON reader and writer by hand."""

import math
import operator as op
import re
from functools import reduce


class Lambda:
    def __init__(self, names, body, scope):
        self.names, self.body, self.scope = names, body, scope

    def __call__(self, *args):
        if len(args) != len(self.names):
            raise TypeError(f"lambda wants {len(self.names)} arguments, got {len(args)}")
        return evaluate(self.body, Scope(zip(self.names, args), self.scope))


class Scope(dict):
    def __init__(self, pairs=(), outer=None):
        super().__init__(pairs)
        self.outer = outer

    def __missing__(self, name):
        if self.outer is None:
            raise NameError(f"unbound {name}")
        return self.outer[name]

    def find(self, name):
        return self if name in self or self.outer is None else self.outer.find(name)


class Symbol(str):
    __slots__ = ()


def parse(text):
    stack, current = [], []
    for token in re.findall(r"""[()']|"[^"]*"|[^\s()']+""", text):
        match token:
            case "(":
                stack.append(current)
                current = []
            case ")":
                if not stack:
                    raise SyntaxError("unexpected )")
                stack[-1].append(current)
                current = stack.pop()
            case _ if token[0] == '"':
                current.append(token[1:-1])
            case "#t" | "#f":
                current.append(token == "#t")
            case _:
                for kind in (int, float, Symbol):
                    try:
                        current.append(kind(token))
                        break
                    except ValueError:
                        continue
    if stack:
        raise SyntaxError(f"{len(stack)} open")
    return current


def evaluate(x, scope):
    while True:
        match x:
            case Symbol():
                return scope[x]
            case ["quote", y]:
                return y
            case ["if", test, yes, *no]:
                x = yes if evaluate(test, scope) else (no[0] if no else None)
                continue
            case ["define", [name, *names], body]:
                scope[name] = Lambda(names, body, scope)
                return None
            case ["define", name, value]:
                scope[name] = evaluate(value, scope)
                return None
            case ["set!", name, value]:
                scope.find(name)[name] = evaluate(value, scope)
                return None
            case ["lambda", names, body]:
                return Lambda(names, body, scope)
            case ["let", pairs, body]:
                scope, x = Scope([(n, evaluate(v, scope)) for n, v in pairs], scope), body
            case ["begin", *parts, last]:
                for part in parts:
                    evaluate(part, scope)
                x = last
            case [f, *args]:
                f, *args = [evaluate(y, scope) for y in x]
                if isinstance(f, Lambda) and len(args) == len(f.names):
                    x, scope = f.body, Scope(zip(f.names, args), f.scope)
                    continue
                return f(*args)
            case _:
                return x


BASE = Scope({
    "+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv, "<": op.lt, "=": op.eq, ">": op.gt,
    "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a, *l], "null?": lambda l: l == [],
    "map": lambda f, l: [f(v) for v in l], "fold": lambda f, a, l: reduce(f, l, a), "mod": op.mod, "not": op.not_, "str": lambda *a: "".join(map(str, a)),
})


def show(v):
    match v:
        case True | False:
            return "#t" if v else "#f"
        case list():
            return f"({' '.join(map(show, v))})"
        case None:
            return "nil"
        case Lambda():
            return f"<lambda {' '.join(v.names)}>"
    return str(v)


scope = Scope(outer=BASE)
for line in ("(+ 1 2 (* 3 4))", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))", "(fact 20)", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))", "(loop 3000 0)", "(map (lambda (x) (* x x)) (list 1 2 3))", "(let ((a 1) (b 2.5)) (+ a b))", "(define counter (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))", "(counter) (counter)", "(cons 1 (quote (2 (x y))))", "(fold + 0 (list 1 2 3))", "fact", '(str "a" 1 #t)', "(if #f 1)", "(not (null? (list)))", "(undefined 1)", "(fact)", "(car (list))", "(1 2)", "(/ 1 0)", "(+ 1", ")", '(+ 1 "a")'):
    try:
        print(line, "=>", *[show(evaluate(x, scope)) for x in parse(line)])
    except Exception as error:
        print(line, "!!", type(error).__name__, str(error).replace("<lambda>", "f"))


def assemble(source):
    labels, program = {}, []
    for line in source.splitlines():
        line, _, _ = line.partition(";")
        match line.split():
            case []:
                continue
            case [label] if label.endswith(":"):
                labels[label[:-1]] = len(program)
            case [code, *args]:
                program.append((code.lower(), *(int(a) if a.lstrip("-").isdigit() else a for a in args)))
    return [(c, *(labels.get(a, a) for a in args)) for c, *args in program]


def run(program, fuel=1000):
    stack, memory, output, at = [], {}, [], 0
    binary = {"add": op.add, "sub": op.sub, "mul": op.mul, "div": op.floordiv, "lt": op.lt, "mod": op.mod}
    while at < len(program):
        if (fuel := fuel - 1) < 0:
            raise TimeoutError("out of fuel")
        instruction = program[at]
        at += 1
        match instruction:
            case ("push", value):
                stack.append(value)
            case ("load", name):
                stack.append(memory[name])
            case ("store", name):
                memory[name] = stack.pop()
            case ("print",):
                output.append(stack.pop())
            case ("jump", target):
                at = target
            case ("jz", target):
                if not stack.pop():
                    at = target
            case ("dup",):
                stack.append(stack[-1])
            case ("halt",):
                break
            case (code,) if code in binary:
                b, a = stack.pop(), stack.pop()
                stack.append(binary[code](a, b))
            case _:
                raise ValueError(f"bad instruction {instruction}")
    return output


source = """
    push 10
    store n
    push 1
    store f
loop:               ; f *= n; n -= 1
    load n
    jz done
    load f
    load n
    mul
    store f
    load n
    push 1
    sub
    store n
    jump loop
done:
    load f
    print
"""
print(run(assemble(source)), assemble("a:\npush 1\njump a"), run(assemble("push 5\ndup\nmul\nprint\nhalt\nnonsense")))
for bad in ("add", "push 1\npush 0\ndiv", "load x", "fly", "x:\njump x", "push 1 2", "push 1\njump nowhere"):
    try:
        print(run(assemble(bad)))
    except Exception as error:
        print(type(error).__name__, error)


def brain(code, data=""):
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            jumps[i] = j = stack.pop()
            jumps[j] = i
    tape, at, i, out, data = [0] * 30, 0, 0, "", iter(data)
    while i < len(code):
        match code[i]:
            case ">":
                at += 1
            case "<":
                at -= 1
            case "+":
                tape[at] = (tape[at] + 1) % 256
            case "-":
                tape[at] = (tape[at] - 1) % 256
            case ".":
                out += chr(tape[at])
            case ",":
                tape[at] = ord(next(data, "\0"))
            case "[" if not tape[at]:
                i = jumps[i]
            case "]" if tape[at]:
                i = jumps[i]
        i += 1
    return out


print(brain("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++."), brain(",[.,]", "echo"))
try:
    brain("]")
except IndexError as error:
    print(error)


class Json:
    def __init__(self, text):
        self.text, self.at = text, 0

    def error(self, what):
        return ValueError(f"{what} at {self.at}")

    def space(self):
        while self.at < len(self.text) and self.text[self.at] in " \n\t":
            self.at += 1

    def take(self, wanted):
        self.space()
        if self.text.startswith(wanted, self.at):
            self.at += len(wanted)
            return True
        return False

    def value(self):
        self.space()
        for word, meaning in (("null", None), ("true", True), ("false", False)):
            if self.take(word):
                return meaning
        if self.take("["):
            return list(self.items("]", self.value))
        if self.take("{"):
            return dict(self.items("}", self.pair))
        if self.take('"'):
            return self.string()
        if m := re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?").match(self.text, self.at):
            self.at = m.end()
            return float(m[0]) if m[1] or m[2] else int(m[0])
        raise self.error(f"unexpected {self.text[self.at:self.at + 1] or 'end'!r}")

    def items(self, close, one):
        if self.take(close):
            return
        while True:
            yield one()
            if self.take(close):
                return
            if not self.take(","):
                raise self.error(f"expected , or {close}")

    def pair(self):
        if not self.take('"'):
            raise self.error("expected a key")
        key = self.string()
        if not self.take(":"):
            raise self.error("expected :")
        return key, self.value()

    def string(self):
        out = ""
        while self.at < len(self.text):
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return out
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at:self.at + 4], 16))
                    self.at += 4
                else:
                    c = {"n": "\n", "t": "\t"}.get(c, c)
            out += c
        raise self.error("open string")


def load(text):
    reader = Json(text)
    value = reader.value()
    reader.space()
    if reader.at != len(text):
        raise reader.error("extra text")
    return value


for text in ('{"a": [1, -2.5, 1e3, {"b": null}], "c": "x\\n\\u00e9\\"", "d": true}', "[]", "[[], {}, \"\"]", "  7 ", "[1, 2", "[1 2]", "{1: 2}", '{"a" 1}', "tru", "", "[1] 2", "[,]", "-"):
    try:
        print(repr(load(text)))
    except ValueError as error:
        print(repr(text), "!!", error)
