"""Warnings: shown once a place, ignored, or raised. Follows CPython's `warnings`."""

import sys
from _warn import warn, warn_explicit

_ACTIONS = ("default", "error", "ignore", "always", "module", "once")
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
_seen = set()


class WarningMessage:
    """A warning that `catch_warnings(record=True)` caught."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    if line is None:
        import linecache

        line = linecache.getline(filename, lineno)
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    return text + (f"  {line.strip()}\n" if line else "")


def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(formatwarning(message, category, filename, lineno, line))


def _add(entry, append):
    if entry in filters:
        filters.remove(entry)
    if append:
        filters.append(entry)
    else:
        filters.insert(0, entry)
    _seen.clear()


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, None, category, None, lineno), append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    for name, value, kind, wrong in (
        ("message", message, str, "a string"), ("module", module, str, "a string"), ("lineno", lineno, int, "an int"),
    ):
        if not isinstance(value, kind):
            raise AssertionError(f"{name} must be {wrong}" + " >= 0" * (kind is int))
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise AssertionError("category must be a Warning subclass")
    _add((action, message or None, category, module or None, lineno), append)


def resetwarnings():
    filters.clear()
    _seen.clear()


def _begins_with(text, pattern):
    if pattern.replace(" ", "").isalnum():
        return text.lower().startswith(pattern.lower())
    import re

    return re.match(pattern, text, re.IGNORECASE)


def _action(text, category, module, lineno):
    for action, start, wanted, place, line in filters:
        if (
            issubclass(category, wanted)
            and (start is None or _begins_with(text, start))
            and (place is None or module == place)
            and line in (0, lineno)
        ):
            return action
    return defaultaction


_own_showwarning = showwarning
_records = []


class catch_warnings:
    """Restores the filters when it is left; `record=True` collects warnings instead of showing them."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __enter__(self):
        global showwarning
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._saved = list(filters), showwarning
        _seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        _records.append([])
        return _records[-1]

    def __exit__(self, *exception):
        global showwarning
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters[:], showwarning = self._saved
        _seen.clear()
        if self._record:
            _records.pop()
