"""Copies of objects, shallow and deep."""


class Error(Exception):
    """Something cannot be copied."""


error = Error
_missing = object()


def copy(x):
    """A new object with the same parts."""
    cls = type(x)
    if cls in (list, dict, set, bytearray):
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    if not _has_parts(x):
        return x
    return _rebuild(x, cls, lambda part: part, None)


def deepcopy(x, memo=None, _nil=None):
    """A new object with copies of the parts."""
    if memo is None:
        memo = {}
    known = memo.get(id(x), _missing)
    if known is not _missing:
        return known
    cls = type(x)
    method = getattr(cls, "__deepcopy__", None)
    if method is not None:
        result = method(x, memo)
    elif cls is list:
        result = memo[id(x)] = []
        for item in x:
            result.append(deepcopy(item, memo))
    elif cls is dict:
        result = memo[id(x)] = {}
        for key, value in x.items():
            result[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        result = _deepcopy_tuple(x, memo)
    elif cls is set or cls is frozenset:
        result = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        result = x.copy()
    elif _has_parts(x):
        result = _rebuild(x, cls, lambda part: deepcopy(part, memo), memo)
    else:
        return x
    memo[id(x)] = result
    # What has been copied must stay alive as long as the memo knows it by its id.
    memo.setdefault(id(memo), []).append(x)
    return result


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    known = memo.get(id(x), _missing)
    if known is not _missing:
        return known
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _has_parts(x):
    """Whether an object is of a class that is written in Python, rather than a number, a text, a function or a class."""
    if isinstance(x, type) or callable(x) and not hasattr(type(x), "__call__"):
        return False
    return hasattr(x, "__dict__") and type(x).__name__ not in ("function", "method", "module", "builtin_function_or_method")


def _rebuild(x, cls, part, memo):
    if "__reduce__" in cls.__dict__:
        made = x.__reduce__()
        result = made[0](*[part(argument) for argument in made[1]])
        state = made[2] if len(made) > 2 else None
    else:
        result, state = _empty(x, cls, part), x.__dict__
        getstate = getattr(cls, "__getstate__", None)
        if getstate is not None and getstate is not getattr(object, "__getstate__", None):
            state = getstate(x)
    if memo is not None:
        memo[id(x)] = result
    if isinstance(x, list):
        list.extend(result, [part(item) for item in list.__iter__(x)])
    elif isinstance(x, dict):
        for key in dict.__iter__(x):
            dict.__setitem__(result, part(key), part(dict.__getitem__(x, key)))
    elif isinstance(x, set):
        for item in set.__iter__(x):
            set.add(result, part(item))
    if state is not None:
        setstate = getattr(cls, "__setstate__", None)
        if setstate is not None:
            setstate(result, part(state))
        else:
            for name, value in state.items():
                object.__setattr__(result, name, part(value))
    return result


def _empty(x, cls, part):
    for base in (int, float, complex, str, bytes):
        if isinstance(x, base):
            return base.__new__(cls, x)
    for base in (tuple, frozenset):
        if isinstance(x, base):
            return base.__new__(cls, [part(item) for item in base.__iter__(x)])
    if isinstance(x, BaseException):
        return cls.__new__(cls, *[part(argument) for argument in x.args])
    return cls.__new__(cls)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return method(obj, **changes)
