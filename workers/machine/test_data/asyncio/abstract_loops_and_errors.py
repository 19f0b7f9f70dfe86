# What a loop of one's own must do, and the errors of reading from a stream.
import asyncio
import pickle


class Bare(asyncio.AbstractEventLoop):
    def time(self):
        return 5.0


class Policy(asyncio.AbstractEventLoopPolicy):
    pass


bare = Bare()
print(bare.time(), isinstance(asyncio.new_event_loop(), asyncio.AbstractEventLoop))
for name in "run_forever stop close is_running call_soon call_later create_task create_future run_in_executor".split():
    try:
        getattr(bare, name)()
    except (NotImplementedError, TypeError) as error:
        print(name, type(error).__name__ in ("NotImplementedError", "TypeError"))
for name in ("get_event_loop", "new_event_loop"):
    try:
        getattr(Policy(), name)()
    except NotImplementedError as error:
        print(name, repr(error))


async def main():
    try:
        await bare.shutdown_asyncgens()
    except NotImplementedError as error:
        print(repr(error))
    await asyncio.get_running_loop().shutdown_asyncgens()


asyncio.run(main())
for error in (asyncio.IncompleteReadError(b"abc", 10), asyncio.IncompleteReadError(b"", None)):
    print(error, error.partial, error.expected, isinstance(error, EOFError))
    twin = pickle.loads(pickle.dumps(error))
    print(twin, twin.partial, twin.expected)
error = pickle.loads(pickle.dumps(asyncio.LimitOverrunError("too long", 7)))
print(error, error.consumed, issubclass(asyncio.SendfileNotAvailableError, RuntimeError))
