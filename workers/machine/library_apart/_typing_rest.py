"""What few programs ask of `typing`."""

from typing import AnyStr, Generic

NAMES = set("BinaryIO IO ParamSpecArgs ParamSpecKwargs TextIO clear_overloads no_type_check_decorator".split())


class IO(Generic[AnyStr]):
    """What `open` gives."""


class TextIO(IO[str]):
    """A stream of text."""


class BinaryIO(IO[bytes]):
    """A stream of bytes."""


for _cls in (IO, TextIO, BinaryIO):
    _cls.__module__ = "typing"


class ParamSpecArgs:
    """The positional arguments of parameters to be chosen later."""

    __module__ = "typing"

    _end = "args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, type(self)) else NotImplemented

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._end}"


class ParamSpecKwargs(ParamSpecArgs):
    """The arguments by name."""

    __module__ = "typing"

    _end = "kwargs"


def clear_overloads():
    """Overloads are not kept."""


def no_type_check_decorator(decorator):
    """Such a decorator gives functions whose annotations mean nothing."""
    return decorator
