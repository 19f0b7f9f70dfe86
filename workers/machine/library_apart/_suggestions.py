"""Names that may have been meant, for errors of names that are not there. Follows CPython's `suggestions.c`."""

import builtins
import sys
from _inspect import variables
from _runtime import import_module

# What a letter more, less or another costs, and one in the other case.
_MOVE, _CASE = 2, 1
_ITEMS_MAX = 750
_LENGTH_MAX = 40


def suggestion(error):
    """What is added to the message of an uncaught error."""
    return _meant(error, error.__traceback__, False)


def told_suggestion(error, traceback):
    """What `traceback` adds to a message: it asks for a nearer name, and has no mark after a module's."""
    return _meant(error, traceback, True)


def _meant(error, traceback, told):
    try:
        name = error.name_from if isinstance(error, ImportError) else error.name
        if not isinstance(name, str):
            return _meant_of_module(error)
        if traceback is not None and isinstance(error, NameError) and "_of_self" in error.__dict__:
            return f". Did you mean: 'self.{name}'?"
        for names in _known(error, traceback):
            near = _nearest(names, name, len(name) if told else None)
            if near is not None:
                return f". Did you mean: '{near}'?" + _forgotten(error, name, " Or did", told)
        return _forgotten(error, name, ". Did", told)
    except Exception:
        pass
    return ""


def _forgotten(error, name, begin, told):
    """What is said if there is a module of the name."""
    if not isinstance(error, NameError):
        return ""
    try:
        import_module(name)
    except ImportError:
        return ""
    return f"{begin} you forget to import '{name}'{'' if told else '?'}"


def _meant_of_module(error):
    """What may have been meant where `__getattr__` of a module of the library says that it has no such name."""
    words = str(error).split("'")
    if not isinstance(error, AttributeError) or len(words) != 5 or words[::2] != ["module ", " has no attribute ", ""]:
        return ""
    near = _nearest(_names(sys.modules[words[1]]), words[3], None)
    return "" if near is None else f". Did you mean: '{near}'?"


def _known(error, traceback):
    """Lists of the names that are there, the nearest list first."""
    if isinstance(error, AttributeError):
        yield _names(error.obj)
    elif isinstance(error, ImportError):
        yield _names(sys.modules[error.name])
    elif traceback is not None:
        yield variables(traceback)
        yield list(sys.modules["__main__"].__dict__)
        yield dir(builtins)


def _names(object):
    """The attributes of an object; of a module those too that are made when they are asked for."""
    more = getattr(object, "__all__", ()) if isinstance(object, type(sys)) else ()
    return sorted({*dir(object), *more})


def _nearest(names, wrong, best_cost):
    if len(names) >= _ITEMS_MAX:
        return None
    best = None
    for name in names:
        if name == wrong or not isinstance(name, str):
            continue
        limit = (len(wrong) + len(name) + 3) * _MOVE // 6
        if best_cost is not None:
            limit = min(limit, best_cost - 1)
        cost = _distance(wrong, name, limit)
        if cost <= limit:
            best, best_cost = name, cost
    return best


def _distance(a, b, limit):
    """The cost of making one name of the other; anything above `limit` if it is above that."""
    if a == b:
        return 0
    while a and b and a[0] == b[0]:
        a, b = a[1:], b[1:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    if not a or not b:
        return _MOVE * (len(a) + len(b))
    if len(a) > _LENGTH_MAX or len(b) > _LENGTH_MAX:
        return limit + 1
    if len(b) < len(a):
        a, b = b, a
    if (len(b) - len(a)) * _MOVE > limit:
        return limit + 1
    row = [_MOVE * (at + 1) for at in range(len(a))]
    result = 0
    for at, letter in enumerate(b):
        before = result = at * _MOVE
        for place, other in enumerate(a):
            replaced = before + _replacing(letter, other)
            before = row[place]
            result = row[place] = min(min(result, before) + _MOVE, replaced)
        if min(row) > limit:
            return limit + 1
    return result


def _replacing(a, b):
    if a == b:
        return 0
    return _CASE if a.lower() == b.lower() else _MOVE
