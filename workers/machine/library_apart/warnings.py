"""Warnings: shown once a place, ignored, or raised. Follows CPython's `warnings`."""

import sys
from _inspect import frame

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


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    place = frame(stacklevel) or ("sys", 1, "", "", "")
    _tell(message, category, place[0], place[1], place[3], source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        category = type(message)
    _tell(message, category, filename, lineno, None, source)


def _tell(message, category, filename, lineno, line, source):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    main = sys.modules.get("__main__")
    module = "__main__" if filename == getattr(main, "__file__", None) else filename.removesuffix(".py")
    action = _action(text, category, module, lineno)
    if action == "error":
        raise message
    key = (action, text, category) + {"module": (filename,), "once": ()}.get(action, (filename, lineno))
    if action == "ignore" or action != "always" and key in _seen:
        return
    _seen.add(key)
    if _records:
        _records[-1].append(WarningMessage(message, category, filename, lineno, None, None, source))
    elif showwarning is _own_showwarning:
        showwarning(message, category, filename, lineno, None, line)
        if source is not None:
            sys.stderr.write(f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n")
    else:
        showwarning(message, category, filename, lineno)


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
