"""What counts as a mapping right of %, and values that convert themselves."""


class Entries:
    def __getitem__(self, key):
        return key * 2

    def __repr__(self):
        return "Entries()"


class Other:
    def __repr__(self):
        return "Other()"


class Number:
    def __index__(self):
        return 65


class Packed:
    def __bytes__(self):
        return b"p"


def show(form, value):
    try:
        print(form, type(value).__name__, repr(form % value))
    except Exception as error:
        print(form, type(value).__name__, type(error).__name__, error)


for value in ([], range(3), b"y", bytearray(b"y"), Entries(), Other(), {}, "y", 5, {1}, {}.keys(), int, ()):
    show("x", value)
    show(b"x", value)
for form in ("%(a)s %s", "%s %(a)s", "%(a)s %(a)s", "%s %(a)s %s", "%(a)s%%", "%(a)*d", "%(a)*d %(b)s"):
    for value in ({"a": 1, "b": 2}, Entries(), [1], 5):
        show(form, value)
for form in ("%c", "%d", "%x", b"%c", b"%d"):
    show(form, Number())
for form in (b"%s", b"%b", b"%a", b"<%5s>"):
    show(form, Packed() if form != b"%a" else "ä")
for form, value in ((b"%f", b"1"), (b"%f", "1"), ("%f", "1"), (b"%(k)s %(k)s", {b"k": Packed()}), ("%s %s", [1, 2])):
    show(form, value)
