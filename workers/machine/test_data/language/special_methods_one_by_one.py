"""Special methods one by one: which is asked for which syntax, and in which order."""

import math


class Spy:
    """Notes every special method that is asked."""

    log = []

    def _make(name, answer):
        def method(self, *args):
            Spy.log.append(name.strip("_"))
            return answer(self, *args) if callable(answer) else answer

        method.__name__ = name
        return method

    for _name, _answer in {
        "__len__": 3, "__bool__": True, "__int__": 7, "__float__": 7.5, "__complex__": 7j, "__index__": 1, "__round__": "round", "__trunc__": "trunc", "__floor__": "floor", "__ceil__": "ceil",
        "__neg__": "neg", "__pos__": "pos", "__abs__": "abs", "__invert__": "invert", "__str__": "str", "__repr__": "repr", "__bytes__": b"bytes", "__format__": lambda s, f: f"format({f})", "__hash__": 99,
        "__iter__": lambda s: iter("it"), "__reversed__": lambda s: iter("ti"), "__contains__": False, "__getitem__": lambda s, k: k, "__setitem__": None, "__delitem__": None, "__call__": lambda s, *a: a,
        "__enter__": "entered", "__exit__": False, "__dir__": lambda s: ["b", "a"], "__eq__": True, "__ne__": False, "__lt__": True, "__le__": False, "__gt__": True, "__ge__": False,
        "__delete__": None, "__divmod__": "divmod", "__rdivmod__": "rdivmod", "__pow__": "pow", "__rpow__": "rpow", "__ipow__": "ipow", "__length_hint__": 2,
        "__add__": "add", "__radd__": "radd", "__sub__": "sub", "__rsub__": "rsub", "__mul__": "mul", "__rmul__": "rmul", "__matmul__": "matmul", "__rmatmul__": "rmatmul", "__truediv__": "truediv", "__rtruediv__": "rtruediv",
        "__floordiv__": "floordiv", "__rfloordiv__": "rfloordiv", "__mod__": "mod", "__rmod__": "rmod", "__lshift__": "lshift", "__rlshift__": "rlshift", "__rshift__": "rshift", "__rrshift__": "rrshift", "__and__": "and", "__rand__": "rand",
        "__or__": "or", "__ror__": "ror", "__xor__": "xor", "__rxor__": "rxor",
    }.items():
        locals()[_name] = _make(_name, _answer)
    del _make, _name, _answer


s = Spy()
for text in ("len(s)", "bool(s)", "not s", "int(s)", "float(s)", "complex(s)", "round(s)", "round(s, 2)", "math.trunc(s)", "math.floor(s)", "math.ceil(s)", "-s", "+s", "abs(s)", "~s", "str(s)", "repr(s)", "bytes(s)", "format(s, 'x')", "f'{s}'", "f'{s!r:>6}'", "'%s %r' % (s, s)", "'{0} {0!s}'.format(s)", "hash(s)", "list(reversed(s))", "1 in s", "1 not in s", "s[1]", "s[1:2]", "s[1, ...]", "s(1, 2)", "dir(s)", "s == 1", "1 == s", "s != 1", "1 != s", "s < 1", "1 < s", "s <= 1", "1 >= s", "s > 1", "s < s", "max(s, 1)", "min(1, s)", "divmod(s, 1)", "divmod(1, s)", "s ** 2", "2 ** s", "pow(s, 2)", "pow(s, 2, 3)", "s + 1", "1 + s", "s - 1", "1 - s", "s * 2", "2 * s", "s @ 1", "1 @ s", "s / 2", "2 / s", "s // 2", "2 // s", "s % 2", "2 % s", "s << 1", "1 << s", "s >> 1", "1 >> s", "s & 1", "1 & s", "s | 1", "1 | s", "s ^ 1", "1 ^ s", "s + s", "'x' + s", "[1] + s", "(1,) + s", "[10, 20][s]", "range(s)", "hex(s)", "{s: 1}[s]", "s in [s]", "s in [1]", "[s] == [1]", "[1].index(s)", "[1].count(s)", "s and 1", "s or 1", "1 if s else 2", "s is s", "any([s])", "all([s])", "sum([s])", "sum([], s)", "max([s])", "print(s)", "isinstance(s, Spy)", "callable(s)", "{**{'a': s}}['a'] is s", "dict([s])", "zip(s) and 1", "list(zip(s))", "list(map(str, s))", "a_b(s)", "''.join(s)", "set(s) == {'i', 't'}", "x == s", "s.__len__()", "type(s).__len__(s)", "math.sqrt(s)", "chr(int(s))", "s if s < 1 else 0", "1 < s < 3", "s == s == s"):
    Spy.log.clear()
    try:
        value = eval(text, {"s": s, "math": math, "Spy": Spy, "x": 5, "a_b": lambda v: [c for c in v]})
        log = list(Spy.log)
        print(f"{text:<24} {log} {value if isinstance(value, (int, str, float, bytes, complex)) else type(value).__name__}")
    except Exception as error:
        print(f"{text:<24} {list(Spy.log)} {type(error).__name__} {str(error)[:60]}")
for text in ("s[1] = 2", "del s[1]", "s[1] += 1", "with s: pass", "with s as t: t", "for _ in s: pass", "a, b = s", "a, *b = s", "s += 1", "s **= 2", "s -= 1", "s @= 1", "if s: pass", "while not s: pass", "assert s", "x = s[1:2]", "s[1:2] = 3", "del s[:]", "print(s, [s])", "match s:\n case [*_]: pass\n case 1: pass", "raise s", "yield_ = [c for c in s]", "d = {s}", "lambda: s", "del s", "import math as s", "s = s", "global s"):
    Spy.log.clear()
    space = {"s": Spy()}
    try:
        exec(text, space)
        print(f"{text!r:<40} {list(Spy.log)}")
    except Exception as error:
        print(f"{text!r:<40} {list(Spy.log)} {type(error).__name__} {error}")
