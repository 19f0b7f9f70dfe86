"""Exception groups: except*, split, subgroup, derive, nesting, raising inside handlers, and how groups are shown."""


def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}[{e.message}]({', '.join(map(shape, e.exceptions))})"
    return f"{type(e).__name__}({', '.join(map(repr, e.args))})"


def make():
    return ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k"), ValueError(2), OSError(5, "io")])])


g = make()
print(g, repr(g), g.message, len(g.exceptions), shape(g), g.args[0])
match_, rest = g.split(ValueError)
print(shape(match_), shape(rest))
print([x and shape(x) for x in g.split((KeyError, OSError))], [x and shape(x) for x in g.split(lambda e: isinstance(e, ExceptionGroup) or e.args == ("t",))])
print(g.subgroup(ZeroDivisionError), shape(g.subgroup(lambda e: isinstance(e, LookupError))), g.subgroup(ExceptionGroup) is g)


def handle(problem):
    seen = []
    try:
        try:
            if problem:
                raise problem
        except* ValueError as eg:
            seen.append(("values", shape(eg)))
        except* (KeyError, TypeError) as eg:
            seen.append(("keys and types", shape(eg)))
        else:
            seen.append("else")
        finally:
            seen.append("finally")
    except BaseException as left:
        seen.append(("left", shape(left)))
    return seen


for problem in (None, ValueError("alone"), OSError("alone too"), make(), ExceptionGroup("g", [ZeroDivisionError()]), KeyError("k")):
    print(handle(problem))
try:
    try:
        raise ExceptionGroup("eg", [ValueError("a"), TypeError("b"), OSError("c")])
    except* ValueError:
        print("value")
    except* TypeError as e:
        print("type")
    except* ImportError:
        print("never")
except BaseException as e:
    print(shape(e))


class Tagged(ExceptionGroup):
    def __new__(cls, message, errors, tag):
        self = super().__new__(cls, message, errors)
        self.tag = tag
        return self

    def derive(self, errors):
        return Tagged(self.message, errors, self.tag)


t = Tagged("tagged", [ValueError(1), KeyError(2)], "T")
t.add_note("noted")
part = t.subgroup(KeyError)
print(shape(part), part.tag, part.__notes__, type(t.split(ValueError)[1]).__name__)
for n in range(3):
    try:
        raise ExceptionGroup("loop", [ValueError(n), IndexError(n)])
    except* ValueError as e:
        print("handled", shape(e), end="; ")
    except* IndexError:
        print("index", end="; ")
print()
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__, issubclass(ExceptionGroup, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), [c.__name__ for c in ExceptionGroup.__mro__])
attempts = [lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", 5), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("a", [ValueError, KeyError()]), lambda: g.split(5), lambda: g.subgroup("x"), lambda: BaseExceptionGroup("b", [])]
for attempt in attempts:
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
for clause in ("except* ExceptionGroup: pass", "except* 5: pass", "except* (ValueError, BaseExceptionGroup): pass"):
    try:
        exec(f"try:\n raise ValueError\n{clause}")
    except Exception as error:
        print(type(error).__name__, error)
for source in ("try: pass\nexcept* : pass", "try: pass\nexcept ValueError: pass\nexcept* KeyError: pass", "for x in y:\n try: pass\n except* E: break", "def f():\n try: pass\n except* E: return"):
    try:
        compile(source, "s", "exec")
        print("compiles")
    except SyntaxError as error:
        print("SyntaxError")
