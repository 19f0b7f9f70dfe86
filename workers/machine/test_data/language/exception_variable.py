"""The variable of an `except` clause ends with it; the exception keeps its traceback and context."""

try:
    {}["key"]
except KeyError as error:
    kept = error
try:
    error
except NameError as problem:
    print(problem, problem.name)
print(repr(kept), kept.__traceback__ is not None, kept.__context__)


def convert(text):
    try:
        return int(text)
    except ValueError:
        raise RuntimeError(f"cannot convert {text!r}") from None


try:
    convert("x")
except RuntimeError as error:
    print(error, error.__cause__, type(error.__context__).__name__, error.__suppress_context__)

try:
    try:
        [].pop()
    except IndexError:
        undefined_name
except NameError as error:
    print(error, "| during", repr(error.__context__))

try:
    raise KeyError("a") from ValueError("b")
except KeyError as error:
    print(repr(error.__cause__), error.__suppress_context__)
try:
    raise
except RuntimeError as error:
    print(error)
