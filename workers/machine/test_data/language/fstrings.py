"""f-strings: expressions, conversions, nested fields, debugging, quotes."""

name, value, width, items = "tea", 3.14159, 10, [1, 2]
print(f"{name} {value:.2f} {value:{width}.3f}| {name!r:>8} {name!s:^7}| {name!a}")
print(f"{value=} {value = :.1f} {name=!s} {1 + 1=}")
print(f"{{literal}} {items[0]} {', '.join(map(str, items))} {'nested ' + f'{name}'}")
print(f"{1_000_000:,} {255:#x} {255:08b} {-5:+d} {5:+d} {0.000012345:e} {1e10:g} {0.5:.0%} {12345.678:,.1f}")
print(f"{name:*<8}{name:*>8}{name:*^8} {True:d} {None!s:>6}")
print(
    f"several "
    "parts "
    f"{name}"
)
print(f"{(lambda x: x * 2)(4)} {items if items else 'none'} {[n for n in items]} {({'a': 1})['a']}")


class Money:
    def __format__(self, spec):
        return f"<{spec or 'plain'}>"


print(f"{Money()} {Money():USD} {Money()!r:.5}")
try:
    f"{name:d}"
except ValueError as error:
    print(error)
try:
    f"{value:q}"
except ValueError as error:
    print(error)
print(f"""multi
line {name}""", rf"\d{value:.0f}", f"{'a' 'b'}")
