"""A table of managers and bodies: who sees what, what is swallowed, replaced or chained."""

from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, suppress
from itertools import product

log = []


class Manager:
    def __init__(self, name, on_enter=None, on_exit=None, answer=None):
        self.name, self.on_enter, self.on_exit, self.answer = name, on_enter, on_exit, answer

    def __enter__(self):
        log.append(f"enter {self.name}")
        if self.on_enter:
            raise self.on_enter
        return self.name

    def __exit__(self, kind, value, traceback):
        log.append(f"exit {self.name} {value!r}")
        if self.on_exit:
            raise self.on_exit
        return self.answer

    def close(self):
        log.append(f"close {self.name}")


@contextmanager
def generated(name, on_enter=None, on_exit=None, answer=None):
    log.append(f"enter {name}")
    if on_enter:
        raise on_enter
    try:
        yield name
    except Exception as error:
        log.append(f"exit {name} {error!r}")
        if on_exit:
            raise on_exit
        if not answer:
            raise
    else:
        log.append(f"exit {name} None")
        if on_exit:
            raise on_exit


def chain(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        error = error.__context__
    return " < ".join(parts)


makers = (Manager, generated)
options = [{}, {"on_enter": "enter"}, {"on_exit": "exit"}, {"answer": True}, {"answer": False}, {"answer": 1}]


def fresh(option, name):
    return {k: (OSError(f"{v} of {name}") if k.startswith("on_") else v) for k, v in option.items()}


for maker in makers:
    print(maker.__name__)
    for option, body in product(options, (None, ValueError)):
        log.clear()
        try:
            with maker("m", **fresh(option, "m")) as got:
                log.append(f"body {got}")
                if body:
                    raise body("from the body")
            outcome = "normal"
        except Exception as error:
            outcome = chain(error)
        print("  ", option, body and body.__name__, log, "->", outcome)
print("two of them")
for first, second in product(options, repeat=2):
    log.clear()
    try:
        with Manager("a", **fresh(first, "a")), generated("b", **fresh(second, "b")):
            raise KeyError("k")
        outcome = "normal"
    except Exception as error:
        outcome = chain(error)
    print("  ", first, second, log, "->", outcome)
print("stacks")
for first, second in product(options, repeat=2):
    if "on_exit" in first and second:
        continue
    log.clear()
    try:
        with ExitStack() as stack:
            stack.callback(log.append, "callback")
            stack.enter_context(Manager("a", **fresh(first, "a")))
            stack.enter_context(generated("b", **fresh(second, "b")))
            raise KeyError("k")
        outcome = "normal"
    except Exception as error:
        outcome = chain(error)
    print("  ", first, second, log, "->", outcome)
print("returns and breaks")


def returning(option):
    with Manager("r", **fresh(option, "r")):
        return "returned"
    return "after"


def breaking(option):
    for n in range(3):
        with Manager(f"b{n}", **fresh(option, "b")):
            if n == 1:
                break
    return n


def finally_too(option):
    try:
        with Manager("f", **fresh(option, "f")):
            raise ValueError("v")
    except ValueError:
        return "caught"
    else:
        return "swallowed"
    finally:
        log.append("finally")


def generator(option):
    with Manager("g", **fresh(option, "g")) as name:
        yield name
        yield "second"


for function in (returning, breaking, finally_too, lambda option: list(generator(option)), lambda option: (next(g := generator(option)), g.close())):
    for option in options:
        log.clear()
        try:
            outcome = function(option)
        except Exception as error:
            outcome = chain(error)
        print("  ", option, log, "->", outcome)
print("others")
for wanted in ((), (ValueError,), (LookupError,), (KeyError, OSError), (Exception,)):
    row = []
    for error in (None, ValueError("v"), KeyError("k"), FileNotFoundError(2, "f"), StopIteration(1), KeyboardInterrupt()):
        try:
            with suppress(*wanted):
                if error:
                    raise error
            row.append("through")
        except BaseException as caught:
            row.append(type(caught).__name__)
    print("  ", [w.__name__ for w in wanted], row)
log.clear()
with closing(Manager("c")) as c, nullcontext() as n, nullcontext(7) as seven:
    log.append((c.name, n, seven))
try:
    with closing(Manager("d")):
        raise ValueError
except ValueError:
    pass
print(log)


class Decorated(Manager, ContextDecorator):
    pass


@Decorated("deco")
def plain(x):
    log.append(f"called {x}")
    return x * 2


@generated("one shot")
def again(x):
    return x + 1


log.clear()
print(plain(2), plain(3), again(1), again(2), log)
for bad in (lambda: generated("x").__exit__(None, None, None), lambda: ExitStack().enter_context(5), lambda: ExitStack().push(5), lambda: closing(5).__exit__(None, None, None), lambda: suppress(5).__exit__(ValueError, ValueError(), None)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
