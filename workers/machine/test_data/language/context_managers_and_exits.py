"""with: order of enter and exit, exceptions suppressed or replaced, ExitStack, contextmanager, closing and the rest."""

import contextlib
import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


class Step:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name, end="; ")
        if self.fail:
            raise RuntimeError(f"{self.name} failed to enter")
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value, trace is not None, end="; ")
        return self.swallow


with Step("a") as a, Step("b") as b:
    print(a, b, end="; ")
print()
with (
    Step("p", swallow=True),
    Step("q") as q,
):
    raise ValueError("inside")
print("after")
try:
    with Step("outer"), Step("bad", fail=True):
        print("never")
except RuntimeError as error:
    print(error)


def returning():
    for n in range(3):
        with Step(str(n)):
            if n == 0:
                continue
            return n


print(returning())


@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try:
        yield name * 2
    except ValueError as error:
        print(f"[{error}]", end="")
    finally:
        print(f"</{name}>", end="")


with tag("b") as t, tag("i"):
    print(t, end="")
print()
with tag("b"):
    raise ValueError("lost")
print()


@tag("deco")
def decorated(x):
    print(x, end="")
    return x + 1


print(decorated(5), decorated(6))


@contextmanager
def empty():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def swaps():
    try:
        yield
    except KeyError as error:
        raise LookupError("swapped") from error


def use(manager, problem=None):
    with manager:
        if problem:
            raise problem


for manager, problem in ((empty(), None), (twice(), None), (twice(), ValueError("v")), (swaps(), KeyError("k")), (5, None), (nullcontext(), IndexError("kept")), (suppress(IndexError), IndexError("gone")), (suppress(), IndexError("kept too")), (suppress(LookupError, TypeError), KeyError("gone too")), (tag, None)):
    try:
        use(manager, problem)
        print("fine")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))
with ExitStack() as stack:
    names = [stack.enter_context(Step(n)) for n in "xy"]
    stack.callback(print, "callback", 1, end="; ")
    stack.push(lambda *details: print("pushed", details[0] and details[0].__name__, end="; ") or True)
    print(names, end="; ")
    raise OSError("swallowed by the pushed one")
print()
with ExitStack() as stack:
    stack.enter_context(Step("moved"))
    kept = stack.pop_all()
print("not yet", end="; ")
kept.close()
print()
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: [].pop())
        raise ValueError("first")
except ZeroDivisionError as error:
    print(repr(error))


class Door:
    def close(self):
        print("door closed", end="; ")


with closing(Door()) as door:
    print(type(door).__name__, end="; ")
print()
with redirect_stdout(io.StringIO()) as text:
    print("captured")
print(repr(text.getvalue()), nullcontext(5).enter_result)
with nullcontext(7) as seven:
    print(seven)


class Both(contextlib.ContextDecorator):
    def __enter__(self):
        print("in", end=" ")
        return self

    def __exit__(self, *details):
        print("out", end=" ")


@Both()
def work(n):
    return n * 2


print(work(4))


class NoExit:
    def __enter__(self): ...


class NoEnter:
    def __exit__(self, *d): ...


for thing in (NoExit(), NoEnter(), None, "text"):
    try:
        with thing:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
