"""Exception groups: nested, with notes, causes and contexts, split, and an uncaught one at the end."""

import traceback


def fail(kind, *values):
    raise kind(*values)


def collect(*actions):
    errors = []
    for action in actions:
        try:
            action()
        except Exception as error:
            errors.append(error)
    return errors


def show(error):
    traceback.print_exception(error)


low = collect(lambda: fail(ValueError, "bad value"), lambda: fail(KeyError, "key"), lambda: 1 / 0)
show(ExceptionGroup("three", low))
show(ExceptionGroup("outer", [ExceptionGroup("inner", low[:1]), TypeError("alone"), ExceptionGroup("deep", [ExceptionGroup("deeper", [OSError(2, "No such file"), low[2]])])]))

noted = ExceptionGroup("with notes", [ValueError("one"), ValueError("two\nlines")])
noted.add_note("a note on the group")
noted.exceptions[0].add_note("a note inside\nof two lines")
show(noted)

try:
    try:
        raise ExceptionGroup("mixed", [ValueError(1), TypeError(2), ExceptionGroup("more", [KeyError(3), TypeError(4)])])
    except* TypeError as group:
        print("handled", group, group.exceptions)
except ExceptionGroup as rest:
    show(rest)
    print(rest.split(KeyError), rest.subgroup(ValueError), rest.derive([OSError()]))

show(ExceptionGroup("many", [ValueError(n) for n in range(18)]))
show(BaseExceptionGroup("base", [KeyboardInterrupt(), SystemExit(3)]))
deep = ValueError("bottom")
for level in range(9):
    deep = ExceptionGroup(f"level {level}", [deep])
show(deep)


def run():
    errors = collect(lambda: fail(IndexError, "in a lambda"), lambda: [].pop())
    errors[1].__cause__ = KeyError("the cause")
    raise ExceptionGroup("uncaught", errors)


run()
