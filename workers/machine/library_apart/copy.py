"""Copies of objects, shallow and deep."""

from types import MethodType

from _reduction import parts_of


class Error(Exception):
    """Something cannot be copied."""


error = Error
_missing = object()

# Objects that cannot change, or of which there is one.
_ATOMS = (
    type(None), int, float, bool, complex, str, bytes, type, range, slice, property, type(...), type(NotImplemented),
    type(len), type(parts_of), type(parts_of.__code__),
)


def _is_atom(x, cls):
    return cls in _ATOMS or isinstance(x, type)


def copy(x):
    """A new object with the same parts."""
    cls = type(x)
    if _is_atom(x, cls) or cls in (tuple, frozenset):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if cls is MethodType:
        return MethodType(x.__func__, x.__self__)
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _made(x, lambda part: part, None)


def deepcopy(x, memo=None, _nil=None):
    """A new object with copies of the parts."""
    cls = type(x)
    if _is_atom(x, cls) and cls is not slice:
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _missing)
    if known is not _missing:
        return known
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
    elif cls is slice:
        result = slice(deepcopy(x.start, memo), deepcopy(x.stop, memo), deepcopy(x.step, memo))
    elif cls is MethodType:
        result = MethodType(x.__func__, deepcopy(x.__self__, memo))
    else:
        result = _made(x, lambda part: deepcopy(part, memo), memo)
    if result is not x:
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


def _made(x, part, memo):
    """An object made of the parts of another, each given through `part`."""
    parts = parts_of(x)
    if parts[0].__name__ == "_named":
        return x
    made, args, state, items, pairs = parts
    result = made(*[part(argument) for argument in args])
    if memo is not None:
        memo[id(x)] = result
    if state is not None:
        _set_state(result, part(state))
    for item in items or ():
        result.append(part(item)) if hasattr(result, "append") else result.add(part(item))
    for key, value in pairs or ():
        result[part(key)] = part(value)
    return result


def _set_state(result, state):
    if hasattr(type(result), "__setstate__"):
        result.__setstate__(state)
        return
    slots = {}
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    for name, value in (state or {}).items():
        object.__setattr__(result, name, value)
    for name, value in (slots or {}).items():
        setattr(result, name, value)


def replace(obj, /, **changes):
    """A copy with some fields changed."""
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return method(obj, **changes)
