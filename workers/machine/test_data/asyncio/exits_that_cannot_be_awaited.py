# Asynchronous context managers whose methods are plain functions.
import asyncio


class Plain:
    def __init__(self, *plain):
        self.plain = plain

    async def __aenter__(self):
        return self

    def __aexit__(self, kind, error, traceback):
        return 1


class PlainEnter(Plain):
    def __aenter__(self):
        return 5


async def leave(manager, fails):
    async with manager:
        if fails:
            raise ValueError("inside")


async def exit_called(a, b, c):
    return None


async def other_call():
    await max(3, 1, 2)


for coroutine in (leave(Plain(), False), leave(Plain(), True), leave(PlainEnter(), False), other_call()):
    try:
        asyncio.run(coroutine)
    except TypeError as error:
        print(error)
