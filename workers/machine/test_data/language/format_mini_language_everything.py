"""The format mini-language, f-strings with = and nested fields, str.format, % formatting, and what each refuses."""

from datetime import date

name, n, x, items, width, d = "Ada", 42, 3.14159, [1, "two"], 10, {"key": "v", "n": {"deep": 1}}
print(f"{name=} {n=} {x=:.2f} {name!r} {name!s:>6} {items=} {n = } {n + 1 = } {d['key']=} {name.upper()=!s} {x=!r:>10} {n=:#x}|")
print(f"{name:{width}}|{name:>{width}}|{name:^{width}}|{name:*^{width}}|{x:{width}.{n - 40}f}|{x:{'>'}{width}}|{name:{'-'}{'<'}{5}}|{n:{width}{'b'}}")
print(f"{{}} {{{n}}} {'nested ' + f'{n:>{width}}'} {n!r:^6}| {'a' if n > 5 else 'b'} {[i for i in range(3)]} { {1: 2}[1] } {(lambda v: v * 2)(4)} {n:,} {1234567.891:,.2f} {1234567:_} {'x' 'y'}")
print(f"{'é':>3}|{'日本':<5}|{'':5}|{'long text':.4}|{'long':8.2}|{None!s:>6}|{True:>6}|{True:d}|{True}|{None}|{items!s:>12}|{b'x'!r:>6}")
print("{} {} {}".format(1, "b", None), "{1} {0} {1}".format("a", "b"), "{a} {b[key]} {b[n][deep]} {c.real}".format(a=1, b=d, c=5), "{0[1]} {0[0]:>5}".format(items), "{:{}.{}f}|{:>{w}}".format(x, 8, 2, "r", w=4), "{!r} {!s} {!a}".format("é", "é", "é"), "{{}} {}".format(5), "{0:}{0!r:}".format("q"))
print("{:<5}|{:>5}|{:^5}|{:=+5}|{:05}|{:+}|{: }|{:-}|{:x}|{:#X}|{:#b}|{:#o}|{:c}|{:,}|{:_b}|{:e}|{:G}|{:%}".format(1, 2, 3, 4, 5, 6, 7, 8, 255, 255, 5, 8, 65, 10**6, 255, 1.5, 1e20, 0.256))
print("{k}".format_map({"k": 1}), "{0.year} {0:%Y/%m/%d} {0!s:>12}".format(date(2024, 2, 3)), f"{date(2024, 2, 3):%d.%m.%y} {date(2024, 2, 3)!r}", format(5, "03"), format("a"), format(x, ".1f"), format(items), format(None, ""), "{:>{}}".format("r", 5), "{:{fill}{align}{w}}".format("m", fill="*", align="^", w=7))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Money:
    def __init__(self, v):
        self.v = v

    def __format__(self, spec):
        return f"[{spec or 'plain'}:{self.v}]"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


m = Money(5)
print("{a} {b}".format_map(Default(a=1)), f"{m} {m:abc} {m:{n}x} {m!s} {m!r} {m!s:>5} {m=} {m=:q} {m=!s}", "{:>5}".format(m), "{0!r:>6}".format(m), "%s %r %10s|%-10r|" % (m, m, m, m), format(m, "zz"), f"{m:{m!r}}", str(m), [m])
print("%d %i %u %5d|%-5d|%05d %+d % d %x %X %#x %o %#o %c %c" % (1, 2, 3, 4, 5, 6, 7, 8, 255, 255, 255, 8, 8, "a", 98), "%s %10s|%-10s|%.2s %5.1s|" % ("a", "b", "c", "long", "xyz"), "%f %.2f %e %.1e %g %G %10.3f|%-10.1f|%010.2f %+.1f" % (1.5, 2.345, 1500, 0.00015, 1e-5, 1e20, 3.14159, 2.5, 1.5, 2), "%r %a" % ("é", "é"), "%% %d%%" % 5)
print("%(a)s %(b)05.1f %(a)r" % {"a": "x", "b": 2.5}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % [1, 2], "%s %s" % (1, (2, 3)), "%s" % ((1, 2),), "%d" % 3.99, "%d" % True, "%x" % 255, "%s" % None, "%s" % {"a": 1}, "%(a)s" % {"a": 1, "b": 2}, "no fields" % {}, "%d" % 10**3, "%i" % -5, "%5s%%" % 50)
print(b"%d %s %r %x %c" % (1, b"b", "é", 255, 65), b"%(k)s" % {b"k": b"v"}, b"%5.1f|%-4d|" % (2.55, 3), b"%b" % b"z")
for source in ("'{}'.format()", "'{} {}'.format(1)", "'{1}'.format(1)", "'{a}'.format(1)", "'{0} {}'.format(1, 2)", "'{} {0}'.format(1, 2)", "'{'.format()", "'}'.format()", "'{!x}'.format(1)", "'{!}'.format(1)", "'{:d}'.format('a')", "'{:d}'.format(1.5)", "'{:s}'.format(5)", "'{:>5}'.format(None)", "'{:5}'.format([])", "'{:,}'.format('a')", "'{:+}'.format('a')", "'{:=5}'.format('a')", "'{:05}'.format('a')", "'{: }'.format('a')", "'{:#}'.format('a')", "'{:.2d}'.format(1)", "'{:,x}'.format(1)", "'{:,_}'.format(1)", "'{:,,}'.format(1)", "'{:q}'.format(1)", "'{:.}'.format(1.5)", "'{:xx}'.format(1)", "'{:c}'.format(-1)", "'{:+c}'.format(65)", "'{:.3%}'.format(True)", "'{0.x}'.format(5)", "'{0[k]}'.format({})", "'{0[9]}'.format([1])", "'{0[k]}'.format([1])", "'{0[]}'.format([1])", "'{0.}'.format(1)", "'{a.b}'.format(a=5)", "'{:{}}'.format(1)", "'{:{:{}}}'.format(1, 2, 3)", "'{:z}'.format('a')", "'%d' % 'a'", "'%d' % None", "'%d' % '5'", "'%x' % 1.5", "'%c' % 'ab'", "'%c' % -1", "'%c' % 1.5", "'%f' % 'a'", "'%s %s' % 1", "'%s' % ()", "'%s' % (1, 2)", "'a' % 1", "'a' % (1,)", "'%' % ()", "'%z' % 1", "'%(a)s' % 1", "'%(a)s' % (1,)", "'%(a)s' % {}", "'%(a' % {'a': 1}", "'%*d' % ('a', 1)", "'%.*f' % (1,)", "'%s %(a)s' % {'a': 1}", "b'%s' % 'a'", "b'%d' % 'a'", "b'%c' % 300", "b'%s' % 5", "format(5, 5)", "format(object(), 'x')", "f'{5:{\"q\"}}'", "'{}'.format_map()", "format([], '>5')", "format({}, 'x')", "format(1j, 'd')", "format('a', 'd')", "format(b'a', '5')", "format(True, 's')", "format(None, 'x')", "format(5, '10.5q')"):
    try:
        print(source, "=", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
