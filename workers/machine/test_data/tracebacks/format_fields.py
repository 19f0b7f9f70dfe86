# Carets of an error in an f-string are under its field.
# Python 3.12: before it they were under the whole string.
import traceback

name, count = "x", 3


def one():
    print(f"total: {name:.2f} euro")


def conversions():
    return f"{count} {name!r:>5d} {count}"


def nested():
    return f"{name:{'z'}}" + f"{count:>{name}}"


def lines():
    return f"""first
second {count:s} and
third"""


def expression():
    return f"{count} and {count / 0:.2f}"


def alone():
    f"{1:z}"


for function in (one, conversions, nested, lines, expression, alone):
    try:
        function()
    except Exception:
        print(traceback.format_exc().replace(__file__, "program.py"))
print(f"{count=} {name!r:>5} {count:{count}}")
one()
