"""traceback: how exceptions of every kind are shown, with notes, causes, groups and limits."""

import io
import traceback


class Plain(Exception):
    pass


class Multi(Exception):
    def __str__(self):
        return "first line\nsecond line"


class Empty(Exception):
    def __str__(self):
        return ""


class Coded(OSError):
    pass


kinds = [
    Plain(), Plain("text"), Plain(1, 2), Plain(None), Plain(""), Multi(), Empty("ignored"), KeyError("key"), KeyError(("a", 1)), KeyError(), IndexError("i"), OSError(2, "No such file"), OSError(2, "No such file", "name.txt"), OSError("only"), OSError(), Coded(5, "x"), FileNotFoundError(2, "gone"), StopIteration(7), SystemExit(3), KeyboardInterrupt(), UnicodeDecodeError("utf-8", b"\xff\x00", 0, 1, "invalid start byte"), UnicodeEncodeError("ascii", "aé", 1, 2, "ordinal not in range(128)"), AssertionError(), AssertionError("why"), AssertionError((1, 2)), NameError("name 'x' is not defined", name="x"), ImportError("no", name="m"), ZeroDivisionError("division by zero"), RecursionError("deep"), NotImplementedError(), Warning("w"), DeprecationWarning("d"), TimeoutError("late"), ExceptionGroup("g", [ValueError(1)]), BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception(ValueError("inner")), Exception("tab\tquote'\"\\"), Exception(b"bytes"), Exception("é 😀"), GeneratorExit(), MemoryError(), EOFError("end"), AttributeError("no attribute", name="n", obj=5),
]
for error in kinds:
    print(repr(error), "|", str(error).replace("\n", "\\n"), "|", error.args, "|", traceback.format_exception_only(error))
for code, message in ((1, "a"), (2, "b"), (11, "c"), (13, "d"), (17, "e"), (20, "f"), (21, "g"), (32, "h"), (104, "i"), (110, "j"), (111, "k"), (9999, "l")):
    error = OSError(code, message)
    print(type(error).__name__, error, error.errno, error.strerror, error.filename)


def show(error, **options):
    out = io.StringIO()
    traceback.print_exception(error, file=out, **options)
    print(out.getvalue().replace(__file__, "file.py"), end="")


def chain(depth):
    if depth == 0:
        raise Plain("at the bottom")
    try:
        chain(depth - 1)
    except Plain as error:
        if depth % 3 == 0:
            raise Plain(f"level {depth}") from error
        if depth % 3 == 1:
            raise Plain(f"level {depth}") from None
        raise Plain(f"level {depth}")


try:
    chain(3)
except Plain as error:
    show(error)
    show(error, chain=False)
    show(error, limit=1)
    show(error, limit=-1)
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__, repr(error.__cause__.__context__), error.__cause__.__suppress_context__)
noted = Multi()
for note in ("a note", "two\nlines", "", "last"):
    noted.add_note(note)
show(noted)
print(noted.__notes__)
try:
    noted.add_note(5)
except TypeError as error:
    print(error)
noted.__notes__ = ["replaced", 5]
show(noted)
inner = [ValueError("one"), KeyError("two")]
inner[0].add_note("noted inside")
group = ExceptionGroup("outer", [inner[0], ExceptionGroup("inner", [inner[1], TypeError("three")]), OSError(2, "four")])
group.add_note("note of the group")
show(group)
try:
    try:
        raise group
    except* KeyError as caught:
        print("caught", repr(caught), caught.exceptions[0].message if hasattr(caught.exceptions[0], "message") else "")
        raise Plain("while handling")
except ExceptionGroup as rest:
    print([type(e).__name__ for e in rest.exceptions], rest.message)
print(group.split(OSError), group.subgroup(lambda e: isinstance(e, TypeError)), group.derive([ValueError()]), group.subgroup(MemoryError), str(group), len(group.exceptions), ExceptionGroup("many", [ValueError(n) for n in range(3)]))
wide = ExceptionGroup("wide", [ValueError(n) for n in range(20)])
out = io.StringIO()
traceback.print_exception(wide, file=out)
print(out.getvalue().count("ValueError"), out.getvalue().splitlines()[-4:])
for bad in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [5]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("x", 5)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
loop_a, loop_b = Plain("a"), Plain("b")
loop_a.__cause__, loop_b.__cause__ = loop_b, loop_a
print([line for line in "".join(traceback.format_exception(loop_a)).splitlines() if line])


def nested(n):
    return nested(n - 1) if n else 1 / n


try:
    nested(8)
except ZeroDivisionError as error:
    show(error)
    summary = traceback.TracebackException.from_exception(error, limit=2)
    print([f.name for f in summary.stack], "".join(summary.format()).replace(__file__, "file.py"), summary.exc_type.__name__, traceback.format_tb(error.__traceback__, 1)[0].replace(__file__, "file.py"))
    print([(f.name, f.line) for f in traceback.extract_tb(error.__traceback__)][-2:], len(traceback.extract_tb(error.__traceback__, limit=3)))
