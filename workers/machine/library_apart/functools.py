"""Functions that take or return functions."""

import _threads as _thread
from collections import namedtuple

__all__ = (
    "update_wrapper wraps WRAPPER_ASSIGNMENTS WRAPPER_UPDATES total_ordering cache cmp_to_key lru_cache reduce partial "
    "partialmethod singledispatch singledispatchmethod cached_property"
).split()
WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)
_missing = object()
_RLock = _thread.primitive_class("RLock")


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like the function it wraps."""
    for name in assigned:
        value = getattr(wrapped, name, _missing)
        # There are none unless they are written, and a function has none of its own accord.
        if value is not _missing and (value or name != "__type_params__"):
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator for wrappers of a function."""
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


def reduce(function, iterable=_missing, initial=_missing, /):  # mark: in C
    """Combines the items from left to right."""
    if iterable is _missing:
        raise TypeError("reduce expected at least 2 arguments, got 1")
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _missing:
        initial = next(iterator, _missing)
        if initial is _missing:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in iterator:
        initial = function(initial, item)
    return initial


class partial:
    """A function with some arguments given."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, args = args[0], args[1:]
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):  # mark: in C
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(arg) for arg in self.args])
        parts.extend([f"{name}={value!r}" for name, value in self.keywords.items()])
        name = "functools.partial" if type(self) is partial else type(self).__name__
        return f"{name}({', '.join(parts)})"


class partialmethod:
    """A method with some arguments given."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        args = ", ".join(map(repr, self.args))
        keywords = ", ".join([f"{name}={value!r}" for name, value in self.keywords.items()])
        return f"functools.partialmethod({self.func!r}, {args}, {keywords})"

    def __get__(self, instance, owner=None):
        def method(this, /, *args, **keywords):
            return self.func(this, *self.args, *args, **{**self.keywords, **keywords})

        bound = self.func
        if hasattr(bound, "__get__"):
            bound = bound.__get__(instance, owner)
        if bound is self.func:
            return method.__get__(instance, owner)
        return partial(bound, *self.args, **self.keywords)

    __isabstractmethod__ = property(lambda self: getattr(self.func, "__isabstractmethod__", False))


class cached_property:
    """A property that is computed once and then kept in the instance."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            two = f"({self.attrname!r} and {name!r})"
            raise TypeError(f"Cannot assign the same cached_property to two different names {two}.")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        value = self.func(instance)
        # Found before this property from now on.
        try:
            object.__setattr__(instance, self.attrname, value)
        except AttributeError:
            where = f"'__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property."
            raise TypeError(f"No {where}") from None
        return value


class _Key:
    """Has what is compared as `obj`."""


def _compared(other):
    if not isinstance(other, _Key):
        raise TypeError("other argument must be K instance")
    return other.obj


def cmp_to_key(mycmp):  # mark: in C
    """A key function for `sorted` from a function that answers below, at or above 0."""

    class Key(_Key):
        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, _compared(other)) < 0

        def __gt__(self, other):
            return mycmp(self.obj, _compared(other)) > 0

        def __eq__(self, other):
            return mycmp(self.obj, _compared(other)) == 0

        def __le__(self, other):
            return mycmp(self.obj, _compared(other)) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, _compared(other)) >= 0

        __hash__ = None

    return Key


def _less_or_equal(method):
    def comparison(self, other):
        result = method(self, other)
        return result if result is NotImplemented else result or self == other

    return comparison


def _less_and_unequal(method):
    def comparison(self, other):
        result = method(self, other)
        return result if result is NotImplemented else result and self != other

    return comparison


def _opposite(method):
    def comparison(self, other):
        result = method(self, other)
        return result if result is NotImplemented else not result

    return comparison


def _opposite_and_unequal(method):
    def comparison(self, other):
        result = method(self, other)
        return result if result is NotImplemented else not result and self != other

    return comparison


def _opposite_or_equal(method):
    def comparison(self, other):
        result = method(self, other)
        return result if result is NotImplemented else not result or self == other

    return comparison


_derived = {
    "__lt__": (("__gt__", _opposite_and_unequal), ("__le__", _less_or_equal), ("__ge__", _opposite)),
    "__le__": (("__ge__", _opposite_or_equal), ("__lt__", _less_and_unequal), ("__gt__", _opposite)),
    "__gt__": (("__lt__", _opposite_and_unequal), ("__ge__", _less_or_equal), ("__le__", _opposite)),
    "__ge__": (("__le__", _opposite_or_equal), ("__gt__", _less_and_unequal), ("__lt__", _opposite)),
}


def total_ordering(cls):
    """Adds the comparisons that a class with one of them lacks."""
    defined = [name for name in _derived if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)
    method = getattr(cls, root)
    for name, derive in _derived[root]:
        if name not in defined:
            function = derive(method)
            function.__name__ = name
            setattr(cls, name, function)
    return cls


_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], module="functools")


def _cache_key(args, keywords, typed):
    if not keywords and not typed and len(args) == 1 and type(args[0]) in (int, str):
        return args[0]
    key = args
    if keywords:
        key = key + (_missing,) + tuple(keywords.items())
    if typed:
        key = key + tuple([type(arg) for arg in args]) + tuple([type(value) for value in keywords.values()])
    return key


def lru_cache(maxsize=128, typed=False):
    """Remembers the results of the most recent calls."""
    if callable(maxsize):
        return lru_cache()(maxsize)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        if not callable(function):
            raise TypeError("the first argument must be callable")
        results = {}
        lock = _RLock()
        hits = misses = 0

        def wrapper(*args, **keywords):  # mark: in C
            nonlocal hits, misses
            key = _cache_key(args, keywords, typed)
            with lock:
                result = results.get(key, _missing)
                if result is not _missing:
                    hits += 1
                    if maxsize is not None:
                        del results[key]
                        results[key] = result
                    return result
                misses += 1
            result = function(*args, **keywords)
            if maxsize == 0:
                return result
            with lock:
                if maxsize is not None and key not in results and len(results) >= maxsize:
                    del results[next(iter(results))]
                results[key] = result
            return result

        def cache_info():
            with lock:
                return _CacheInfo(hits, misses, maxsize, len(results))

        def cache_clear():
            nonlocal hits, misses
            with lock:
                results.clear()
                hits = misses = 0

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, function)

    return decorate


def cache(user_function, /):
    """Remembers the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


def __getattr__(name):  # mark: in C
    if name in ("singledispatch", "singledispatchmethod"):
        import _dispatch

        return getattr(_dispatch, name)
    raise AttributeError(f"module 'functools' has no attribute '{name}'")
