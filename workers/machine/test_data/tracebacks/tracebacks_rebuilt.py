"""The same error raised again and again: its traceback grows, is cut off, or is put on another error."""

import traceback


def lines(error):
    return [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]


def first():
    raise ValueError("once")


def again(error):
    raise error


def fresh(error):
    raise error.with_traceback(None)


def wrapped(error):
    raise RuntimeError("wrapped").with_traceback(error.__traceback__)


def caught(action, *args):
    try:
        action(*args)
    except Exception as error:
        return error


error = caught(first)
print(lines(error), error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_next is None)
for action in (again, again, fresh, again):
    same = caught(action, error)
    print(action.__name__, same is error, lines(error))
other = caught(wrapped, error)
print(lines(other), other.__context__, lines(error) == lines(other))
error.__traceback__ = None
print(lines(error), traceback.format_exception(error))

shared = KeyError("shared")
for round in range(3):
    try:
        raise shared
    except KeyError as seen:
        print(round, len(lines(seen)), seen is shared, seen.__context__)


def through(level):
    try:
        if level == 0:
            first()
        through(level - 1)
    except ValueError as error:
        error.add_note(f"passed level {level}")
        raise
    finally:
        print("left", level, end="; ")


climbed = caught(through, 3)
print(lines(climbed), climbed.__notes__)


def bare():
    try:
        first()
    except ValueError:
        try:
            {}["inner"]
        except KeyError:
            pass
        raise


print(lines(caught(bare)), caught(bare).__context__)


def in_another():
    def another():
        raise

    try:
        first()
    except ValueError:
        another()


print(lines(caught(in_another)))


def loses():
    kept = None
    try:
        first()
    except ValueError as error:
        kept = error
    kept.__cause__ = KeyError("set afterwards")
    return kept


kept = loses()
print(lines(kept), repr(kept.__cause__), kept.__suppress_context__)
traceback.print_exception(kept)
store = []
for number in (1, 0, "x"):
    try:
        store.append(10 / number)
    except (ZeroDivisionError, TypeError) as error:
        store.append(error)
for item in store:
    if isinstance(item, Exception):
        traceback.print_exception(item, limit=1)
        print(type(item).__name__, lines(item))
raise kept
