"""What few programs ask of `contextlib`: managers for `async with`, and `chdir`."""

import os
import sys
from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, ExitStack, follow, raise_in_context
from functools import wraps


class AbstractAsyncContextManager(ABC):
    """What can stand in an `async with`."""

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, other):
        if cls is AbstractAsyncContextManager:
            if all([getattr(other, name, None) is not None for name in ("__aenter__", "__aexit__")]):
                return True
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


class AsyncContextDecorator:
    """A manager that can also decorate a coroutine function: its body then runs in an `async with`."""

    def _recreate_cm(self):
        return self

    def __call__(self, function):
        @wraps(function)
        async def inner(*args, **keywords):
            async with self._recreate_cm():
                return await function(*args, **keywords)

        return inner


class _AsyncGeneratorContextManager(AsyncContextDecorator):
    """The manager of an asynchronous generator that yields once."""

    def __init__(self, function, args, keywords):
        self.func, self.args, self.kwds = function, args, keywords
        self.gen = function(*args, **keywords)
        self.__doc__ = getattr(function, "__doc__", None)

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    async def __aenter__(self):
        # It is entered once.
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, exc_type, value, traceback):
        if exc_type is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = exc_type()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as stop:
            return stop is not value
        except BaseException as error:
            stop = isinstance(value, (StopIteration, StopAsyncIteration))
            if error is not value and not (stop and isinstance(error, RuntimeError) and error.__cause__ is value):
                raise
            # The way through the generator is of no interest.
            value.__traceback__ = traceback
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    """Makes a manager of an asynchronous generator function that yields once."""

    @wraps(func)
    def helper(*args, **keywords):
        return _AsyncGeneratorContextManager(func, args, keywords)

    return helper


class aclosing(AbstractAsyncContextManager):
    """Awaits `thing.aclose()` at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *details):
        await self.thing.aclose()


class AsyncExitStack:
    """Managers and functions of both kinds that are left in the opposite order at the end."""

    def __init__(self):
        self._exits = []

    def _add(self, exit, is_async):
        self._exits.append((exit, is_async))

    def push(self, exit):
        """Adds something with `__exit__`, or a function called like it."""
        method = getattr(type(exit), "__exit__", None)
        self._add(exit if method is None else method.__get__(exit), False)
        return exit

    def push_async_exit(self, exit):
        """Adds something with `__aexit__`, or a coroutine function called like it."""
        method = getattr(type(exit), "__aexit__", None)
        self._add(exit if method is None else method.__get__(exit), True)
        return exit

    def enter_context(self, cm):
        """Enters an ordinary manager now and leaves it at the end."""
        entered = ExitStack()
        result = entered.enter_context(cm)
        self._add(entered.__exit__, False)
        return result

    async def enter_async_context(self, cm):
        """Enters an asynchronous manager now and leaves it at the end."""
        cls = type(cm)
        try:
            enter, exit = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager protocol"
            ) from None
        result = await enter(cm)
        self._add(exit.__get__(cm), True)
        return result

    def callback(self, callback, /, *args, **keywords):
        """Calls a function at the end."""

        def call(*details):
            callback(*args, **keywords)

        self._add(call, False)
        return callback

    def push_async_callback(self, callback, /, *args, **keywords):
        """Calls a coroutine function at the end and awaits it."""

        async def call(*details):
            await callback(*args, **keywords)

        self._add(call, True)
        return callback

    def pop_all(self):
        """Moves everything to a new stack."""
        stack = type(self)()
        stack._exits, self._exits = self._exits, []
        return stack

    async def aclose(self):
        """Leaves everything now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc_value, traceback):
        error, handled, again, around = exc_value, False, False, sys.exc_info()[1]
        while self._exits:
            exit, is_async = self._exits.pop()
            details = (None, None, None) if error is None else (type(error), error, error.__traceback__)
            try:
                answer = exit(*details)
                if is_async:
                    answer = await answer
                if answer and error is not None:
                    error, handled, again = None, True, False
            except BaseException as raised:
                follow(raised, error, around)
                error, handled, again = raised, False, True
        if again:
            raise_in_context(error)
        return handled and exc_value is not None


for _cls in (
    AbstractAsyncContextManager, AsyncContextDecorator, _AsyncGeneratorContextManager, AsyncExitStack, aclosing,
):
    _cls.__module__ = "contextlib"


class chdir(AbstractContextManager):
    """Another folder to work in, until it is left."""

    __module__ = "contextlib"

    def __init__(self, path):
        self.path, self._old = path, []

    def __enter__(self):
        self._old.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *exception):
        os.chdir(self._old.pop())
