"""Generators that go on when they are closed: what is said of it, once."""
import sys
import traceback

sys.unraisablehook = lambda told: print("  ignored:", repr(told.exc_value), told.object.__name__)


def stubborn(name):
    while True:
        try:
            yield name
        except GeneratorExit:
            print(f"  {name} goes on")


first = stubborn("first")
next(first)
try:
    first.close()
except RuntimeError as error:
    print(error)
print("let go of")
del first
print("gone")


def within():
    second = stubborn("second")
    return next(second)


print(within())
kept = [stubborn("third")]
next(kept[0])
kept.clear()
print("cleared")

try:
    try:
        int("x")
    except ValueError as error:
        raise ExceptionGroup("some", [KeyError("k"), ExceptionGroup("inner", [OSError("o")])]) from error
except ExceptionGroup as group:
    group.exceptions[0].__cause__ = IndexError("cause of the first")
    traceback.print_exception(group, chain=False, limit=0, file=sys.stdout)
    print("".join(traceback.format_exception(group, limit=0)))
