"""Chained exceptions: cause, context, suppression, notes, and how a chain is printed by traceback."""

import traceback


def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{type(error).__name__}({', '.join(map(repr, error.args))})")
        if error.__cause__ is not None:
            parts.append("<caused by>")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("<while handling>")
            error = error.__context__
        else:
            error = None
    return " ".join(parts)


def low():
    return {}["key"]


def middle(how):
    try:
        low()
    except KeyError as error:
        if how == "from":
            raise ValueError("no value") from error
        if how == "none":
            raise ValueError("hidden") from None
        if how == "plain":
            raise ValueError("implicit")
        if how == "again":
            raise
        if how == "class":
            raise ValueError from RuntimeError
        if how == "same":
            raise error
        int("not")


for how in ("from", "none", "plain", "again", "class", "same", "other"):
    try:
        middle(how)
    except Exception as error:
        print(how, "|", chain(error), "|", repr(error.__cause__), repr(error.__context__), error.__suppress_context__)


def in_finally():
    try:
        1 / 0
    finally:
        [][1]


def nested():
    try:
        try:
            raise TypeError("first")
        except TypeError:
            raise ValueError("second")
        finally:
            try:
                raise KeyError("aside")
            except KeyError as aside:
                print("aside:", chain(aside))
    except ValueError:
        raise RuntimeError("third")


for function in (in_finally, nested):
    try:
        function()
    except Exception as error:
        print(chain(error))
e = ValueError("with notes")
e.add_note("first note")
e.add_note("second\nnote")
print(e.__notes__, hasattr(ValueError("x"), "__notes__"), traceback.format_exception_only(e))
try:
    e.add_note(5)
except TypeError as error:
    print(error)
a, b = ValueError("a"), KeyError("b")
a.__cause__ = b
print(a.__suppress_context__, chain(a))
print("".join(traceback.format_exception(a)), end="")
try:
    raise ValueError("top") from e
except ValueError as error:
    lines = traceback.format_exception(error)
    print([line.strip() for line in lines if "File" not in line])
x = ValueError(1, "two")
x.extra = 5
print(x, x.args, vars(x), x == ValueError(1, "two"), str(ValueError()), str(KeyError("q")), repr(KeyError("it's")), str(KeyError()), Exception("one") is Exception)
