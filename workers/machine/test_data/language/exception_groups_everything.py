"""ExceptionGroup, except*, split, subgroup, derive."""


def leaves(group):
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from leaves(error)
        else:
            yield error


group = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), ValueError(2)]), OSError("disk")])
print(group, repr(group.message), len(group.exceptions), [repr(e) for e in leaves(group)])
match, rest = group.split(ValueError)
print(repr(match), repr(rest))
print(group.subgroup(lambda e: isinstance(e, KeyError)), group.subgroup(IndexError), group.split((ValueError, KeyError, OSError))[1])
try:
    try:
        raise group
    except* ValueError as values:
        print("values", [repr(e) for e in leaves(values)])
        raise RuntimeError("from the handler")
    except* KeyError as keys:
        print("keys", [repr(e) for e in leaves(keys)])
except ExceptionGroup as error:
    print("left over:", repr(error))
try:
    raise ValueError("alone")
except* ValueError as wrapped:
    print(type(wrapped).__name__, wrapped.exceptions)
for bad in (lambda: ExceptionGroup("none", []), lambda: ExceptionGroup("wrong", [1]), lambda: ExceptionGroup("base", [KeyboardInterrupt()]), lambda: ExceptionGroup(1, [ValueError()])):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("all ordinary", [ValueError()])).__name__, type(BaseExceptionGroup("mixed", [SystemExit()])).__name__)


class Many(ExceptionGroup):
    def derive(self, exceptions):
        return Many(self.message, exceptions)


many = Many("many", [TypeError(), ValueError()])
print([type(part).__name__ for part in many.split(TypeError)])
many.add_note("a note")
print(many.__notes__, many.subgroup(TypeError).__notes__)
