"""contextlib: contextmanager, suppress, ExitStack, redirect_stdout, closing, nullcontext."""

import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        print(f"</{name}>")


with tag("b") as name:
    print(name)
with tag("i"):
    raise ValueError("inside")
with suppress(KeyError, ZeroDivisionError):
    {}["x"]
    print("never")
with ExitStack() as stack:
    names = [stack.enter_context(tag(name)) for name in "xy"]
    stack.callback(print, "called back", sep="!")
    print(names)
out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
with nullcontext(5) as five:
    print(five)


@tag("decorated")
def work():
    print("working")


work()
