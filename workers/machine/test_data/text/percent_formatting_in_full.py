"""`%` formatting: every conversion with flags, widths, precisions, mappings, and what is refused."""

print("-- integers")
for form in ("%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%+05d", "% 05d", "%.3d", "%8.3d", "%-8.3d|", "%08.3d", "%x", "%X", "%o", "%#x", "%#X", "%#o", "%#08x", "%#8x", "%-#8x|", "%+x", "%.4x", "%#.4x", "%ld", "%hd", "%Ld"):
    print(f"{form:>8}", *(form % number for number in (0, 42, -42, 12345678)))

print("-- floats")
for form in ("%e", "%.0e", "%.2E", "%f", "%F", "%.0f", "%.2f", "%10.2f", "%-10.2f|", "%010.2f", "%+.1f", "% .1f", "%g", "%G", "%.3g", "%#.3g", "%#.0f", "%#.0e", "%.10g", "%+g", "%010g", "%-12g|"):
    print(f"{form:>9}", *(form % number for number in (0, 2.5, -1234.5678, 1e-10, 1e20)))
print("%f %F %5.1f %-6g| %06f %+f" % tuple(float(text) for text in ("inf", "-inf", "nan", "inf", "inf", "inf")))

print("-- texts")
for form in ("%s", "%r", "%a", "%10s", "%-10s|", "%.2s", "%10.2s", "%-10.3r|", "%.5a", "%010s", "%+s", "%#s", "%5s"):
    print(f"{form:>8}", *(form % (value,) for value in ("tête", None, [1], 2.5)))
print("|%c|%5c|%-5c|%c|%c|" % (65, "é", 66, "x", 0x3B1), "%%|%5%|%-5%|" % () if False else "%%" % ())

print("-- widths as arguments")
print("|%*d|%-*d|%0*d|%*d|" % (5, 1, 5, 2, 5, 3, -5, 4), "|%.*f|%*.*f|%+*.*e|" % (2, 3.14159, 8, 3, 2.71828, 12, 1, 12345.678), "|%*s|%.*s|" % (6, "ab", 2, "abcdef"), "%.*d" % (-1, 5))

print("-- mappings")
stock = {"item": "tea", "count": 12, "price": 3.5, "a b": 1, "": 2, "(x)": 3}
print("%(item)s %(count)05d %(price).2f %(a b)d %()d %((x))d %(item)-6s| %%" % stock, "no fields" % stock, "%s" % {"a": 1}, "%(a)s %(a)r" % {"a": "b"})
print("%s %s" % ("a", ("b",)), "%s" % ((1, 2),), "%s" % [1, 2], "%r" % (None,), "plain" % (), "plain" % {})


class Index:
    def __index__(self):
        return 255


class Real:
    def __float__(self):
        return 1.5

    def __str__(self):
        return "real"


print("%x %o %X" % (Index(), Index(), Index()), "%.1f %g %s" % (Real(), Real(), Real()), "%d %d %i" % (True, 2.99, -2.99), "%s" % True, "%x" % True, "%c" % True == "\x01")

print("-- refused")
for form, values in (("%d", "5"), ("%d", None), ("%x", 1.5), ("%o", "1"), ("%f", "1"), ("%e", None), ("%c", "ab"), ("%c", ""), ("%c", 1.5), ("%c", -1), ("%c", 0x110000), ("%s %s", "a"), ("%s %s", ("a",)), ("%s", ("a", "b")), ("x", 5), ("x", (1,)), ("%", 1), ("%5", 1), ("%q", 1), ("%y", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {}), ("%(a)", {"a": 1}), ("%*d", (1,)), ("%*d", ("a", 1)), ("%.*f", (1.5, 1)), ("%d", 1j), ("%d", float("inf")), ("%d", float("nan")), ("%é", 1)):
    try:
        print(form, values, "->", form % values)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(f"{form!r} % {values!r}: {type(error).__name__}: {error}")
