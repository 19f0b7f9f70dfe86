# A context variable takes back only what is its own.
import asyncio
import contextvars

one, other = contextvars.ContextVar("one"), contextvars.ContextVar("other", default=0)


def tell(call):
    try:
        call()
    except (TypeError, ValueError, RuntimeError) as error:
        print(type(error).__name__, str(error).split(" var=")[0].split(" at 0x")[0], str(error).rsplit("> ", 1)[-1])


async def child(token):
    tell(lambda: one.reset(token))
    return one.get()


async def main():
    token = one.set(1)
    tell(lambda: one.reset(5))
    tell(lambda: one.reset(None))
    tell(lambda: other.reset(token))
    print(await asyncio.create_task(child(token)))
    one.reset(token)
    tell(lambda: one.reset(token))
    print(one.get("nothing"), other.get())


asyncio.run(main())
