# Short forms of formatting beside the long ones: what is plain and what only looks like it.


class Seat(str):
    def __str__(self):
        return "seat " + super().__str__()

    def __format__(self, spec):
        return f"<{super().__str__()}>"


class Price:
    def __str__(self):
        return "9.50"

    def __repr__(self):
        return "Price()"


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


seat, price, big = Seat("4b"), Price(), 10**20
for value in (7, -7, 0, True, None, 2.5, big, "row", "größe", "", seat, price, [1], (1, 2), {"a": 1}):
    attempt(lambda: f"[{value}|{value!s}|{value!r}]")
    attempt(lambda: "%s" % (value,))
    attempt(lambda: "%d." % (value,))
    attempt(lambda: "%s and %d" % (value, 3))
    attempt(lambda: "%s" % value)
    attempt(lambda: "{}, {}".format(value, 1))
    attempt(lambda: "{} of {}".format(value, "many"))
row, names = 12, ["ann", "bo"]
print(f"{row}: {row * row} {names[1]} {-row} {len(names)} {row if row > 3 else names}")
print(f"{row}{f'{row + 1}'}{row:>4}{row}", f"{row}", f"{row}" + "!", f"{row}{names[0]}".upper())
print(f"{row}" f"{names[0]}" "%", f"{row!r:>5}|{names[0]:>5}|{row}")
for text in ("%", "%s %", "100%%", "%s%%", "%5s", "%-5s|", "%(a)s", "%x", "%s %s", "nothing", "é%s", "%é"):
    attempt(lambda: text % (8,))
    attempt(lambda: text % 8)
    attempt(lambda: text % "abc")
    attempt(lambda: text % {"a": 5})
templates = ["{}", "{", "}", "{}}", "{{}}", "{{{}}}", "a}b{}", "{0}", "{} {1}", "{0} {}"]
for text in [*templates, "{!r}", "{:>3}", "{a}", "{}{}", "é{}é"]:
    attempt(lambda: text.format(8, a=1))
    attempt(lambda: text.format("x"))
print("%s" % "x" * 3, "-" * -1 + "-" * 0 + "=" * 3, "ab" * 20, True * "t")
print("x" * 10_000 == "".join("x" for _ in range(10_000)))
long = "long" * 2_000
print(len("%s-%d" % (long, 5)), len("{}-{}".format(long, 5)), len(f"{long}-{5}"))
print(str(5) + "," + str("a") + str(True), str(big), str(), list(map(str, [1, "b", None])))
