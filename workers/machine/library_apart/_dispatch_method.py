"""`functools.singledispatchmethod`."""

from functools import singledispatch, update_wrapper


class singledispatchmethod:
    """A method that has several bodies, chosen by the class of the first argument after `self`."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def method(*args, **keywords):
            if not args:
                raise TypeError(f"{self.func.__name__} requires at least 1 positional argument")
            body = self.dispatcher.dispatch(args[0].__class__)
            return body.__get__(instance, owner)(*args, **keywords)

        method.register = self.register
        return update_wrapper(method, self.func)
