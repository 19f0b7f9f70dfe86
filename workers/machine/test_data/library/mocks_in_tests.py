# Python 3.12: an assertion without its `assert_` is refused.
"""Objects that stand for others: `unittest.mock`."""

import asyncio
import re
import time
import unittest
from unittest import mock
from unittest.mock import ANY, DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, patch, sentinel


def show(*values):
    print(*[re.sub(r"id='\d+'", "id", value if isinstance(value, str) else repr(value)) for value in values])


def tell(function, *args, **keywords):
    try:
        show(function(*args, **keywords))
    except Exception as error:
        show(f"{type(error).__name__}: {error}")


m = Mock()
show(m, m.method, m.method(), m.method.return_value.attribute, m(), m.a.b().c, Mock(name="named"), Mock(name="n").x)
m = Mock(return_value=3)
print(m(1, 2, key="value"), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.call_args.args, m.call_args.kwargs)
args, keywords = m.call_args
print(args, keywords, m.call_args[0], m.call_args == call(1, 2, key="value"), m.call_args == ((1, 2), {"key": "value"}))
m.method(4).other(5)
m.method.sub("x", y=1)
print(m.mock_calls, m.method_calls, m.method.call_args, m.method.mock_calls)
print(m.mock_calls == [call(1, 2, key="value"), call.method(4), call.method().other(5), call.method.sub("x", y=1)])
m.reset_mock()
print(m.called, m.mock_calls, m.return_value, m.method.called)

m = Mock()
for assertion in ("assert_called", "assert_called_once", "assert_not_called"):
    tell(getattr(m, assertion))
for assertion in ("assert_called_with", "assert_called_once_with", "assert_any_call"):
    tell(getattr(m, assertion), 1, a=2)
m(1, a=2)
for assertion in ("assert_called", "assert_called_once", "assert_not_called"):
    tell(getattr(m, assertion))
for assertion in ("assert_called_with", "assert_called_once_with", "assert_any_call"):
    tell(getattr(m, assertion), 1, a=2)
    tell(getattr(m, assertion), 1, 2)
m(3)
tell(m.assert_called_once)
tell(m.assert_called_once_with, 3)
tell(m.assert_called_with, 3)
tell(m.assert_has_calls, [call(1, a=2), call(3)])
tell(m.assert_has_calls, [call(3), call(1, a=2)])
tell(m.assert_has_calls, [call(3), call(1, a=2)], any_order=True)
tell(m.assert_has_calls, [call(3), call(5)], any_order=True)
tell(m.assert_called_with, ANY)
tell(m.method.assert_called_with, "x")
m.method("y" * 60, "z" * 60)
tell(m.method.assert_called_with, "x")
print(m.mock_calls)
tell(lambda: m.assert_called_onec())
tell(lambda: m.asert_called())
tell(lambda: m.called_once_with(1))

m = Mock(side_effect=KeyError("gone"))
tell(m)
m = Mock(side_effect=[1, ValueError("second"), 3])
for _ in range(4):
    tell(m)
m.side_effect = lambda *args, **keywords: (args, keywords)
tell(m, 1, x=2)
m.side_effect = lambda n: DEFAULT
m.return_value = "default"
tell(m, 1)
m.side_effect = None
tell(m)
m = Mock(**{"method.return_value": 3, "other.side_effect": KeyError, "plain": 5})
print(m.method(), m.plain)
tell(m.other)
m.configure_mock(plain=6, **{"deep.er.return_value": "far"})
print(m.plain, m.deep.er())


class Service:
    limit = 5

    def __init__(self, name):
        self.name = name

    def fetch(self, key, default=None):
        return key

    @staticmethod
    def plain(a):
        return a

    @classmethod
    def make(cls, name):
        return cls(name)

    @property
    def size(self):
        return 1

    async def load(self):
        return 1

    def __len__(self):
        return 7


s = Mock(spec=Service)
show(s, s.fetch, type(s.load).__name__)
tell(lambda: s.missing)
tell(lambda: s.__len__)
s.anything = 1
s = Mock(spec_set=Service)
tell(setattr, s, "anything", 1)
show(s)
tell(lambda: Mock(spec=["a", "b"]).c)
tell(lambda: Mock(spec=["a", "b"]).a())
s = MagicMock(spec=Service)
print(len(s))
tell(lambda: s[0])
tell(lambda: iter(s))

