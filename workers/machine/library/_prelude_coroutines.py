"""Asynchronous generators: one step of theirs is something to be awaited.

What such a generator yields for itself comes in a cell; anything else that comes out of it is of something that it
awaits, and is passed on.
"""


def _cell_type():
    value = None

    def inner():
        return value

    return type(inner.__closure__[0])


_Cell = _cell_type()


class AsyncStep:
    """Awaiting it runs an asynchronous generator up to its next item."""

    def __init__(self, advance, value):
        self.advance, self.value = advance, value

    def __await__(self):
        generator = self.advance.__self__
        result = _advanced(self.advance, self.value)
        while type(result) is not _Cell:
            try:
                received = yield result
            except BaseException as error:
                result = _advanced(generator._throw, error)
            else:
                result = _advanced(generator._send, received)
        return result.cell_contents


def _advanced(advance, value):
    try:
        return advance(value)
    except StopIteration:
        # It had ended before.
        raise StopAsyncIteration from None


async def async_send(generator, value):
    return await AsyncStep(generator._send, value)


async def async_throw(generator, error):
    return await AsyncStep(generator._throw, error)


async def async_close(generator):
    try:
        await AsyncStep(generator._throw, GeneratorExit())
    except (GeneratorExit, StopAsyncIteration):
        return
    raise RuntimeError("async generator ignored GeneratorExit")
