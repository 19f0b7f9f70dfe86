"""A circuit breaker that opens after failures, and a hedged request."""

import asyncio


class Flaky:
    def __init__(self, *outcomes):
        self.outcomes, self.calls = list(outcomes), 0

    async def __call__(self):
        await asyncio.sleep(0)
        self.calls += 1
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


class Breaker:
    def __init__(self, limit):
        self.limit, self.failures = limit, 0

    async def call(self, function):
        if self.failures >= self.limit:
            raise RuntimeError("circuit open")
        try:
            result = await function()
        except Exception:
            self.failures += 1
            raise
        self.failures = 0
        return result


async def main():
    breaker = Breaker(limit=2)
    service = Flaky(OSError("down"), OSError("down"), "up")
    for _ in range(3):
        try:
            print(await breaker.call(service))
        except (OSError, RuntimeError) as error:
            print(type(error).__name__, error)
    breaker.failures = 1
    print(await breaker.call(service), breaker.failures)

    async def replica(name, seconds):
        await asyncio.sleep(seconds)
        return name

    done, pending = await asyncio.wait([asyncio.create_task(replica(*r)) for r in (("near", 0), ("far", 5))], return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    print("hedged:", done.pop().result(), len(pending))


asyncio.run(main())
