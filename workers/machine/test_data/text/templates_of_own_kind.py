"""Classes of templates with their own marks, and what is wrong with a template."""

import string


class Percent(string.Template):
    delimiter = "%"


class Numbered(string.Template):
    idpattern = "[a-z]+_[0-9]+"
    flags = 0


class Hashes(string.Template):
    delimiter = "##"
    braceidpattern = "[A-Z]+"


print(Percent("%a $b %{c}d %%").substitute(a=1, c=2))
print(Numbered("$a_1 $b $$").safe_substitute(a_1=5))
print(Hashes("##a ##{AB} ####").substitute(a=1, AB=2))
template = string.Template("$x ${y} $x $$ $")
print(template.safe_substitute({"x": 1}), template.is_valid(), template.get_identifiers())
for text in ("$x $", "a\nbc $1", "${x", "$missing", "$é"):
    try:
        print(string.Template(text).substitute(x=1))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(string.Template("$who likes ${what}").substitute({"who": "tim"}, what="kung pao"), string.Template("$A $a").substitute(a=1, A=2))
