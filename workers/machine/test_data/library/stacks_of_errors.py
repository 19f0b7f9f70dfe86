"""Errors while an `ExitStack` is left: which is raised, and what it says came before it."""

import asyncio
from contextlib import AsyncExitStack, ExitStack, contextmanager


def chain(error):
    seen = []
    while error is not None and len(seen) < 9:
        seen.append(repr(error))
        error = error.__context__
    return " <- ".join(seen)


def raising(error, cause=None):
    def leave(*details):
        raise error from cause

    return leave


def chained(inner, outer):
    def leave(*details):
        try:
            raise inner
        except Exception:
            raise outer

    return leave


def again(kind, value, traceback):
    if value is not None:
        raise value


def told(text):
    def leave(kind, value, traceback):
        print(text, repr(value), value and chain(value.__context__))

    return leave


def swallow(*details):
    return True


@contextmanager
def managed(name, replace=None):
    try:
        yield name
    except Exception as error:
        print(name, "saw", chain(error))
        if replace is not None:
            raise replace
        raise


def cases():
    return [
        [raising(OSError("a")), raising(OSError("b"))], [raising(OSError("a")), swallow], [swallow, raising(OSError("a"))], [again, again], [again, raising(OSError("a"))],
        [raising(OSError("a")), again], [chained(KeyError("in"), OSError("out"))], [raising(OSError("a")), chained(KeyError("in"), OSError("out"))],
        [told("first"), raising(OSError("a")), told("second"), raising(OSError("b")), told("third")], [raising(OSError("a"), KeyError("cause"))], [swallow, swallow],
        [chained(KeyError("1"), OSError("2")), chained(KeyError("3"), OSError("4"))], [raising(OSError("a")), swallow, raising(OSError("b"))], [told("only")],
    ]


for number in range(len(cases())):
    for inside in (None, ValueError("inside")):
        case = cases()[number]
        try:
            with ExitStack() as stack:
                for leave in case:
                    stack.push(leave)
                if inside is not None:
                    raise inside
            print("no error")
        except BaseException as error:
            print(chain(error), error.__cause__)
        stack = ExitStack()
        for leave in cases()[number]:
            stack.push(leave)
        try:
            stack.close()
            print("closed")
        except BaseException as error:
            print(chain(error), error.__suppress_context__)
try:
    try:
        raise RuntimeError("outer")
    except RuntimeError:
        with ExitStack() as stack:
            stack.push(raising(OSError("a")))
            stack.push(raising(OSError("b")))
            raise ValueError("inside")
except OSError as error:
    print(chain(error))
try:
    with ExitStack() as stack:
        stack.enter_context(managed("one"))
        stack.enter_context(managed("two", KeyError("two")))
        stack.enter_context(managed("three"))
        stack.callback(lambda: 1 / 0)
except Exception as error:
    print(chain(error))
try:
    with ExitStack() as stack:
        stack.callback(print, "called", end="!\n")
        stack.push(lambda kind, value, traceback: print(kind, value))
        with ExitStack() as inner:
            inner.push(raising(OSError("inner")))
            raise ValueError("deep")
except OSError as error:
    print(chain(error))


async def main():
    for case in cases()[:8]:
        try:
            async with AsyncExitStack() as stack:
                for leave in case:
                    stack.push(leave)
                raise ValueError("inside")
        except Exception as error:
            print(chain(error))


asyncio.run(main())
for wrong in (lambda stack: stack.enter_context(5), lambda stack: stack.push(5)):
    try:
        with ExitStack() as stack:
            wrong(stack)
    except TypeError as error:
        print(error)
