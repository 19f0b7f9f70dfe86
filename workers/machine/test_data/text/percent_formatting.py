"""`%` formatting in all its forms."""

print("%s %r %a" % ("é", "é", "é"), "%d %i %5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5, 6, 7))
print("%x %X %#x %o %#o %c %c" % (255, 255, 255, 8, 8, 65, "z"), "%e %E %f %F %g %G" % ((12345.678,) * 6))
print("%.2f|%8.3f|%-8.1f|%+.0f|%08.2f|%.3e" % ((3.14159,) * 6), "%5s|%-5s|%.2s" % ("abc",) * 1 if False else "%5s|%-5s|%.2s" % ("abc", "abc", "abc"))
print("%(name)s is %(age)d" % {"name": "Ada", "age": 36}, "100%%" % (), "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))
print("%s" % (None,), "%s" % [1, 2], "%s %s" % ((1, 2), {}), "%d" % 3.99, "%s" % True, "%d" % True)
for attempt in (lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%q" % 1, lambda: "%(a)s" % {}, lambda: "%c" % "ab", lambda: "%x" % 1.5):
    try:
        print(attempt())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
