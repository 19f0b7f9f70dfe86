"""`%` formatting of bytes and bytearrays."""

print(b"%d %i %5d|%-5d|%05d|%+d|% d" % (1, -2, 3, 4, 5, 6, 7), b"%x %X %#x %o %#o %08x" % (255, 255, 255, 8, 8, 48879))
print(b"%e %.2f %g %10.3f|%-8.1f|%+.0f" % ((1234.5678,) * 6), b"%c%c%5c|%-3c|" % (65, b"B", 67, bytearray(b"D")))
print(b"%s %b %5s|%-5b|%.2s" % (b"ab", b"cd", b"ef", bytearray(b"gh"), b"ijkl"), b"%a %r" % ("é", [1, "ü"]), b"100%%" % ())
print(b"%(key)s=%(value)d" % {b"key": b"size", b"value": 5}, b"%*d|%-*d|%.*f" % (5, 1, 5, 2, 1, 2.55))
print(bytearray(b"%s-%d") % (b"a", 1), type(bytearray(b"%d") % 1).__name__, b"%s" % (b"tuple",), b"none" % ())

line = b"GET %s HTTP/%d.%d\r\nHost: %s\r\n" % (b"/index", 1, 1, b"example.org")
print(line, line.split(b"\r\n"), line.decode().splitlines())

for form, values in ((b"%s", "text"), (b"%b", 5), (b"%d", b"5"), (b"%c", 256), (b"%c", b"ab"), (b"%c", "a"), (b"%s %s", (b"a",)), (b"%s", (b"a", b"b")), (b"%q", 1), (b"%(a)d", {"a": 1}), (b"%", 1), (b"%x", 1.5), (b"%(a)d", 5)):
    try:
        print(form % values)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        print(form, values, type(error).__name__, error)

total = bytearray()
for number in range(3):
    total += b"%02x:" % (number * 100)
print(total, total.rstrip(b":"), bytes(total).replace(b":", b""))
form = b"x"
form %= ()
print(form)
