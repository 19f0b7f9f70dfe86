"""contextlib's recipes: optional managers, transactions, nested output, retries, reentrancy."""

import io
import sys
from contextlib import AbstractContextManager, ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress


class ResourceManager(AbstractContextManager):
    def __init__(self, acquire, release, check=None):
        self.acquire, self.release = acquire, release
        self.check = check or (lambda resource: True)

    @contextmanager
    def _cleanup_on_error(self):
        with ExitStack() as stack:
            stack.push(self)
            yield
            stack.pop_all()

    def __enter__(self):
        resource = self.acquire()
        with self._cleanup_on_error():
            if not self.check(resource):
                raise RuntimeError(f"Failed validation for {resource!r}")
        return resource

    def __exit__(self, *exc_details):
        self.release()


with ResourceManager(lambda: "res", lambda: print("released")) as r:
    print(r)
try:
    with ResourceManager(lambda: "bad", lambda: print("released"), lambda r: False):
        print("never")
except RuntimeError as error:
    print(error)


class Callback(ExitStack):
    def __init__(self, callback=None, /, *args, **kwds):
        super().__init__()
        if callback:
            self.callback(callback, *args, **kwds)

    def cancel(self):
        self.pop_all()


with Callback(print, "Cleanup resources!") as cb:
    print("work")
with Callback(print, "not called") as cb:
    cb.cancel()


@contextmanager
def transaction(store):
    saved = dict(store)
    try:
        yield store
    except Exception as error:
        store.clear()
        store.update(saved)
        print("rolled back after", repr(error))
        raise
    else:
        print("committed")


store = {"a": 1}
with transaction(store) as s:
    s["b"] = 2
with suppress(KeyError), transaction(store) as s:
    s["c"] = 3
    s["missing"]
print(store)


class indented(ContextDecorator):
    level = 0

    def __init__(self, title):
        self.title = title

    def __enter__(self):
        print("  " * indented.level + self.title)
        indented.level += 1
        return self

    def __exit__(self, *exc):
        indented.level -= 1
        return False


@indented("decorated")
def inside():
    print("  " * indented.level + "body")


with indented("one"):
    inside()
    with indented("two"):
        inside()
print(indented.level)
out, err = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(err):
    print("to out")
    print("to err", file=sys.stderr)
    with redirect_stdout(err):
        print("nested")
    print("again out")
print(repr(out.getvalue()), repr(err.getvalue()))
same = redirect_stdout(io.StringIO())
with same as target:
    with same:
        print("reentrant")
print(repr(target.getvalue()))


def process(source=None):
    with nullcontext(source) if source else closing(io.StringIO("default")) as stream:
        return stream.read(), stream


own = io.StringIO("given")
print(process(own)[0], own.closed, process()[0], process()[1].closed)


@contextmanager
def numbered(n, order):
    order.append(f"+{n}")
    try:
        yield n
    finally:
        order.append(f"-{n}")


order = []
with ExitStack() as stack:
    entered = [stack.enter_context(numbered(n, order)) for n in range(3)]
    order.append("body")
print(entered, order)
order.clear()
try:
    with ExitStack() as stack:
        for n in range(3):
            if n == 2:
                raise LookupError("no third")
            stack.enter_context(numbered(n, order))
except LookupError as error:
    print(error, order)


@contextmanager
def translate(source, target):
    try:
        yield
    except source as error:
        raise target(str(error)) from error


try:
    with translate(KeyError, ValueError):
        {}["k"]
except ValueError as error:
    print(repr(error), repr(error.__cause__), error.__suppress_context__)


class Exits:
    def __init__(self, name, answer=None):
        self.name, self.answer = name, answer

    def __enter__(self):
        return self.name

    def __exit__(self, kind, value, traceback):
        print(self.name, "saw", repr(value))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


with Exits("outer", True), Exits("middle", OSError("replaced")), Exits("inner"):
    raise ValueError("original")
try:
    with Exits("a", RuntimeError("from exit")):
        raise ValueError("lost")
except RuntimeError as error:
    print(repr(error.__context__))
for bad in (5, type("NoExit", (), {"__enter__": lambda self: self})()):
    try:
        with bad:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
gen = numbered(1, order)
gen.__enter__()
try:
    gen.__exit__(ValueError, ValueError("passed in"), None)
except ValueError as error:
    print(error)
with suppress(ExceptionGroup):
    raise ExceptionGroup("all", [ValueError(1)])
print("end")
