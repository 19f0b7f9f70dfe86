"""Exception groups, and what `except*` does with them."""

# mark: in C

import builtins


class BaseExceptionGroup(BaseException):
    """Several exceptions at once."""

    __module__ = "builtins"

    def __new__(cls, *args):
        if len(args) != 2:
            raise TypeError(f"BaseExceptionGroup.__new__() takes exactly 2 arguments ({len(args)} given)")
        message, exceptions = args
        if not isinstance(message, str):
            raise TypeError(f"BaseExceptionGroup.__new__() argument 1 must be str, not {type(message).__name__}")
        if not hasattr(exceptions, "__getitem__") or isinstance(exceptions, dict):
            raise TypeError("second argument (exceptions) must be a sequence")
        if not exceptions:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        plain = True
        for at, exception in enumerate(exceptions):
            if not isinstance(exception, BaseException):
                raise ValueError(f"Item {at} of second argument (exceptions) is not an exception")
            plain = plain and isinstance(exception, Exception)
        if cls is BaseExceptionGroup and plain:
            cls = ExceptionGroup
        elif not plain and cls is ExceptionGroup:
            raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
        elif not plain and issubclass(cls, Exception):
            raise TypeError(f"Cannot nest BaseExceptions in {cls.__name__!r}")
        self = BaseException.__new__(cls, message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)
        return self

    def __str__(self):
        count = len(self.exceptions)
        return f"{self.message} ({count} sub-exception{'s' if count != 1 else ''})"

    def derive(self, exceptions, /):
        return BaseExceptionGroup(self.message, exceptions)

    def split(self, condition, /):
        """The part that matches and the rest, each `None` if there is nothing in it."""
        from _groups import split

        return split(self, condition)

    def subgroup(self, condition, /):
        return self.split(condition)[0]

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class ExceptionGroup(BaseExceptionGroup, Exception):
    """Several exceptions at once, none of which means to end the program."""

    __module__ = "builtins"


builtins.BaseExceptionGroup = BaseExceptionGroup
builtins.ExceptionGroup = ExceptionGroup


def check_eg_match(exception, types):
    from _groups import matched

    rest, match = matched(exception, types)
    if match is not None:
        _handle(match)
    return (rest, match)


def prep_reraise_star(original, raised):
    from _groups import prep_reraise_star

    return prep_reraise_star(original, raised)
