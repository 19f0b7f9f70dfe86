"""Tables for string.Template, str.format, Formatter and f-strings: what is replaced and what is refused."""

from datetime import date
from decimal import Decimal
from string import Formatter, Template

values = {"a": 1, "who": "you", "_x": "under", "A1": "digits", "é": "accent", "none": None}
for text in ("", "$", "$$", "$a", "${a}", "$a$who", "$ab", "${a}b", "$_x", "$A1", "$1", "${1}", "${", "$}", "${a", "a$", "$$a", "$$$a", "$ a", "${ a }", "$who's", "$who.x", "$a-$b", "$é", "x\ny $\n", "${none}", "$WHO", "$a_b", "{a}"):
    t = Template(text)
    try:
        strict = t.substitute(values)
    except (KeyError, ValueError) as error:
        strict = f"{type(error).__name__}({error})"
    print(repr(text), "|", repr(strict), "|", repr(t.safe_substitute(values)))


class Person:
    def __init__(self, name, tags):
        self.name, self.tags = name, tags

    def __format__(self, spec):
        return f"<{self.name}:{spec}>"

    def __repr__(self):
        return f"Person({self.name!r})"


p = Person("Ann", {"k": ["v0", "v1"], "0": "zero"})
cases = ["{}", "{} {}", "{0} {1} {0}", "{1}{0}", "{0:>5}|{1:<5}|", "{0!r}", "{0!s:>3}", "{0!a}", "{p}", "{p.name}", "{p.tags[k][1]}", "{p.tags[0]}", "{p!r}", "{p:spec}", "{0:{1}}", "{0:{w}.{n}}", "{{}}", "{{{0}}}", "{0}}}", "}}{{", "{0.real}", "{0.__class__.__name__}", "{d:%Y-%m-%d}", "{d:%d %b}", "{m:,.2f}", "{m!r}", "{0:b}", "{0:#x}", "{0:05d}", "{0:+}", "{1:.1}", "{1:^{w}}", "{1:*^{w}}", "{n}", "{0:{n}}", "{", "}", "{0", "0}", "{}{0}", "{0}{}", "{5}", "{q}", "{0.q}", "{p.tags[zz]}", "{p[0]}", "{0!z}", "{0:d}", "{1:d}", "{!r}", "{0.}", "{0[]}", "{:{}}", "{:{}{}}", "{ 0}", "{p.tags [k]}", "{-1}", "{0x}", "{1[0]}", "{1[-1]}", "{w:>{w}}"]
for case in cases:
    try:
        print(repr(case), repr(case.format(7, "text", p=p, d=date(2024, 2, 29), m=Decimal("1234.5"), w=9, n=3)))
    except Exception as error:
        print(repr(case), type(error).__name__, error)
for case in cases:
    try:
        print(repr(case), list(Formatter().parse(case)))
    except ValueError as error:
        print(repr(case), "ValueError", error)


class Recording(Formatter):
    def __init__(self):
        self.log = []

    def get_value(self, key, args, kwargs):
        self.log.append(("value", key))
        return super().get_value(key, args, kwargs)

    def get_field(self, name, args, kwargs):
        found = super().get_field(name, args, kwargs)
        self.log.append(("field", name, found[1]))
        return found

    def convert_field(self, value, conversion):
        self.log.append(("convert", conversion))
        return super().convert_field(value, conversion)

    def format_field(self, value, spec):
        self.log.append(("format", spec))
        return super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        self.log.append(("used", sorted(map(str, used)), len(args), sorted(kwargs)))


for case in ("{}-{}", "{0!r:>5}", "{a[0]}{b.real:d}", "{0:x}", "text", "{{}}{a}"):
    f = Recording()
    print(repr(f.vformat(case, (10, 20), {"a": "abc", "b": 5})), f.log)
width, precision, value, name = 10, 4, 12.3456789, "nm"
print(f"{value:{width}.{precision}}|{name!r:^{width}}|{value=:.2f}|{name=}|{ name = }|{width + 1 = }|{{}}|{'nested ' + f'{name}'}|{value:>{width}}|{p:x{name}}|{p!r}|{date(2024, 1, 2):%j}|{lambda_ if (lambda_ := 5) else 0}|{[1, 2][0]}|{'a' 'b'}|{width:#06x}|{True:d}|{None!s:>6}|{'é'!a}")
for value, spec in (("s", "d"), (1, "s"), (1.5, "d"), ([], "5"), (None, "5"), (1, ".2"), ("s", "+"), ("s", ","), (1, ",s"), (1j, "05"), (1, "zz"), (True, "s"), (b"", "5"), (1, "c"), (-1, "c"), ({}, "d"), ("s", "=5"), (1.0, "c"), (1, "_,"), (3, "-^5,d"), (2.5, "08.1f"), (1 + 2j, ".1f"), (object, "x")):
    try:
        print(repr(value), spec, repr(format(value, spec)))
    except Exception as error:
        print(repr(value), spec, type(error).__name__, error)
print("{a}".format_map({"a": 1}), "{a[b]}".format_map({"a": {"b": 2}}), "{0.a}".format(type("T", (), {"a": 3})), "%s".__mod__(5), "{:>{w}}".format("x", w=3), "{0[a]}{0[b]}".format({"a": 1, "b": 2}), "{:%H}".format(__import__("datetime").time(5)))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{known} {unknown}".format_map(Default(known=1)), Template("$a").safe_substitute(a=5, b=6), Template("$self $mapping").substitute(self=1, mapping=2))
