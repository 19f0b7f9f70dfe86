class Awaitable:
    def __await__(self):
        yield "step"
        return 0


async def task():
    try:
        return await Awaitable()
    finally:
        print("finally")


async def items():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closed")
        raise


def drive(awaited):
    try:
        print("step", awaited.send(None))
    except StopIteration as error:
        print("done", error.value)
    except BaseException as error:
        print(type(error).__name__, error.args)


for error in (KeyError, KeyError("key"), GeneratorExit, ValueError):
    generator = items()
    drive(generator.__anext__())
    drive(generator.athrow(error))
    drive(generator.__anext__())

coroutine = task()
print(coroutine.send(None))
for error in (ValueError("first"), ValueError("second")):
    try:
        coroutine.throw(error)
    except (ValueError, RuntimeError) as raised:
        print(type(raised).__name__, raised)
coroutine.close()
