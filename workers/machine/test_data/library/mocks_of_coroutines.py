"""unittest.mock: AsyncMock shown and asked, beside functions that are and are not coroutine functions."""

import asyncio
import functools
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec


class Service:
    async def fetch(self, key): ...
    def close(self): ...


for mock in (AsyncMock(name="fetch"), Mock(name="plain"), MagicMock(name="magic"), functools.partial(AsyncMock(), 1)):
    print(asyncio.iscoroutinefunction(mock), inspect.iscoroutinefunction(mock), inspect.isgeneratorfunction(mock),
          inspect.isfunction(mock), inspect.isawaitable(mock))
fetch = AsyncMock(name="fetch", return_value=4)
print(str(fetch).split(" id=")[0], repr(fetch).split(" id=")[0], f"{fetch}".split(" id=")[0], bool(fetch), len(fetch))
fetch.__str__.return_value = "shown"
print(str(fetch), f"{fetch}")
print(asyncio.run(fetch("a")), fetch.await_count, fetch.await_args)
service = create_autospec(Service())
print(type(service.fetch).__name__, [asyncio.iscoroutinefunction(it) for it in (service.fetch, service.close)])
service.fetch.side_effect = [1, KeyError("gone")]
print(asyncio.run(service.fetch("k")))
try:
    asyncio.run(service.fetch("k"))
except KeyError as error:
    print("KeyError", error)
service.fetch.assert_awaited_with("k")
for check in (service.fetch.assert_not_awaited, service.fetch.assert_awaited_once):
    try:
        check()
    except AssertionError as error:
        print(error)


async def real(): ...


class Worker:
    async def run(self): ...


twice = functools.partial(functools.partial(real))
print([ask(twice) for ask in (inspect.iscoroutinefunction, asyncio.iscoroutinefunction)])
print(inspect.iscoroutinefunction(functools.partial(Worker().run)))
