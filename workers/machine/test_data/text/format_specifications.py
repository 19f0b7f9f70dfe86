"""Format specifications and f-strings of every kind."""

name, value, items = "Ada", 42, [1, 2]
print(f"{name!r:>8}|{name!s:*^9}|{name!a}|{value:05d}|{value:+}|{value: d}|{value:<6}|{value:^6}|{value:x}|{value:#b}|{value:#o}|{value:c}|{value:,}|{value:e}|{value:.1%}")
print(f"{value=} {name = } {items[0]=!r} {value=:>6} {name.upper()=} {value + 1 = :x}")
width, precision = 10, 3
print(f"{3.14159:{width}.{precision}f}|{name:{'<'}{width}}|{'nested ' + f'{value}'}|{{braces}}|{items!r}|{ {'k': 1}['k'] }|{(lambda x: x * 2)(4)}|{value if value > 3 else 0}")
print("{0} {1} {0}".format("a", "b"), "{} {}".format(1, 2), "{x} {y.real} {z[0]} {z[1]}".format(x=1, y=2j, z="ab"), "{:>{w}}".format("r", w=4), "{0!r:^7}".format("q"), "{:{}{}}".format("m", "-^", 5), "{d[key]}".format(d={"key": "v"}))
print("{:s}|{:10s}|{:.2s}|{:>5.1s}|{:_<4}".format("str", "pad", "cut", "xy", "u"), format(True), format(True, "d"), format(None), format(3 + 4j, ".1f"), format(1e6, ","), format(-5, "=+6d") if False else format(-5, "=6d"), format(12345.678, "015,.1f"), format(255, "#06x"), format("é", ">3"))
print("%s %r %d %5.2f %x %o %e %c %% %+d %-5s| %05d %.3s %i %a" % ("s", "r", 3.9, 2.5, 255, 8, 12345.678, "c", 5, "l", 42, "abcdef", 7, "é"), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%*d" % (5, 42), "%s" % (("tuple",),), "%s" % [1], "%#x %#o % d" % (255, 8, 3))


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"${self.amount:{spec or '.2f'}}"


print(f"{Money(5)} {Money(5):.0f} {Money(1234.5):,.1f}", format(Money(2)), "{:08.2f}".format(Money(3)))
for bad in ("{:d}", "{:>>5}", "{:,d}", "{0} {}", "{", "}", "{missing}", "{1}", "{:.2d}", "{!z}", "{:10.3q}", "{0.nope}"):
    try:
        print(bad.format("x"))
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        print(repr(bad), type(error).__name__, error)
for bad in (lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%(a)s" % {}, lambda: "%q" % 1, lambda: "%c" % "ab", lambda: f"{5:s}", lambda: f"{'x':d}", lambda: f"{[]:>5}", lambda: "%" % (), lambda: "%(a)s" % 5):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