m = MagicMock()
show(m, m.method, m[1], m["key"].x, len(m), int(m), float(m), complex(m), bool(m), list(m), 5 in m, m == m, m == 5, m != m, hash(m) == hash(m))
m.__getitem__.return_value = "item"
m.__len__.return_value = 9
m.__str__.return_value = "text"
m.__iter__.return_value = [1, 2, 3]
m.__contains__.return_value = True
m.__add__.return_value = "sum"
print(m["a"], len(m), str(m), list(m), list(m), "x" in m, m + 1, f"{m}")
m.__getitem__.assert_called_with("a")
print(m.__getitem__.call_args_list, m.mock_calls[-3:])
with m as entered:
    show(entered is m.__enter__.return_value, m.__enter__.called)
m.__exit__.assert_called_once_with(None, None, None)
for operation in (lambda: m < 1, lambda: m >= 1, lambda: m - 1, lambda: 1 / m, lambda: -m, lambda: divmod(m, 2), lambda: m.__missing__, lambda: round(m)):
    tell(operation)
m.__setitem__("k", 1)
m["k"] = 2
del m["k"]
print(m.__setitem__.call_args_list, m.__delitem__.call_count)
n = Mock()
n.__str__ = Mock(return_value="own")
n.__len__ = lambda self: 4
n.__getitem__ = Mock(side_effect=KeyError)
print(str(n), len(n), n.__str__.called)
tell(lambda: n["x"])
tell(lambda: NonCallableMock()())
tell(lambda: n + 1)
m = MagicMock()
m.__enter__.return_value.read.return_value = "content"
with m as file:
    print(file.read())

print(sentinel.thing, sentinel.thing is sentinel.thing, sentinel.thing == sentinel.other, ANY == 5, ANY != 5, [1, ANY] == [1, "x"], ANY)
print(call, call(1, a=2), call.method(3), call.a.b(), call().c(5), call(1) == call(1), call(1) != call(2), call.a == call.b, call.a.b(1) == ("a.b", (1,)))
print(call(1).method(2).other(3).call_list(), len(call(1)), call.foo(1)[0], call.foo(1).args, call("x", y=1).kwargs, tuple(call.foo(1)))

m = Mock()
type(m).prop = PropertyMock(return_value="property")
print(m.prop)
with patch.object(Service, "size", new_callable=PropertyMock) as size:
    size.return_value = 42
    service = Service("x")
    print(service.size)
    service.size = 5
    print(size.mock_calls)
print(service.size)
del m.gone
tell(lambda: m.gone)
print(hasattr(m, "gone"), hasattr(m, "here"))
parent = Mock()
child = Mock(return_value=None)
parent.attach_mock(child, "child")
parent.first = Mock()
child(1)
parent.first(2)
show(parent.mock_calls, parent.child is child, child)
m = Mock(wraps=Service("real"))
print(m.fetch("key"), m.fetch.call_args, m.name is None)
m = Mock()
m.x.return_value = 3
mock.seal(m)
print(m.x())
tell(lambda: m.y)
tell(lambda: Mock(name="sealed"))


def greet(name, punctuation="!"):
    return f"Hello {name}{punctuation}"


with patch("__main__.greet") as greeting:
    greeting.return_value = "patched"
    print(greet("x"), greeting.call_args)
    show(greeting)
print(greet("x"))
with patch("time.sleep") as sleep, patch("time.time", return_value=5):
    time.sleep(3)
    print(time.time(), sleep.mock_calls)
with patch("__main__.greet", new=lambda name: name * 2):
    print(greet("ab"))
with patch.object(Service, "fetch", return_value="fetched") as fetch:
    print(Service("a").fetch("b"), fetch.call_args)
with patch.object(Service, "fetch", autospec=True) as fetch:
    fetch.return_value = "auto"
    service = Service("a")
    print(service.fetch("b"), fetch.call_args.args[1:])
    tell(service.fetch)
