"""Steps of coroutines and of asynchronous generators: one step of such a generator is something to be awaited.

What such a generator yields for itself comes in a cell; anything else that comes out of it is of something that it
awaits, and is passed on.
"""

# mark: in C


def _cell_type():
    value = None

    def inner():
        return value

    return type(inner.__closure__[0])


_Cell = _cell_type()


class _Driven:
    """What can be driven by hand as well as awaited, through its iterator `_steps`."""

    _steps = None

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if self._steps is None:
            self._steps = self.__await__()
        return self._steps.send(value)

    def throw(self, error, value=None, traceback=None):
        if self._steps is None:
            self._steps = self.__await__()
        return self._steps.throw(error, value, traceback)

    def close(self):
        if self._steps is None:
            self._steps = self.__await__()
        self._steps.close()


class coroutine_wrapper(_Driven):
    """What the `__await__` of a coroutine answers: its iterator."""

    def __init__(self, coroutine):
        self._steps = coroutine


class _Step(_Driven):
    """Awaiting it runs an asynchronous generator up to its next item, by sending it a value or raising an exception."""

    _used = _is_amid = False

    def __init__(self, generator, advance, value, caller):
        self._generator, self._advance, self._value, self._caller = generator, advance, value, caller

    def throw(self, error, value=None, traceback=None):
        """Before it has begun, the exception goes to where the generator stands; what it is for is still to be done."""
        if self._steps is not None:
            return super().throw(error, value, traceback)
        self._is_amid = True
        try:
            result = _advanced(self._generator._throw, error if value is None else value)
        except (GeneratorExit, StopAsyncIteration):
            if self._caller == "aclose":
                raise StopIteration from None
            raise
        if type(result) is not _Cell:
            return result
        if self._caller == "aclose":
            raise RuntimeError("async generator ignored GeneratorExit")
        raise StopIteration(result.cell_contents)

    def __await__(self):
        generator, caller = self._generator, self._caller
        if self._used:
            raise RuntimeError(f"cannot reuse already awaited {self._callers}")
        self._used = True
        standing = generator._standing()
        if standing == 2 and not self._is_amid:
            raise RuntimeError(f"{caller}(): asynchronous generator is already running")
        if standing == 3 and caller != "anext":
            return
        try:
            result = _advanced(self._advance, self._value)
            while type(result) is not _Cell:
                try:
                    received = yield result
                except BaseException as error:
                    result = _advanced(generator._throw, error)
                else:
                    result = _advanced(generator._send, received)
        except (GeneratorExit, StopAsyncIteration):
            if caller == "aclose":
                return
            raise
        if caller == "aclose":
            raise RuntimeError("async generator ignored GeneratorExit")
        return result.cell_contents


class async_generator_asend(_Step):
    _callers = "__anext__()/asend()"


class async_generator_athrow(_Step):
    _callers = "aclose()/athrow()"


def _advanced(advance, value):
    try:
        return advance(value)
    except StopIteration:
        # It had ended before.
        raise StopAsyncIteration from None


def _begin(generator):
    """The first call of a generator: the loop that runs is told."""
    from _asyncgen_hooks import get_asyncgen_hooks

    first = get_asyncgen_hooks()[0]
    if first is not None:
        first(generator)


def async_send(generator, value):
    if not generator._standing():
        _begin(generator)
    return async_generator_asend(generator, generator._send, value, "anext")


def async_throw(generator, error, caller="athrow"):
    if not generator._standing():
        _begin(generator)
    return async_generator_athrow(generator, generator._throw, error, caller)


def async_close(generator):
    return async_throw(generator, GeneratorExit(), "aclose")


for _cls in (coroutine_wrapper, async_generator_asend, async_generator_athrow):
    _cls.__module__ = "builtins"
