"""string: constants, Template, Formatter, capwords."""

import string
from string import Formatter, Template

s = Template("$who likes $what")
print(s.substitute(who="tim", what="kung pao"), s.template)
d = dict(who="tim")
for text in ("Give $who $100", "$who likes $what", "$", "a $$ b", "${who}ever", "$who_is", "${1}"):
    try:
        print(Template(text).substitute(d))
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
    print(Template(text).safe_substitute(d))
print(Template("$a $b").substitute({"a": 1}, b=2), Template("$a").substitute({"a": 1}, a=5))
print(Template("line\n $x\n  $9").safe_substitute(x=[1]))
try:
    Template("line\n $x\n  $9").substitute(x=[1])
except ValueError as error:
    print(error)
print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)
print(string.ascii_letters, string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords("hello  big WORLD"), string.capwords("a-b-c", "-"), repr(string.capwords("  x  y ")))

f = Formatter()
print(f.format("{0} {1!r:>5} {name}", 1, "a", name="n"), f.vformat("{} {x[k]}", ("p",), {"x": {"k": 9}}))
print(list(f.parse("a{0!r:>{w}}b{{c}}{d.e[0]}")))
print(f.get_field("0.real", (5,), {}), f.get_field("a[1]", (), {"a": [7, 8]}), f.convert_field(5, "r"), f.format_field(3.14159, ".2f"), f.get_value("k", (), {"k": 1}), f.get_value(0, ("z",), {}))


class Default(Formatter):
    def get_value(self, key, args, keywords):
        if isinstance(key, str):
            return keywords.get(key, f"<{key}?>")
        return super().get_value(key, args, keywords)

    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)

    def format_field(self, value, spec):
        if spec.startswith("rep"):
            return value * int(spec[3:])
        return super().format_field(value, spec)


print(Default().format("{name!u} is {age} {0:rep3}", "ab", name="bob"))


class Strict(Formatter):
    def check_unused_args(self, used, args, keywords):
        unused = sorted(set(keywords) - used)
        if unused:
            raise ValueError("unused: " + ", ".join(unused))


try:
    Strict().format("{a}", a=1, b=2, c=3)
except ValueError as error:
    print(error)
for action in (lambda: f.format("{0} {}", 1, 2), lambda: f.format("{missing}"), lambda: f.format("{5}", 1), lambda: f.format("{0!x}", 1), lambda: f.format("{0"), lambda: f.format("{0:d}", "s")):
    try:
        action()
    except (KeyError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
