# Python 3.12: `suppress` looks into groups.
"""Context managers, ordinary and asynchronous: made of generators, stacked, moved, as decorators, used wrongly."""

import contextlib
import asyncio
import sys
import io
import os
import time
import functools
import contextvars
import collections
from contextlib import *


@contextmanager
def managed(name, log):
    log.append(f"acquire {name}")
    try:
        yield name
    except LookupError as e:
        log.append(f"{name} saw {e!r}")
        raise RuntimeError(name) from e
    finally:
        log.append(f"release {name}")


log = []
try:
    with managed("a", log), managed("b", log):
        raise KeyError("k")
except RuntimeError as e:
    print(log, repr(e), repr(e.__cause__), repr(e.__context__))


@contextmanager
def reused():
    print("before")
    yield
    print("after")


cm = reused()
with cm:
    pass
try:
    with cm:
        pass
except RuntimeError as e:
    print(e)
except AttributeError as e:
    print("AE", e)
s = suppress(KeyError, IndexError)
with s:
    with s:
        [][1]
    print("both")
with suppress(ValueError):
    raise ExceptionGroup("g", [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as g:
    print(repr(g))
f = io.StringIO()
with redirect_stdout(f):
    print("captured")
    help_text = "x"
with redirect_stderr(f):
    print("err", file=sys.stderr)
print(repr(f.getvalue()), redirect_stdout(f).__class__)


class Callback(ExitStack):
    def __init__(self, callback=print, /, *args, **kw):
        super().__init__()
        args and self.callback(callback, *args, **kw)

    def cancel(self):
        self.pop_all()


with Callback(print, "cleanup!", sep=" ") as cb:
    print("with")
with Callback(print, "never") as cb:
    cb.cancel()


class ResourceManager(AbstractContextManager):
    def __init__(self, acquire, release, check=None):
        self.acquire, self.release, self.check = acquire, release, check or (lambda r: True)

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
                raise RuntimeError("Failed validation for {!r}".format(resource))
        return resource

    def __exit__(self, *exc):
        self.release()


with ResourceManager(lambda: 5, lambda: print("released")) as r:
    print(r)
try:
    with ResourceManager(lambda: 5, lambda: print("released early"), lambda r: False):
        print("no")
except RuntimeError as e:
    print(e)


class track(ContextDecorator):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("Entering", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("Exiting", self.name, kind and kind.__name__)
        return kind is ZeroDivisionError

    def _recreate_cm(self):
        print("recreated")
        return self


@track("widget")
def activity(n):
    return 1 / n


print(activity(2), activity(0), activity.__wrapped__.__name__)
with ExitStack() as st:
    st.push(lambda *e: print("suppress", e[0].__name__) or True)
    st.enter_context(track("in stack"))
    st.callback(print, "callback", end=".\n")

    @st.callback
    def deco():
        print("decorated")
        raise ValueError("replaces")

    raise KeyError("original")
for bad in (
    lambda: ExitStack().enter_context(5),
    lambda: ExitStack().push(5),
    lambda: closing(5).__exit__(),
    lambda: nullcontext().__enter__(),
    lambda: AbstractContextManager(),
    lambda: AbstractContextManager.__subclasshook__(track),
    lambda: issubclass(track, AbstractContextManager),
    lambda: contextmanager(lambda: iter([])).__call__().__enter__(),
    lambda: contextmanager(lambda: (i for i in [])).__call__().__enter__(),
    lambda: suppress(5).__exit__(ValueError, 1, 1),
    lambda: ContextDecorator()(print)(),
):
    try:
        print("ok", bad())
    except BaseException as e:
        print(type(e).__name__, e)


async def amain():
    class Conn(AbstractAsyncContextManager):
        def __init__(self, n):
            self.n = n

        async def __aexit__(self, *e):
            print("close", self.n, e[0] and e[0].__name__)

        async def aclose(self):
            print("aclose", self.n)

    async with AsyncExitStack() as st:
        cs = [await st.enter_async_context(Conn(i)) for i in range(2)]
        st.push_async_exit(Conn(9))
        await st.enter_async_context(aclosing(Conn(5)))
        st.callback(print, "sync")
        st.enter_context(suppress(KeyError))
        moved = st.pop_all()
        print(len(cs))
    await moved.aclose()
    try:
        async with AsyncExitStack() as st:
            await st.enter_async_context(track("x"))
    except TypeError as e:
        print(e)
    try:
        async with AsyncExitStack() as st:
            st.enter_context(Conn(1))
    except TypeError as e:
        print(e)
    try:
        with Conn(1):
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

    @asynccontextmanager
    async def timeit(name):
        try:
            yield lambda: name
        finally:
            print("timed", name)

    class Deco(contextlib.AsyncContextDecorator):
        async def __aenter__(self):
            print("aenter")
            return self

        async def __aexit__(self, *e):
            print("aexit")

    @Deco()
    async def fn(x):
        return x

    @timeit("deco")
    async def fn2(x):
        return x

    print(await fn(1), await fn2(2))
    async with timeit("cm") as t:
        print(t())

    async def factorial(name, number):
        f = 1
        for i in range(2, number + 1):
            log.append(f"Task {name}: {i}")
            await asyncio.sleep(0)
            f *= i
        return f

    log = []
    L = await asyncio.gather(factorial("A", 2), factorial("B", 3), factorial("C", 4))
    print(L, log)

    async def eternity():
        await asyncio.sleep(3600)
        print("yay!")

    try:
        await asyncio.wait_for(eternity(), timeout=0.01)
    except TimeoutError:
        print("timeout!")

    async def cancel_me():
        print("cancel_me(): before sleep")
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print("cancel_me(): cancel sleep")
            raise
        finally:
            print("cancel_me(): after sleep")

    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0.001)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main(): cancel_me is cancelled now")

    async def set_after(fut, delay, value):
        await asyncio.sleep(delay)
        fut.set_result(value)

    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().create_task(set_after(fut, 0.001, "... world"))
    print("hello ...", await fut)

    class TerminateTaskGroup(Exception):
        """Exception raised to terminate a task group."""

    async def force():
        raise TerminateTaskGroup()

    async def job(i, d):
        print(f"Task {i}: start")
        await asyncio.sleep(d)
        print(f"Task {i}: done")

    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(job(1, 0.001))
            g.create_task(job(2, 5))
            await asyncio.sleep(0.01)
            g.create_task(force())
    except* TerminateTaskGroup:
        pass
    client_addr = contextvars.ContextVar("client_addr")

    async def handle(r, w):
        client_addr.set(w.get_extra_info("peername")[0])
        while (line := await r.readline()).strip():
            pass
        w.write(f"HTTP/1.1 200 OK\r\n\r\nGood bye, client @ {client_addr.get()}\r\n".encode())
        w.close()

    srv = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with srv:
        r, w = await asyncio.open_connection(*srv.sockets[0].getsockname())
        w.write(b"GET / HTTP/1.0\r\nHost: x\r\n\r\n")
        print(await r.read())
        w.close()


asyncio.run(amain())
