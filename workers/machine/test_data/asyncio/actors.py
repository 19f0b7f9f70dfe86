"""Actors: objects with a mailbox and a task; asking, telling, supervising, restarting."""

import asyncio
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Message:
    kind: str
    payload: Any = None
    reply: asyncio.Future = field(default=None, repr=False, compare=False)


class Actor:
    started = 0

    def __init__(self, name):
        self.name, self.mailbox = name, asyncio.Queue()
        self.task = None

    def start(self):
        type(self).started += 1
        self.task = asyncio.create_task(self.run(), name=self.name)
        return self

    def tell(self, kind, payload=None):
        self.mailbox.put_nowait(Message(kind, payload))

    async def ask(self, kind, payload=None):
        reply = asyncio.get_running_loop().create_future()
        self.mailbox.put_nowait(Message(kind, payload, reply))
        return await reply

    async def run(self):
        while (message := await self.mailbox.get()).kind != "stop":
            handler = getattr(self, "on_" + message.kind, self.unknown)
            try:
                result = await handler(message.payload)
            except LookupError as error:
                if message.reply:
                    message.reply.set_exception(error)
            else:
                if message.reply:
                    message.reply.set_result(result)
        return f"{self.name} stopped"

    async def unknown(self, payload):
        raise LookupError(f"{self.name} does not understand")


class Account(Actor):
    def __init__(self, name):
        super().__init__(name)
        self.balance = 0

    async def on_deposit(self, amount):
        self.balance += amount
        return self.balance

    async def on_transfer(self, payload):
        other, amount = payload
        if amount > self.balance:
            raise LookupError("not enough")
        self.balance -= amount
        return self.balance, await other.ask("deposit", amount)

    async def on_crash(self, _):
        raise RuntimeError("crashed")


async def supervise(actor, log, limit=3):
    while True:
        try:
            return await actor.start().task
        except RuntimeError as error:
            log.append(f"{actor.name}: {error}")
            limit -= 1
            if not limit:
                return "given up"


async def main():
    ann, bob, log = Account("ann"), Account("bob"), []
    running = [asyncio.create_task(supervise(a, log)) for a in (ann, bob)]
    print(await ann.ask("deposit", 100), await ann.ask("transfer", (bob, 30)), bob.balance)
    for question in (("transfer", (bob, 500)), ("dance", None)):
        try:
            await ann.ask(*question)
        except LookupError as error:
            print("LookupError:", error)
    ann.tell("crash")
    ann.tell("deposit", 1)
    print(await ann.ask("deposit", 0), log, Account.started)
    bob.tell("stop")
    for _ in range(2):
        ann.tell("crash")
    print(await asyncio.gather(*running), log, Account.started, Actor.started)
    print(Message("hello", 5), Message("a") == Message("a", None, 5))


asyncio.run(main())
