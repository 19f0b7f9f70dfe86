# Frames: who called, from where, with which variables.
import inspect
import sys
import traceback


def caller_name():
    return sys._getframe(1).f_code.co_name


def report():
    return caller_name()


print(report(), sys._getframe().f_code.co_name)


def where():
    frame = inspect.currentframe()
    return frame.f_lineno, frame.f_back.f_lineno, frame.f_code.co_name, frame.f_back.f_code.co_name


print(where())


def with_variables(a, b=2):
    c = a + b
    frame = sys._getframe()
    return sorted(frame.f_locals.items(), key=lambda item: item[0])[:3]


print(with_variables(1))


def look_up(name):
    """A variable of whoever calls."""
    frame = sys._getframe(1)
    while frame:
        if name in frame.f_locals:
            return frame.f_locals[name]
        frame = frame.f_back
    return None


def outer():
    secret = 42
    return inner()


def inner():
    return look_up("secret"), look_up("nothing")


print(outer())
print(sys._getframe().f_globals is globals(), sys._getframe().f_locals is globals())


def multi_line():
    return where_is(
        1,
        2,
    )


def where_is(a, b):
    return sys._getframe(1).f_lineno


print(multi_line())


def stacked():
    return [(info.function, info.lineno) for info in inspect.stack()][:2]


print(stacked())
info = inspect.stack()[0]
print(info.function, info.lineno, info.code_context, info.index)


def failing(depth):
    local = depth * 10
    if depth == 0:
        raise ValueError("deep")
    failing(depth - 1)


try:
    failing(2)
except ValueError as error:
    tb = error.__traceback__
    while tb is not None:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno == tb.tb_lineno)
        tb = tb.tb_next
    print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(error.__traceback__)])
    print([entry.function for entry in inspect.trace()])
    print(inspect.getinnerframes(error.__traceback__)[-1].code_context)


def handler():
    own = "seen"
    try:
        {}["missing"]
    except KeyError:
        kind, value, tb = sys.exc_info()
        frame = tb.tb_frame
        print(kind.__name__, frame.f_locals["own"], frame.f_code.co_name, tb.tb_next)


handler()


def logged():
    return [(entry.name, entry.lineno, entry.line) for entry in traceback.extract_stack()]


print(logged())
print([(entry.name, entry.lineno) for entry in traceback.extract_stack(limit=1)])
print("".join(traceback.format_stack()).count("line"))


def generator():
    state = "begun"
    yield state
    state = "over"
    yield state


g = generator()
print(g.gi_frame.f_lineno, g.gi_frame.f_locals, g.gi_frame.f_code.co_name)
next(g)
print(g.gi_frame.f_lineno, g.gi_frame.f_locals, inspect.getgeneratorlocals(g))
next(g)
print(g.gi_frame.f_locals, g.gi_frame.f_back)
print(list(g), g.gi_frame)

try:
    sys._getframe(100)
except ValueError as error:
    print(error)


def enter_debug(func):
    def wrapper(*args):
        frame = inspect.currentframe()
        print("call", func.__name__, "from line", frame.f_back.f_lineno)
        return func(*args)

    return wrapper


@enter_debug
def traced(x):
    return x * 2


print(traced(4))
print(type(sys._getframe()).__name__, inspect.isframe(sys._getframe()), inspect.getframeinfo(sys._getframe()).lineno)


class Recorder:
    def note(self):
        frame = sys._getframe(1)
        return frame.f_locals.get("self").__class__.__name__, frame.f_code.co_qualname


class User:
    def use(self, recorder):
        return recorder.note()


print(User().use(Recorder()))


def namespace_trick(template):
    values = sys._getframe(1).f_locals
    return template.format(**values)


def greet(name, age):
    return namespace_trick("{name} is {age}")


print(greet("Ada", 36))
