# An error that only passes the generator of a context manager is told without the frames of that generator.
import asyncio
import traceback
from contextlib import ExitStack, asynccontextmanager, contextmanager


@contextmanager
def cleaning():
    try:
        yield "clean"
    finally:
        print("cleaned up")


@asynccontextmanager
async def cleaning_later():
    try:
        yield
    finally:
        print("cleaned up later")


def functions(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def simple():
    with cleaning():
        raise LookupError("inside")


def stacked():
    with ExitStack() as stack:
        stack.enter_context(cleaning())
        stack.enter_context(cleaning())
        raise OSError("in a stack")


def stop():
    with cleaning():
        raise StopIteration("not an end")


async def awaited():
    async with cleaning_later():
        raise KeyError("awaited")


for function in (simple, stacked, stop):
    try:
        function()
    except Exception as error:
        print(repr(error), functions(error))
try:
    asyncio.run(awaited())
except KeyError as error:
    print(functions(error)[-1], "cleaning_later" in functions(error))
with cleaning():
    with cleaning() as word:
        word.missing
