"""contextlib: contextmanager, ExitStack, suppress, redirect_stdout, closing, nullcontext."""

import io
from contextlib import AbstractContextManager, ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("h1") as big, tag("b"):
    print("text", big)
try:
    with tag("i"):
        raise ValueError("inside")
except ValueError as error:
    print("outside", error)


@tag("p")
def paragraph(text):
    "A decorated function."
    print(text)
    return len(text)


print(paragraph("one"), paragraph("three"), paragraph.__name__, paragraph.__doc__)


@contextmanager
def swallow(kind):
    try:
        yield
    except kind as error:
        print("swallowed", repr(error))


with swallow(KeyError):
    {}["x"]


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for manager in (never, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print("RuntimeError", error)


class track(ContextDecorator):
    def __enter__(self):
        print("entering")
        return self

    def __exit__(self, *exc):
        print("leaving", exc[0] and exc[0].__name__)
        return False


@track()
def activity():
    print("busy")


activity()
with track():
    print("block")


class Door:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("closed", self.name)


with closing(Door("front")) as door:
    print("open", door.name)
with suppress(FileNotFoundError, ZeroDivisionError) as nothing:
    1 / 0
    print("not reached")
print(nothing)
try:
    with suppress(KeyError):
        [][1]
except IndexError as error:
    print("not suppressed:", error)
out = io.StringIO()
with redirect_stdout(out):
    print("hidden", end="")
    print("!", end="")
print(repr(out.getvalue()))
with nullcontext(5) as five, nullcontext() as none:
    print(five, none)

with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in ("a", "b")]
    stack.callback(print, "callback", 1, sep="=")
    stack.push(lambda *exc: print("pushed", exc[0]))

    @stack.callback
    def cleanup():
        print("cleanup")

    print(names)
with ExitStack() as stack:
    stack.callback(print, "kept for later")
    later = stack.pop_all()
print("moved")
later.close()
try:
    with ExitStack() as stack:
        stack.push(lambda kind, value, tb: kind is ZeroDivisionError)
        stack.callback(lambda: 1 / 0)
        raise KeyError("first")
    print("both gone")
except KeyError as error:
    print("KeyError", error)
try:
    with ExitStack() as stack:
        stack.enter_context(5)
except (TypeError, AttributeError) as error:
    print(type(error).__name__, error)


class Minimal(AbstractContextManager):
    def __exit__(self, *exc):
        return None


with Minimal() as m:
    print(type(m).__name__, isinstance(Door("x"), AbstractContextManager))
