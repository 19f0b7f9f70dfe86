"""What few programs ask of `typing`."""

from typing import Protocol, runtime_checkable

NAMES = set(
    "ForwardRef ParamSpecArgs ParamSpecKwargs SupportsBytes SupportsComplex SupportsIndex clear_overloads "
    "dataclass_transform no_type_check_decorator".split()
)


class ForwardRef:
    """A type that is named before it exists."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            compile(arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


class ParamSpecArgs:
    """The positional arguments of parameters to be chosen later."""

    _end = "args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, type(self)) else NotImplemented

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._end}"


class ParamSpecKwargs(ParamSpecArgs):
    """The arguments by name."""

    _end = "kwargs"


@runtime_checkable
class SupportsBytes(Protocol):
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    def __complex__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self):
        pass


def clear_overloads():
    """Overloads are not kept."""


def dataclass_transform(**settings):
    """Marks what makes classes that are like dataclasses."""

    def mark(made):
        made.__dataclass_transform__ = {
            "eq_default": True, "order_default": False, "kw_only_default": False, "field_specifiers": (), "kwargs": {},
            **settings,
        }
        return made

    return mark


def no_type_check_decorator(decorator):
    """Such a decorator gives functions whose annotations mean nothing."""
    return decorator
