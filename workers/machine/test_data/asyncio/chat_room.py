"""A chat room: members are tasks with queues; joining, talking, whispering, leaving."""

import asyncio


class Room:
    def __init__(self, name):
        self.name, self.members, self.history = name, {}, []

    async def join(self, member):
        if member.nick in self.members:
            raise ValueError(f"{member.nick} is taken")
        await self.announce(f"* {member.nick} joined")
        self.members[member.nick] = member

    async def leave(self, member):
        del self.members[member.nick]
        await self.announce(f"* {member.nick} left")

    async def announce(self, text, but=None):
        self.history.append(text)
        for nick, member in self.members.items():
            if nick != but:
                await member.inbox.put(text)


class Member:
    def __init__(self, nick):
        self.nick, self.inbox, self.screen = nick, asyncio.Queue(), []

    async def say(self, room, text):
        match text.split(maxsplit=2):
            case ["/me", *rest]:
                await room.announce(f"{self.nick} {' '.join(rest)}")
            case ["/to", nick, words]:
                if nick in room.members:
                    await room.members[nick].inbox.put(f"({self.nick}: {words})")
                else:
                    await self.inbox.put(f"! no {nick} here")
            case ["/who"]:
                await self.inbox.put("here: " + ", ".join(sorted(room.members)))
            case _:
                await room.announce(f"<{self.nick}> {text}", but=self.nick)

    async def watch(self):
        try:
            while True:
                self.screen.append(await self.inbox.get())
                self.inbox.task_done()
        except asyncio.CancelledError:
            self.screen.append("-- end --")
            raise

    async def __aenter__(self):
        self.task = asyncio.create_task(self.watch(), name=self.nick)
        return self

    async def __aexit__(self, *info):
        await self.inbox.join()
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


async def main():
    room = Room("lobby")
    async with Member("ann") as ann, Member("bob") as bob, Member("cy") as cy:
        for member in (ann, bob, cy):
            await room.join(member)
        try:
            await room.join(Member("bob"))
        except ValueError as error:
            print("refused:", error)
        await ann.say(room, "hello everyone")
        await bob.say(room, "/to ann hi you there")
        await bob.say(room, "/to dan anyone?")
        await cy.say(room, "/me waves")
        await cy.say(room, "/who")
        await room.leave(bob)
        await ann.say(room, "bye bob")
    for member in (ann, bob, cy):
        print(member.nick, member.task.cancelled())
        for line in member.screen:
            print("   ", line)
    print(room.history, sorted(room.members))


asyncio.run(main())
