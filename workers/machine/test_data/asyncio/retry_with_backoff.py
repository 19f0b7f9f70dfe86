"""Retrying: a decorator with growing pauses, chosen errors and jitter."""

import asyncio
import functools
import random

pauses = []


async def pause(seconds):
    pauses.append(seconds)
    await asyncio.sleep(0)


def retry(times=3, on=(ConnectionError, TimeoutError), base=0.1, factor=2, jitter=None):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            delay = base
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except on as error:
                    if attempt == times:
                        error.add_note(f"gave up after {times} attempts")
                        raise
                    await pause(round(delay + (jitter() if jitter else 0), 3))
                    delay *= factor

        return wrapper

    return decorate


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


@retry(times=4)
async def fetch(service):
    """Fetches from a service."""
    return await service()


async def main():
    service = Flaky(ConnectionError("1"), TimeoutError("2"), "third time lucky")
    print(await fetch(service), service.calls, pauses, fetch.__name__, fetch.__doc__)
    pauses.clear()
    service = Flaky(*(ConnectionResetError(n) for n in range(5)))
    try:
        await fetch(service)
    except ConnectionError as error:
        print(repr(error), error.__notes__, service.calls, pauses)
    pauses.clear()
    try:
        await fetch(Flaky(KeyError("not retried"), "never"))
    except KeyError as error:
        print(repr(error), pauses)
    jittered = retry(times=3, jitter=random.Random(1).random, on=Exception)(Flaky.__call__)
    print(await jittered(Flaky(ValueError(), ValueError(), "ok")), len(pauses), all(0.1 <= p <= 1.2 for p in pauses))


asyncio.run(main())
