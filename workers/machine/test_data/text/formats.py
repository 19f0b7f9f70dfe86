# The format mini-language, % formatting and str.format.
def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


floats = [0.0, -0.0, 1.0, 0.5, 1.5, 2.5, 0.1, -3.14159, 1234.5678, 1e10, 123456789.0, 1e16, 1e-7, 9.995, 0.00099996, 1e100,
          float("inf"), float("-inf"), float("nan")]
specs = ["", "f", ".0f", ".1f", ".2f", ".3f", "e", ".0e", ".3e", "E", "g", ".0g", ".1g", ".3g", ".10g", "G", "%", ".1%", "10", "<10", ">10",
         "^10", "=10", "010", "+", " ", "-", "+.2f", "010.2f", ",", ",.2f", "_", "020,.2f", "*^20.3f", "#.0f", "#g", "#.3g", "z.1f",
         ".3", ".0", ".17", "n", "12,", "012,", "+012_.1f", "^+12.1e", "#.0e", "x=12.2f", ".30f", ".60g", "0<8.2f", "0^9.1f"]
for value in floats:
    print(value, [format(value, spec) for spec in specs])
ints = [0, 1, -1, 42, -42, 255, 1234567, -1234567, 10**18, 2**70, -(2**70)]
specs = ["", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "n", "5", "<12", ">12", "^12", "=12", "012", "+", " ", "+d", ",", "_", "012,",
         "_x", "_b", "#_x", "#012x", "+#012b", "*^20,", "e", ".2f", "g", "%", "0=10", "^#12x", "08,", "09,", "010,", "011_"]
for value in ints:
    print(value, [format(value, spec) for spec in specs])
print([format(65, "c"), format(8364, "c"), format(65, "5c"), format(65, "<5c"), format(True, "d"), format(True), format(True, "5"), format(False, "b")])
texts = ["", "a", "hello", "grüße €"]
specs = ["", "s", "10", "<10", ">10", "^10", "*^11", ".3", "10.2", "010", "€>8s", "^9.3s", "{<8"]
for value in texts:
    print(value, [format(value, spec) for spec in specs])
for value, spec in [(1, "z"), (1, ".3"), (1, "+c"), (1, "#c"), (1, "s"), ("a", "d"), ("a", "+"), ("a", " "), ("a", "#"), ("a", "z"), ("a", "=5"),
                    ("a", ","), ("a", "_"), (1, ",c"), (1, ",x"), (1, "_n"), (1, ",_"), (1, ",,"), (1, "__"), (1, "xx"), (1.5, "d"), (1.5, "xy"),
                    (1j, "05"), (1j, "=5"), (1j, "d"), (None, "5"), ([], "5"), (1, "."), (1.5, ".99999999999"), (1.5, "s"), ("a", "xx"),
                    (1.5, "€"), (1, "\n"), (10**400, "e"), (0x110000, "c"), ("a", 5), (1, ",\n")]:
    show(f"{value!r:.20} {spec!r}", lambda: format(value, spec))
print([format(value, spec) for value in (1j, 1 + 2j, -1.5 - 2.5j, 1e20j) for spec in ("", ".2", "10", ".3f", "+", ",", "e", "<12", "*^14.1f", "g")])
name, width, value = "Ada", 10, 3.14159
print(f"{name}|{name!r}|{name:>10}|{name:*^{width}}|{value:.2f}|{value:{width}.{3}}|{value!r:>12}|{name!s:.2}|{'é'!a}|{{}}|{value=}|{value = :.1f}")
for label, arguments in [("%d", 42), ("%5d|%-5d|%05d|%+d|% d", (42, 42, 42, 42, 42)), ("%i %u", (1, 2)), ("%x %X %#x %o %#o", (255, 255, 255, 8, 8)),
                         ("%e %E %.2e", (1234.5, 1234.5, 1234.5)), ("%f %.0f %.3f %10.2f|%-10.2f|%010.2f", (1.5, 2.5, 1 / 3, 3.14159, 3.14159, -3.14159)),
                         ("%g %G %.3g %#g", (1e-5, 1e20, 1234567, 1.0)), ("%s %r %a", ("é", "é", "é")), ("%10s|%-10s|%.2s", ("a", "b", "xyz")),
                         ("%c%c", (65, "b")), ("100%%", ()), ("%(a)s %(b)05d %(a)r", {"a": 1, "b": 2}), ("%*d|%-*d|%.*f", (5, 1, 5, 2, 2, 3.14159)),
                         ("%s", [1, 2]), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%d", "a"), ("%x", 1.5), ("%d", 1.9), ("%f", "a"), ("%c", "ab"),
                         ("%c", -1), ("%z", 1), ("%", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {}), ("%*d", ("a", 1)), ("%s", None), ("%s", (1,)),
                         ("%s", ((1, 2),)), ("%d %s", (True, True)), ("%.3d", 5), ("%+.3e", 12345.678), ("%5%", ()), ("%d", float("nan")), ("%d", 10**20),
                         ("%x", -255), ("%#X", 255), ("%-8x|", 255), ("%s", {"a": 1}), ("%r", "it's"), ("%s", 1.0), ("%i", 3.99), ("%.0e", 5.5), ("%5c|", "x")]:
    show(f"{label!r}", lambda: label % arguments)
show("bytes", lambda: b"%d %s %b %x %c %r" % (1, b"a", b"b", 255, 65, "é"))
show("bytes", lambda: b"%s" % "a")
show("{}", lambda: "{} {} {}".format(1, "a", 2.5))
show("{0}", lambda: "{1} {0} {1}".format("a", "b"))
show("{a}", lambda: "{a} {b:>5} {a!r}".format(a="x", b=1))
show("{0[0]}", lambda: "{0[0]} {0[1][b]} {x[key]}".format([1, {"b": 2}], x={"key": 3}))
show("{:{}}", lambda: "{:{}}|{:>{w}.{p}}".format(5, 6, "abcdef", w=10, p=3))
show("{{}}", lambda: "{{}} {{{}}}".format(1))
show("{0.real}", lambda: "{0.real} {0.imag}".format(5))
show("format_map", lambda: "{a} {b}".format_map({"a": 1, "b": 2}))
for text in ("{", "}", "{0", "{!", "{!x}", "{!r", "{!rx}", "{:", "{a}", "{}{0}", "{0}{}", "{0[}", "{0[]}", "{0.}", "{0[x]}", "{0[9]}", "{a{b}}", "{:{:{}}}",
             "{9}", "{:d}", "{0!s:>4}", "{}}", "{-1}", "{ 0}", "{0!}"):
    show(text, lambda: text.format([5], 6, 7))


class Temperature:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        return f"{self.degrees:{spec or '.1f'}}°"

    def __str__(self):
        return f"{self.degrees} degrees"

    def __repr__(self):
        return f"Temperature({self.degrees})"


warm = Temperature(21.456)
print(f"{warm} {warm:.3f} {warm!s} {warm!r} {warm!s:>20}|", "{} {:.0f} {!r} {0.degrees}".replace("{0.degrees}", "").format(warm, warm, warm))
print("{0.degrees:.1f} {0!s} {t.degrees}".format(warm, t=warm), "%s %r %5s" % (warm, warm, "x"), "%(t)s" % {"t": warm}, format(warm), format(warm, ".2f"))
print(str([warm, {"k": warm}]), repr((warm,)), str({warm}), [str(warm)], f"{[warm]}")
