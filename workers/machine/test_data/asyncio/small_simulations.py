"""Traffic lights, an elevator and a bank: small simulations with tasks and conditions."""

import asyncio
import enum
import itertools


class Light(enum.Enum):
    RED = "stop"
    GREEN = "go"
    AMBER = "wait"

    def next(self):
        order = list(type(self))
        return order[(order.index(self) + 1) % len(order)]


class Crossing:
    def __init__(self):
        self.light, self.changed = Light.RED, asyncio.Condition()

    async def run(self, changes):
        for _ in range(changes):
            await asyncio.sleep(0)
            async with self.changed:
                self.light = self.light.next()
                self.changed.notify_all()

    async def cross(self, name, wanted, log):
        async with self.changed:
            await self.changed.wait_for(lambda: self.light is wanted)
            log.append(f"{name} at {self.light.name}")


class Elevator:
    def __init__(self):
        self.floor, self.calls, self.path = 0, asyncio.PriorityQueue(), [0]

    async def run(self):
        for number in itertools.count():
            floor, arrived = await self.calls.get()
            while self.floor != floor:
                self.floor += 1 if floor > self.floor else -1
                self.path.append(self.floor)
                await asyncio.sleep(0)
            arrived.set_result((number, floor))

    def call(self, floor):
        arrived = asyncio.get_running_loop().create_future()
        self.calls.put_nowait((floor, arrived))
        return arrived


class Account:
    def __init__(self, balance):
        self.balance, self.lock = balance, asyncio.Lock()

    async def withdraw(self, amount, locked=True):
        if locked:
            async with self.lock:
                return await self.withdraw(amount, locked=False)
        seen = self.balance
        await asyncio.sleep(0)
        if seen < amount:
            return f"refused {amount}"
        self.balance = seen - amount
        return f"took {amount}"


async def main():
    log, crossing = [], Crossing()
    await asyncio.gather(crossing.cross("car", Light.GREEN, log), crossing.cross("walker", Light.RED, log), crossing.cross("tram", Light.AMBER, log), crossing.run(3))
    print(log, crossing.light)

    lift = Elevator()
    running = asyncio.create_task(lift.run())
    print(await asyncio.gather(lift.call(3), lift.call(1), lift.call(2)), lift.path)
    running.cancel()
    await asyncio.wait([running])

    for locked in (False, True):
        account = Account(100)
        print(locked, await asyncio.gather(*(account.withdraw(60, locked) for _ in range(2))), account.balance)

    async def transfer(source, target, amount):
        first, second = sorted((source, target), key=id)
        async with first.lock, second.lock:
            source.balance -= amount
            await asyncio.sleep(0)
            target.balance += amount

    a, b = Account(50), Account(50)
    await asyncio.gather(*(transfer(*pair, 5) for pair in [(a, b), (b, a)] * 5))
    print(a.balance, b.balance)


asyncio.run(main())
