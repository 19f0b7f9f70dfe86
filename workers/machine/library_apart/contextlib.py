"""Managers for `with`."""

import sys
from abc import ABC, abstractmethod
from functools import wraps

__all__ = (
    "asynccontextmanager contextmanager closing nullcontext AbstractContextManager AbstractAsyncContextManager "
    "AsyncExitStack ContextDecorator ExitStack redirect_stdout redirect_stderr suppress aclosing chdir"
).split()


class AbstractContextManager(ABC):
    """What can stand in a `with`."""

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, other):
        if cls is AbstractContextManager:
            if all([getattr(other, name, None) is not None for name in ("__enter__", "__exit__")]):
                return True
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


class ContextDecorator:
    """A manager that can also decorate a function: its body then runs in a `with`."""

    def _recreate_cm(self):
        return self

    def __call__(self, function):
        @wraps(function)
        def inner(*args, **keywords):
            with self._recreate_cm():
                return function(*args, **keywords)

        return inner


class _GeneratorContextManager(ContextDecorator):
    """The manager of a generator that yields once."""

    def __init__(self, function, args, keywords):
        self.func, self.args, self.kwds = function, args, keywords
        self.gen = function(*args, **keywords)
        self.__doc__ = getattr(function, "__doc__", None)

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def __enter__(self):
        # It is entered once.
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, exc_type, value, traceback):
        if exc_type is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = exc_type()
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            return stop is not value
        except BaseException as error:
            turned = isinstance(error, RuntimeError) and isinstance(value, StopIteration) and error.__cause__ is value
            if error is not value and not turned:
                raise
            # The way through the generator is of no interest.
            value.__traceback__ = traceback
            return False
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    """Makes a manager of a generator function that yields once."""

    @wraps(func)
    def helper(*args, **keywords):
        return _GeneratorContextManager(func, args, keywords)

    return helper


class closing(AbstractContextManager):
    """Closes something at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *details):
        self.thing.close()


class nullcontext(AbstractContextManager):
    """Does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *details):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *details):
        pass


class suppress(AbstractContextManager):
    """Ignores some exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None or issubclass(exc_type, self._exceptions):
            return exc_type is not None
        if issubclass(exc_type, BaseExceptionGroup):
            _, rest = exc_value.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class _RedirectStream(AbstractContextManager):
    _stream = ""

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, *details):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends standard output elsewhere."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Sends standard error elsewhere."""

    _stream = "stderr"


class ExitStack(AbstractContextManager):
    """Managers and functions that are left in the opposite order at the end."""

    def __init__(self):
        self._exits = []

    def push(self, exit):
        """Adds something with `__exit__`, or a function called like it."""
        method = getattr(type(exit), "__exit__", None)
        if method is None:
            self._exits.append(exit)
        else:
            self._exits.append(lambda *details: method(exit, *details))
        return exit

    def enter_context(self, cm):
        """Enters a manager now and leaves it at the end."""
        cls = type(cm)
        try:
            enter, exit = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
            ) from None
        result = enter(cm)
        self._exits.append(lambda *details: exit(cm, *details))
        return result

    def callback(self, callback, /, *args, **keywords):
        """Calls a function at the end."""

        def call(*details):
            callback(*args, **keywords)

        self._exits.append(call)
        return callback

    def pop_all(self):
        """Moves everything to a new stack."""
        stack = type(self)()
        stack._exits, self._exits = self._exits, []
        return stack

    def close(self):
        """Leaves everything now."""
        self.__exit__(None, None, None)

    def __exit__(self, exc_type, exc_value, traceback):
        error, handled, again, around = exc_value, False, False, sys.exc_info()[1]
        while self._exits:
            exit = self._exits.pop()
            try:
                if error is None:
                    exit(None, None, None)
                elif exit(type(error), error, error.__traceback__):
                    error, handled, again = None, True, False
            except BaseException as raised:
                follow(raised, error, around)
                error, handled, again = raised, False, True
        if again:
            raise_in_context(error)
        return handled and exc_value is not None


def follow(error, before, around):
    """An error comes after another instead of after what was handled all around."""
    while error.__context__ is not around:
        if error.__context__ is None or error.__context__ is before:
            return
        error = error.__context__
    if around is not None:
        error.__context__ = before


def raise_in_context(error):
    """Raises an error that keeps what it says came before it."""
    context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = context
        raise


def __getattr__(name):  # mark: in C
    if name in ("asynccontextmanager", "AsyncExitStack", "AsyncContextDecorator", "AbstractAsyncContextManager", "aclosing", "chdir"):
        import _async_managers

        return getattr(_async_managers, name)
    raise AttributeError(f"module 'contextlib' has no attribute '{name}'")
