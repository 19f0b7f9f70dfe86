"""async and await driven by hand: awaitables of every kind, async iterators, generators with asend and athrow, managers, and their errors."""

import functools
import inspect
from contextlib import asynccontextmanager, AsyncExitStack


def drive(coroutine, answers=()):
    """Run a coroutine, feeding answers to what it yields; returns what it said and its result."""
    said, answers = [], iter(answers)
    value = None
    while True:
        try:
            said.append(coroutine.send(value))
        except StopIteration as stop:
            return said, stop.value
        value = next(answers, None)


class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        return (yield self.question)


async def simple(a, b=2, *rest, c=3, **kw):
    return a, b, rest, c, kw


async def asking():
    first = await Ask("first?")
    second = await Ask(f"second after {first}?")
    return [first, second, await simple(1, c=first)]


print(drive(simple(1)), drive(asking(), ["x", "y"]), drive(asking()))


async def expressions():
    values = {k: await simple(k) for k in "ab"}
    items = [v async for v in count(3)]
    nested = [[v async for v in count(n)] for n in range(3)]
    conditional = [v async for v in count(5) if v % 2 if (await simple(v))[0] > 1]
    lazily = (v * 2 async for v in count(3))
    total = 0
    async for v in lazily:
        total += v
    chained = (await simple(1))[0] + (await simple(2))[0] * 2
    text = f"{await simple(9)!r:.3}"
    return values, items, nested, conditional, total, chained, text, await simple(*[1, 2], **{"c": 4}), (await Ask("q")) is None, [await Ask(n) for n in range(2)]


async def count(n):
    for i in range(n):
        yield i


print(drive(expressions()))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        return await Ask(self.n) or self.n


async def loops():
    out = []
    async for v in Countdown(3):
        if v == 2:
            continue
        out.append(v)
    else:
        out.append("else")
    async for v in Countdown(5):
        if v == 3:
            break
    else:
        out.append("never")
    it = aiter(Countdown(2))
    out += [await anext(it), await anext(it), await anext(it, "done")]
    try:
        await anext(it)
    except StopAsyncIteration as stop:
        out.append(repr(stop))
    return out


print(drive(loops()))


async def talker():
    heard = []
    try:
        while True:
            try:
                heard.append((yield len(heard)))
            except ValueError as error:
                heard.append(f"caught {error}")
                yield "recovered"
    except GeneratorExit:
        print("  closing", heard)
        raise
    finally:
        print("  finally")


async def conversation():
    g = talker()
    out = [await g.__anext__(), await g.asend("a"), await g.asend("b"), await g.athrow(ValueError("v")), await g.asend(None)]
    await g.aclose()
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        out.append("stopped")
    fresh = talker()
    try:
        await fresh.asend("early")
    except TypeError as error:
        out.append(str(error))
    other = talker()
    await anext(other)
    try:
        await other.athrow(KeyError("k"))
    except KeyError as error:
        out.append(repr(error))
    return out


print(drive(conversation()))


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Ask(f"enter {self.name}")
        return self.name.upper()

    async def __aexit__(self, kind, error, trace):
        await Ask(f"exit {self.name} {error!r}")
        return self.swallow


@asynccontextmanager
async def tag(name):
    await Ask(f"<{name}>")
    try:
        yield name
    except ValueError as error:
        await Ask(f"!{error}")
    finally:
        await Ask(f"</{name}>")


async def managers():
    async with Manager("a") as a, Manager("b", swallow=True) as b:
        raise KeyError(a + b)
    async with tag("t") as t, Manager("c"):
        raise ValueError(t)
    try:
        async with Manager("d"):
            return await Ask("returning")
    finally:
        await Ask("last")


print(drive(managers()))


async def stacked():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(Manager(n)) for n in "xy"]
        stack.callback(lambda: names.append("callback"))
        stack.push_async_callback(simple, 1)
    return names


print(drive(stacked()))


async def wrong():
    out = []
    for make in (lambda: 5, lambda: None, lambda: [1], lambda: count(1), lambda: simple, lambda: Ask, lambda: "text"):
        try:
            await make()
        except TypeError as error:
            out.append(str(error))
    for thing in (5, [1], count, Ask(1)):
        try:
            async for _ in thing:
                pass
        except TypeError as error:
            out.append(str(error))
    for thing in (5, Ask(1)):
        try:
            async with thing:
                pass
        except (TypeError, AttributeError) as error:
            out.append(str(error))
        try:
            with Manager("m"):
                pass
        except (TypeError, AttributeError) as error:
            out.append(str(error))
    try:
        for _ in count(1):
            pass
    except TypeError as error:
        out.append(str(error))
    try:
        aiter([1])
    except TypeError as error:
        out.append(str(error))
    try:
        anext(iter([1]))
    except TypeError as error:
        out.append(str(error))
    return out


print(*drive(wrong())[1], sep="\n")


class BadAwait:
    def __await__(self):
        return 5


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class BadIter:
    async def __aiter__(self):
        return self


async def worse():
    out = []
    try:
        await BadAwait()
    except TypeError as error:
        out.append(str(error))
    for bad in (BadNext(), BadIter()):
        try:
            async for _ in bad:
                pass
        except TypeError as error:
            out.append(str(error))
    return out


async def raising():
    try:
        await Ask("before")
        raise ValueError("in coroutine")
    finally:
        await Ask("cleanup")


async def stops():
    raise StopIteration("inside")


c = raising()
print(c.send(None), c.send(None))
for attempt in (lambda: c.send(None), lambda: c.send(None), lambda: stops().send(None), lambda: drive(raising())):
    try:
        print(attempt())
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)


def awaited(f):
    @functools.wraps(f)
    async def wrapper(*a):
        return "wrapped", await f(*a)

    return wrapper


class Service:
    @awaited
    async def method(self, n):
        return n * 2

    @classmethod
    async def build(cls):
        return cls.__name__

    @staticmethod
    async def static():
        return "static"

    async def gen(self):
        yield "method generator"

    def __call__(self):
        return self.method(1)

    @property
    async def prop(self):
        return "property"


async def use():
    s = Service()
    return await s.method(4), await Service.build(), await Service.static(), [v async for v in s.gen()], await s(), await s.prop, await (lambda: simple("lambda"))()


print(drive(use()))
print([f(simple) for f in (inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isgeneratorfunction, inspect.isfunction)], inspect.isasyncgenfunction(count), inspect.iscoroutinefunction(Service().method), inspect.isawaitable(Ask(1)), inspect.isawaitable(5), simple.__name__, inspect.signature(simple))
for source in ("def f(): await x", "async def f(): yield from x", "async def f():\n yield 1\n return 2", "def f():\n async for x in y: pass", "def f():\n async with y: pass", "await x", "[x async for x in y]", "async def f(): return [await x for x in y]", "async def f(): (await x for x in y)", "lambda: await x", "async lambda: 1", "async def f(): await", "def f(): [x async for x in y]", "async x = 1", "await = 1", "async def f(): await await x", "async def f(): -await x ** 2", "async def f():\n class C: await x", "async def f():\n def g(): await x"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "SyntaxError")
