"""Exception groups and except*."""

group = ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), OSError("o")])])
print(repr(group), str(group), group.message, group.exceptions, isinstance(group, Exception))
match, rest = group.split(ValueError)
print(repr(match), repr(rest))
print(repr(group.subgroup(lambda error: isinstance(error, (KeyError, TypeError)))))
print(repr(BaseExceptionGroup("b", [KeyboardInterrupt()])), type(BaseExceptionGroup("x", [ValueError()])))
for wrong in (
    lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]),
    lambda: ExceptionGroup(1, [ValueError()]),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
try:
    try:
        raise group
    except* ValueError as error:
        print("values", error.exceptions)
    except* OSError as error:
        print("system", repr(error))
except ExceptionGroup as rest:
    print("rest", repr(rest))
try:
    try:
        raise ValueError(3)
    except* ValueError as error:
        print(repr(error))
        raise KeyError(1)
except BaseException as error:
    print(repr(error))
try:
    try:
        raise ExceptionGroup("g", [ValueError(3), TypeError(4)])
    except* TypeError as error:
        raise OSError(5)
except BaseException as error:
    print(repr(error))


def handled():
    try:
        raise ExceptionGroup("g", [ValueError(3)])
    except* ValueError:
        print("handled")
    else:
        print("no")
    finally:
        print("finally")


handled()


class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message, excs)


mine = Mine("mine", [ValueError(), KeyError()])
print([type(part).__name__ for part in mine.split(ValueError)])
mine.add_note("n")
print(mine.split(KeyError)[0].__notes__)
print(handled.__code__.co_name, handled.__code__.co_varnames)
