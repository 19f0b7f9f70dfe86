"""`except*` takes its part of a group; the rest goes on."""


def raise_several():
    raise ExceptionGroup("several", [ValueError("v"), TypeError("t"), ExceptionGroup("inner", [ValueError("w"), OSError("o")])])


try:
    try:
        raise_several()
    except* ValueError as group:
        print("values:", [str(error) for error in group.exceptions if not isinstance(error, ExceptionGroup)], group.message)
    except* TypeError as group:
        print("types:", group.exceptions)
    else:
        print("no exception")
    finally:
        print("finally")
except ExceptionGroup as rest:
    print(repr(rest))
try:
    raise ValueError("alone")
except* ValueError as group:
    print(repr(group))
group = ExceptionGroup("g", [ValueError(1), KeyError(2)])
matched, rest = group.split(ValueError)
print(matched, rest, group.subgroup(lambda error: isinstance(error, KeyError)), group.derive([OSError()]))
try:
    ExceptionGroup("empty", [])
except ValueError as error:
    print(error)
try:
    ExceptionGroup("wrong", [1])
except ValueError as error:
    print(error)
print(isinstance(BaseExceptionGroup("b", [ValueError()]), ExceptionGroup), repr(BaseExceptionGroup("k", [KeyboardInterrupt()])))