with patch("__main__.Service") as Patched:
    Patched.return_value.fetch.return_value = 1
    print(Service("x").fetch(), Patched.mock_calls)
    show(Service("y"))
with patch("__main__.Service", autospec=True) as Patched:
    service = Service("n")
    tell(service.fetch)
    tell(service.fetch, 1, 2, 3)
    service.fetch.return_value = 8
    tell(service.fetch, 1, default=2)
    service.fetch.assert_called_with(1, 2)
    tell(Service)
    tell(lambda: service.nothing)
tell(patch.object(Service, "nothing").start)
tell(patch, "nodot")
with patch("__main__.nothing", create=True, new=5):
    print(nothing)
settings = {"a": 1, "b": 2}
with patch.dict(settings, {"a": 9, "c": 3}):
    print(settings)
with patch.dict(settings, clear=True, z=1):
    print(settings)
print(settings)


@patch.dict("__main__.settings", {"x": 1})
@patch("__main__.greet")
@patch.object(Service, "limit", 77)
@patch.object(Service, "plain")
def decorated(plain, greeting, extra=None):
    print(plain is Service.plain, greeting is greet, Service.limit, settings, extra)


decorated(extra=1)
print(Service.limit, settings, decorated.__name__)


@patch.multiple(Service, fetch=DEFAULT, limit=8)
def several(**mocks):
    print(sorted(mocks), Service.limit, mocks["fetch"] is Service.fetch)


several()
patcher = patch("__main__.greet", return_value="started")
started = patcher.start()
print(greet(), started.called)
patcher.stop()
patch.object(Service, "limit", 0).start()
print(Service.limit)
patch.stopall()
print(Service.limit, greet("end"))


@patch("__main__.greet", return_value="class")
class Tests(unittest.TestCase):
    def setUp(self):
        patching = patch.object(Service, "limit", 1)
        self.limit = patching.start()
        self.addCleanup(patching.stop)

    def test_one(self, greeting):
        self.assertEqual(greet(1), "class")
        self.assertEqual(Service.limit, 1)
        greeting.assert_called_once_with(1)

    def helper(self):
        return greet("x")


print(Tests("test_one").run(), Service.limit)

f = create_autospec(greet, return_value="spec")
print(f("a"), f("b", punctuation="?"), f.call_args_list, f.__name__)
tell(f)
tell(f, 1, 2, 3)
tell(f.assert_called_with, "b", "?")
tell(f.assert_called_with, "c")
tell(Mock(spec=greet), "any", "number", "of")
s = create_autospec(Service, instance=True)
print(isinstance(s.fetch, MagicMock), isinstance(s.load, AsyncMock))
tell(s.fetch, nokey=1)

a = AsyncMock(return_value=5)


async def main():
    print(await a(1), a.await_count, a.await_args, a.call_count)
    a.assert_awaited_once_with(1)
    tell(a.assert_awaited_with, 2)
    tell(a.assert_not_awaited)
    tell(AsyncMock().assert_awaited)
    b = AsyncMock(side_effect=[1, KeyError("k")])
    print(await b())
    for _ in range(2):
        try:
            await b()
        except (KeyError, StopAsyncIteration) as error:
            print(repr(error))
    m = MagicMock()
    async with m as entered:
        pass
    print(m.__aenter__.await_count, m.__aexit__.await_args)
    m.__aiter__.return_value = [1, 2]
    print([n async for n in m])
    c = Mock(spec=Service)
    c.load.return_value = "loaded"
    print(await c.load())
    with patch.object(Service, "load") as load:
        load.return_value = 3
        print(await Service("x").load(), type(load).__name__)
    await a(2)
    tell(a.assert_has_awaits, [call(1), call(2)])
    tell(a.assert_any_await, 3)


asyncio.run(main())
with patch("builtins.open", mock.mock_open(read_data="one\ntwo\n")) as opened:
    with open("file.txt") as file:
        print(file.read())
    with open("file.txt") as file:
        print(file.readline(), file.readlines())
    with open("file.txt", "w") as file:
        file.write("text")
    print(list(open("x")))
    opened.assert_called_with("x")
    print(opened.mock_calls[-4:])
    opened().write.assert_called_once_with("text")
