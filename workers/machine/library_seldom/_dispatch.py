"""`functools.singledispatch` and `singledispatchmethod`."""

from functools import update_wrapper
from types import MappingProxyType, UnionType


def _classes(kind):
    """The classes that a registration is for; empty if it is for none."""
    if isinstance(kind, type):
        return (kind,)
    parts = ()
    if isinstance(kind, UnionType) or getattr(kind, "_name", None) in ("Union", "Optional"):
        parts = kind.__args__
    return parts if all([isinstance(part, type) for part in parts]) else ()


def _annotated(function):
    """The class or union that a function's first annotation names."""
    hints = getattr(function, "__annotations__", {})
    if not hints:
        raise TypeError(
            f"Invalid first argument to `register()`: {function!r}. "
            "Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    name, kind = next(iter(hints.items()))
    if isinstance(kind, str):
        from typing import get_type_hints

        name, kind = next(iter(get_type_hints(function).items()))
    if not _classes(kind):
        united = isinstance(kind, UnionType) or getattr(kind, "_name", None) in ("Union", "Optional")
        wrong = f"{kind!r} not all arguments are classes." if united else f"{kind!r} is not a class."
        raise TypeError(f"Invalid annotation for {name!r}. {wrong}")
    return kind


def _chosen(cls, registry):
    """The registered class for objects of a class: the first in the order of its bases, where an abstract class follows
    the last base that is registered with it.
    """
    order = cls.__mro__
    for at, base in enumerate(order):
        if base in registry:
            return base
        here = [
            abstract
            for abstract in registry
            if abstract not in order and issubclass(base, abstract)
            and not any([issubclass(later, abstract) for later in order[at + 1 :]])
        ]
        if here:
            best = here[0]
            for other in here[1:]:
                if issubclass(other, best):
                    best = other
                elif not issubclass(best, other):
                    raise RuntimeError(f"Ambiguous dispatch: {best} or {other}")
            return best
    return object


def singledispatch(func):
    """A function that has several bodies, chosen by the class of the first argument."""
    registry = {object: func}

    def dispatch(cls):
        return registry[_chosen(cls, registry)]

    def register(cls, func=None):
        if func is None:
            if _classes(cls):
                return lambda func: register(cls, func)
            func, cls = cls, _annotated(cls)
        elif not _classes(cls):
            raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
        for one in _classes(cls):
            registry[one] = func
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    name = getattr(func, "__name__", "singledispatch function")
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = lambda: None
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """A method that has several bodies, chosen by the class of the first argument after `self`."""

    __module__ = "functools"

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    __isabstractmethod__ = property(lambda self: getattr(self.func, "__isabstractmethod__", False))

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
