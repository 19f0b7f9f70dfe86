"""f-strings: expressions, conversions, nested fields, `=`, and fields over several lines."""

import math

name, number, price, items = "Ada", 42, 1234.5, {"tea": 3, "milk": 1.5}
print(f"{name} {number} {price} {items}", f"{name!r} {name!s} {'é'!a}", f"{name!r:>8}|{number!s:<5}|{'ü'!a:^8}|")
print(f"{number + 1} {number * 2 if number > 5 else 0} {[n * n for n in range(4)]} {(lambda x: x + 1)(5)} {name.upper()[::-1]} {items['tea']}")
print(f"{number:>{len(name) + 5}}|{price:{10}.{2}f}|{price:{'>'}{12},}|{name:{'*'}^{number // 4}}|{number:{'#'}{'x'}}|{math.pi:.{number % 10}f}")
print(f"{name=} {number=} {number + 1=} {number = } {name = !s} {price=:,.2f} {items['tea']=} { number=} {number=:>5}|{name=!r:>7}|")
print(f"{{}} {{{number}}} {{{{ {'{}'} {'}'}", f"", f"{''}" == "", f"{'a' 'b'}", f"a" "b" f"{1}" "{2}", "{x}" f"{1}")
print(f"{'nested ' + f'{number + f2}' if (f2 := 1) else ''}", f"{(y := 10)} {y}", f"{{'a': 1}}", f"{ {'a': 1}['a'] }", f"{ {n for n in (1,)} }")
print(f"""first {name}
second {number:05}
third {
    number
    + 1
}""")
total = (
    f"{name:<10}"
    f"{number:>6}"
    "|"
    rf"\n{number}\t"
    f"\n"
)
print(repr(total), Rf"\{name}", fr"{number:\^8}", f"\x41\u00e9\u2022{name}\\", f"{name!r:}", F"{name}")
print(f"{number:b} {number:o} {number:#x} {number:e} {number:c} {number:08.3f} {True:d} {None} {...} {1j:.1f} {2**100:,}")
print(f"{1,}", f"{1, 2}", f"{*[1, 2],}", f"{number!=5}", f"{number==42}", f"{number<=5}", f"{number:=+6}", f"{number!r:^6}", f"{3 > 2 > 1}", f"{not name}")


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        return f"{self.degrees * 9 / 5 + 32:.1f}F" if spec == "f" else f"{self.degrees:.1f}C" if not spec else f"<{spec}>"

    def __repr__(self):
        return f"Temperature({self.degrees})"


warm = Temperature(21.5)
print(f"{warm} {warm:f} {warm!r} {warm!s} {warm=} {warm=:f} {warm:a{'b'}c} {warm:{name}!} {[warm]}")
print([f"{key:<6}{value:>6.2f}" for key, value in items.items()], {f"{n}": f"{n:02}" for n in range(2)}, sum(len(f"{n}") for n in range(100)))


def table(rows, width=8):
    return "\n".join(f"{''.join(f'{cell:>{width}}' for cell in row)}|" for row in rows)


print(table([(1, 2.5, "a"), ("long", -3, None)] if False else [(1, 2.5, "a"), ("long", -3, "b")]))
for source in ("f'{}'", "f'{'", "f'}'", "f'{a b}'", "f'{1!x}'", "f'{lambda x: 1}'", "f'{ }'", "f'{a!}'", "f'{'"):
    try:
        print(source, eval(source))
    except SyntaxError as error:
        print(source, type(error).__name__)
for action in (lambda: f"{missing}", lambda: f"{1:s}", lambda: f"{'a':d}", lambda: f"{1/0}", lambda: f"{[]:5}"):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
