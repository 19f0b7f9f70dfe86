"""match statements: literals, captures, sequences, mappings, classes, guards, alternatives, nesting."""

from collections import OrderedDict, namedtuple
from dataclasses import dataclass, field

Pair = namedtuple("Pair", "left right")


@dataclass
class Node:
    value: int
    children: list = field(default_factory=list)
    tag: str = field(default="", kw_only=True)


class Slotted:
    __slots__ = ("a",)
    __match_args__ = ("a",)

    def __init__(self, a):
        self.a = a


class limits:
    TOP = 99


def kind(x):
    match x:
        case limits.TOP:
            return "top"
        case bool(b):
            return f"bool {b}"
        case -1 | -2.5 | 3 - 4j as number:
            return f"special {number!r}"
        case "a" "b" | b"ab":
            return "joined literal"
        case str(s) if s.isdigit():
            return f"digits {s}"
        case str():
            return "text"
        case Pair(left=0) | Pair(right=0):
            return "pair with nought"
        case (a, (b, (c, *d))) if a != b:
            return f"deep {a} {b} {c} {d}"
        case [[x, y], [z, w]]:
            return f"matrix {x}{y}{z}{w}"
        case (single,):
            return f"single {single!r}"
        case [int() | float() as first, *_, int(last)]:
            return f"numbers from {first} to {last}"
        case [*everything, "end"]:
            return f"{everything} then end"
        case {"op": ("+" | "-") as op, "args": [l, r]}:
            return f"{l} {op} {r}"
        case {"op": str(op), **others} if not others:
            return f"lonely {op}"
        case {1: one, None: none}:
            return f"odd keys {one} {none}"
        case {"nested": {"deep": [_, {"x": x}]}}:
            return f"nested {x}"
        case dict(d):
            return f"dict of {len(d)}"
        case Node(0 | 1 as v, [], tag=t):
            return f"leaf {v} {t!r}"
        case Node(value=v, children=[Node(value=w), *more]):
            return f"tree {v}>{w} and {len(more)} more"
        case Slotted(int(a)):
            return f"slotted {a}"
        case set() | frozenset() as s:
            return f"set {sorted(s)}"
        case int(n):
            return f"int {n}"
        case other:
            return f"other {type(other).__name__}"


for thing in (99, True, -1, -2.5, 3 - 4j, "ab", b"ab", "12", "xy", Pair(0, 5), Pair(5, 0), Pair(5, (6, (7, 8))), (1, [2, (3, 4, 5)]), (1, (1, (2,))), [[1, 2], (3, 4)], ["q"], [2.5, "x", 7], range(5), ["a", "end"], ["end"], {"op": "+", "args": (1, 2)}, {"op": "!"}, {"op": "!", "z": 1}, {1: "i", None: "n"}, {"nested": {"deep": [0, {"x": 5, "y": 6}]}}, OrderedDict(a=1), Node(1, tag="t"), Node(5, [Node(6), Node(7)]), Node(5), Slotted(4), Slotted("s"), {3, 1}, frozenset("b"), 7, bytearray(b"ab"), None, iter([1, 2])):
    print(kind(thing))


for source in ("case int(a, b): pass", "case Slotted(1, 2): pass", "case object(1): pass", "case limits.NONE: pass", "case [*_, 1] if 1 / 0: pass", "case missing(): pass", "case Node(value=1, value=2): pass", "case {1: a, 1: b}: pass", "case a | b: pass", "case a: pass\n case b: pass", "case [a, a]: pass"):
    for subject in (1, Slotted(1), object(), [1]):
        try:
            exec(f"match subject:\n {source}")
        except SyntaxError as error:
            print(source.splitlines()[0], "->", type(error).__name__)
            break
        except Exception as error:
            print(source, "->", type(error).__name__, error)
            break
match 1, 2:
    case 1, x:
        print("bare tuple", x)
match (value := [1, 2, 3]):
    case [_, *tail]:
        print(value, tail)
match {"a": 1}:
    case {"a": 1, **rest}:
        print(rest)
