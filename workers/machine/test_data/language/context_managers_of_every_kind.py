"""Context managers: order, suppression, exceptions on the way out."""

from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io


class Trace:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None, error)
        return self.swallow


with Trace("a") as a, Trace("b"):
    print("body", a.name)
with Trace("outer", swallow=True), Trace("inner"):
    raise ValueError("boom")
print("after")


def early():
    with Trace("function"):
        return "value"


print(early())
for n in range(3):
    with Trace(n):
        if n == 1:
            break


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    except KeyError:
        print("handled a KeyError")
    finally:
        print(f"</{name}>")


with tag("p") as name:
    print("text in", name)
with tag("q"):
    raise KeyError
try:
    with tag("r"):
        raise TypeError("escapes")
except TypeError as error:
    print(error)


@tag("decorated")
def work():
    print("working")


work()
work()


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")

    def __exit__(self, *exception):
        print("stop")


@Timer()
def timed():
    print("timed")


timed()
with suppress(ZeroDivisionError, KeyError):
    1 / 0
with ExitStack() as stack:
    for n in range(2):
        stack.enter_context(Trace(f"s{n}"))
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exception: print("pushed", exception[0]))
    kept = ExitStack()
    kept.callback(print, "much later")
with nullcontext(5) as n:
    print(n)
out = io.StringIO()
with redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
kept.close()
try:
    with 5:
        pass
except (TypeError, AttributeError) as error:
    print(type(error).__name__)
