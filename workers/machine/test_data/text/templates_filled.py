"""Templates: string.Template, a Formatter of one's own, and small template languages by hand."""

import re
import string

order = {"name": "Ada", "item": "tea", "count": 3, "price": 2.5}
template = string.Template("Dear $name, your ${item}s: $count at $$${price}. $unknown")
print(template.safe_substitute(order), template.template[:5])
print(string.Template("$a $b").substitute(a=1, b=[2]), string.Template("${a}b").substitute({"a": 1}, a=2), string.Template("$a_b $a.b $a1").safe_substitute(a="x", a_b="y"), string.Template("").substitute(), string.Template("$A $a").safe_substitute(a=1), string.Template("$é $a é").safe_substitute(a=1))
for text, values in (("$x", {}), ("$", {}), ("$5", {}), ("${x", {"x": 1}), ("${}", {}), ("a\nb $ c", {}), ("${x y}", {"x": 1}), ("$$ $x$y", {"x": 1, "y": 2})):
    try:
        print(repr(text), string.Template(text).substitute(values))
    except (KeyError, ValueError) as error:
        print(repr(text), type(error).__name__, error)


class Shouting(string.Formatter):
    def get_value(self, key, args, keywords):
        return keywords.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, keywords)

    def format_field(self, value, spec):
        return str(value).upper() if spec == "up" else super().format_field(value, spec)

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == "b" else super().convert_field(value, conversion)


shouting = Shouting()
print(shouting.format("{name:up} {0} {nobody} {item!b} {price:.3f} {count!r:>4}", "zero", **order), shouting.vformat("{0}{1}", ("a", "b"), {}))
print(list(string.Formatter().parse("a{b!r:c{d}}e{{f}}{}{0.x[1]:>5}")), string.Formatter().get_field("0.real", (5,), {}))
print(string.capwords("the  quick-brown fox's"), string.capwords("a-b-c", "-"), string.hexdigits, string.octdigits, len(string.printable), repr(string.whitespace), string.punctuation)


def render(text, values):
    """Fills {{ name|filter }}, and repeats {% each list %} blocks {% end %}."""
    filters = {"upper": str.upper, "money": lambda v: f"{v:.2f}", "len": len, "join": ", ".join}

    def block(match):
        return "".join(render(match[2], {**values, "it": item}) for item in values[match[1]])

    def field(match):
        value = values[match[1]]
        for name in filter(None, match[2].split("|")):
            value = filters[name](value)
        return str(value)

    text = re.sub(r"\{% each (\w+) %\}(.*?)\{% end %\}", block, text, flags=re.S)
    return re.sub(r"\{\{ (\w+)((?:\|\w+)*) \}\}", field, text)


print(render("{{ name|upper }} buys {{ words|join }} ({{ words|len }}):{% each words %} <{{ it }}>{% end %} for {{ price|money }}", {**order, "words": ["green", "black"]}))
letter = """\
To:    {name:<10}|
Total: {total:>10,.2f}|
{rule}
{lines}
"""
rows = [("tea", 3, 2.5), ("a very long name of a thing", 1, 1234.5)]
print(letter.format(name=order["name"], total=sum(c * p for _, c, p in rows), rule="-" * 18, lines="\n".join(f"{name:.<15.15}{count:>3d}{price:>10.2f}" for name, count, price in rows)))
print("{:{align}{width}.{precision}}|".format("abcdefgh", align="^", width=12, precision=4), "{0:{1}}|{0:<{1}}|{0:>{1}}".format("x", 4), "{:*^{w}}".format(" title ", w=21))
