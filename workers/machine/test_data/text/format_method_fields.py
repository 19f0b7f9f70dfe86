"""The fields of str.format: positions, names, attributes, items, conversions and nested specifications."""

from types import SimpleNamespace

point = SimpleNamespace(x=3, y=-4, tags=["a", "b"], inner=SimpleNamespace(z=9))
table = {"name": "Ada", "7": "seven", 7: "number", "a b": "spaced", "": "empty", "-1": "minus"}

print("{} {} {}".format(1, 2, 3), "{0}{1}{0}".format("a", "b"), "{b}{a}".format(a=1, b=2), "{0} {name}".format(0, name="n"), "{} {name} {}".format(1, 2, name="n"))
print("{0.x} {0.y} {0.tags[1]} {0.inner.z} {p.x}".format(point, p=point), "{.x}{.y}".format(point, point), "{[0]}{[1]}".format("ab", "cd"))
print("{0[name]} {0[7]} {0[a b]} {0[-1]}".format(table), "{t[name]!r:>8}".format(t=table), "{0[0][1]}".format([[1, 2]]))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>6}|{0!s:<6}|{0!a:^8}".format("ü"), "{:>{}}|{:{}^{}}".format("a", 4, "b", "*", 5), "{0:{1}{2}}".format(7, ">", 5))
print("{:{w}.{p}f}".format(3.14159, w=8, p=2), "{:{fill}{align}{width}}".format("x", fill=".", align="^", width=7), "{0:{0}}".format(5), "{:{}{}{}}".format(10, "#", "0", "8b"))
print("{{}} {{{}}} {{{{".format(1), "}}{{".format(), "".format(), "no fields".format(1, a=2))
print("{self} {cls}".format(self=1, cls=2), "{a}{b}".format(**{"a": 1}, b=2), "{}{}".format(*"xy"), "{:d}{:s}".format(1, "a"), "{:}".format(5), "{!s}".format(None))
print("{name} is {7}".format_map({"name": "x", "7": "never"}) if False else "{name} and {other}".format_map({"name": "x", "other": "y"}))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{known} {unknown} {other[0]}".format_map(Default(known=1)), "{a.real}".format_map({"a": 5}))
print("{0.__class__.__name__} {0.imag} {1.__doc__}".format(5, SimpleNamespace(__doc__="d")), "{0.year}-{0.month:02}".format(SimpleNamespace(year=2024, month=3)))

attempts = {
    "{}": (), "{1}": (1,), "{a}": (), "{": (), "}": (), "{0}{}": (1, 2), "{}{0}": (1, 2), "{0.missing}": (1,), "{0[5]}": ([1],), "{0[x]}": ([1],), "{0[x]}": ({},),
    "{!x}": (1,), "{!}": (1,), "{!rr}": (1,), "{0!r:>5": (1,), "a}b": (), "{a{b}}": (), "{0:{1:{2}}}": (1, 2, 3), "{:d}": ("a",), "{[]}": (1,), "{.}": (1,), "{0[1}": (1,), "{0]}": (1,), "{0.}": (1,), "{ 0}": (1,), "{-1}": (1,), "{0 }": (1,), "{0[0]x}": ([1],), "{:{}": (1,),
}
for text, values in attempts.items():
    try:
        print(text, "->", text.format(*values))
    except (IndexError, KeyError, ValueError, AttributeError, TypeError) as error:
        print(f"{text:<12} {type(error).__name__}: {error}")
try:
    "{}".format_map({"a": 1})
except ValueError as error:
    print(error)
try:
    "{0}".format_map([1])
except (ValueError, TypeError) as error:
    print(error)
