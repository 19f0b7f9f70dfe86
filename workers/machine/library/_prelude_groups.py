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
        condition = _condition(condition)
        if condition(self):
            return self, None
        matching, others = [], []
        for exception in self.exceptions:
            if isinstance(exception, BaseExceptionGroup):
                match, rest = exception.split(condition)
            elif condition(exception):
                match, rest = exception, None
            else:
                match, rest = None, exception
            if match is not None:
                matching.append(match)
            if rest is not None:
                others.append(rest)
        if not others:
            return self, None
        return _part(self, matching), _part(self, others)

    def subgroup(self, condition, /):
        return self.split(condition)[0]

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class ExceptionGroup(BaseExceptionGroup, Exception):
    """Several exceptions at once, none of which means to end the program."""

    __module__ = "builtins"


builtins.BaseExceptionGroup = BaseExceptionGroup
builtins.ExceptionGroup = ExceptionGroup


def _condition(condition):
    if isinstance(condition, type) and issubclass(condition, BaseException) or isinstance(condition, tuple):
        return lambda exception: isinstance(exception, condition)
    if callable(condition) and not isinstance(condition, type):
        return condition
    raise TypeError("expected a function, exception type or tuple of exception types")


def _part(group, exceptions):
    if not exceptions:
        return None
    part = group.derive(exceptions)
    part.__traceback__ = group.__traceback__
    part.__context__ = group.__context__
    part.__cause__ = group.__cause__
    part.__suppress_context__ = group.__suppress_context__
    for note in getattr(group, "__notes__", ()):
        part.add_note(note)
    return part


def _leaves(exception):
    if not isinstance(exception, BaseExceptionGroup):
        return {id(exception)}
    found = set()
    for inner in exception.exceptions:
        found |= _leaves(inner)
    return found


def check_eg_match(exception, types):
    for one in types if isinstance(types, tuple) else (types,):
        if not (isinstance(one, type) and issubclass(one, BaseException)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")
        if issubclass(one, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if isinstance(exception, BaseExceptionGroup):
        match, rest = exception.split(types)
    elif isinstance(exception, types):
        match, rest = BaseExceptionGroup("", (exception,)), None
    else:
        match, rest = None, exception
    if match is not None:
        _handle(match)
    return (rest, match)


def prep_reraise_star(original, raised):
    raised = [exception for exception in raised if exception is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return raised[-1]
    leaves, again, fresh = _leaves(original), set(), []
    for exception in raised:
        own = _leaves(exception)
        if isinstance(exception, BaseExceptionGroup) and own <= leaves:
            again |= own
        else:
            fresh.append(exception)
    rest = None
    if again:
        rest = original.split(lambda exception: id(exception) in again)[0]
        if not fresh:
            return rest
        fresh.append(rest)
    return fresh[0] if len(fresh) == 1 else BaseExceptionGroup("", fresh)
