"""Printing data over several lines. Follows the documentation of CPython's `pprint`."""

import sys
from collections import Counter, OrderedDict, defaultdict, deque


class _Key:
    """Sorts what cannot be compared by its type and place."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _sorted(items, key=lambda item: item):
    return sorted(items, key=lambda item: _Key(key(item)))


class PrettyPrinter:
    """Prints values in lines of at most `width` characters."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth = int(indent), int(width), depth
        self._stream = stream
        self._compact, self._sort, self._underscores = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        (self._stream or sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        parts = []
        self._write(object, parts, 0, 0, {}, 0)
        return "".join(parts)

    def isreadable(self, object):
        return "<" not in self._repr(object, {}, 0)

    def isrecursive(self, object):
        return "<Recursion on " in self._repr(object, {}, 0)

    def format(self, object, context, maxlevels, level):
        return self._repr(object, context, level), True, False

    def _repr(self, value, above, level):
        """The value in one line."""
        kind = type(value)
        if kind is int and self._underscores:
            return f"{value:_d}"
        plain = {dict: dict.__repr__, list: list.__repr__, tuple: tuple.__repr__}.get(kind)
        if plain is None or not value:
            return repr(value)
        if self._depth is not None and level >= self._depth:
            return {dict: "{...}", list: "[...]", tuple: "(...)"}[kind]
        if id(value) in above:
            return f"<Recursion on {kind.__name__} with id={id(value)}>"
        above[id(value)] = 1
        if kind is dict:
            items = _sorted(value.items(), lambda item: item[0]) if self._sort else value.items()
            parts = [f"{self._repr(key, above, level + 1)}: {self._repr(item, above, level + 1)}" for key, item in items]
            text = "{" + ", ".join(parts) + "}"
        else:
            text = ", ".join([self._repr(item, above, level + 1) for item in value])
            text = f"[{text}]" if kind is list else f"({text},)" if len(value) == 1 else f"({text})"
        del above[id(value)]
        return text

    def _write(self, value, parts, indent, allowance, above, level):
        if id(value) in above:
            parts.append(f"<Recursion on {type(value).__name__} with id={id(value)}>")
            return
        text = self._repr(value, above, level)
        if len(text) > self._width - indent - allowance and (self._depth is None or level < self._depth):
            method = self._method(value)
            if method is not None:
                above[id(value)] = 1
                method(value, parts, indent, allowance, above, level + 1)
                del above[id(value)]
                return
        parts.append(text)

    def _method(self, value):
        for kind, method in (
            (OrderedDict, self._ordered), (defaultdict, self._default), (Counter, self._counter), (dict, self._dict),
            (list, self._list), (tuple, self._tuple), (set, self._set), (frozenset, self._set), (str, self._str),
            (deque, self._deque),
        ):
            if type(value).__repr__ is kind.__repr__ and isinstance(value, kind) and not hasattr(value, "_fields"):
                return method
        if hasattr(type(value), "__dataclass_fields__") and type(value).__dataclass_params__.repr:
            return self._dataclass
        if type(value).__name__ == "SimpleNamespace":
            return self._namespace
        return None

    def _dict(self, value, parts, indent, allowance, above, level):
        items = _sorted(value.items(), lambda item: item[0]) if self._sort else list(value.items())
        self._dict_items(items, parts, indent, allowance + 1, above, level)

    def _dict_items(self, items, parts, indent, allowance, above, level):
        indent += self._indent
        parts.append("{" + " " * (self._indent - 1))
        for at, (key, item) in enumerate(items):
            last = at == len(items) - 1
            shown = self._repr(key, above, level)
            parts.append(shown + ": ")
            self._write(item, parts, indent + len(shown) + 2, allowance if last else 1, above, level)
            if not last:
                parts.append(",\n" + " " * indent)
        parts.append("}")

    def _ordered(self, value, parts, indent, allowance, above, level):
        name = type(value).__name__
        parts.append(name + "(")
        if sys.version_info >= (3, 12):
            self._dict_items(list(value.items()), parts, indent + len(name) + 1, allowance + 2, above, level)
        parts.append(")")

    def _default(self, value, parts, indent, allowance, above, level):
        head = f"{type(value).__name__}({self._repr(value.default_factory, above, level)},"
        indent += len(type(value).__name__) + 1
        parts.append(head + "\n" + " " * indent)
        self._dict(value, parts, indent, allowance + 1, above, level)
        parts.append(")")

    def _counter(self, value, parts, indent, allowance, above, level):
        name = type(value).__name__
        parts.append(name + "(")
        self._dict_items(value.most_common(), parts, indent + len(name) + 1, allowance + 2, above, level)
        parts.append(")")

    def _list(self, value, parts, indent, allowance, above, level):
        parts.append("[")
        self._items(value, parts, indent, allowance + 1, above, level)
        parts.append("]")

    def _tuple(self, value, parts, indent, allowance, above, level):
        end = ",)" if len(value) == 1 else ")"
        parts.append("(")
        self._items(value, parts, indent, allowance + len(end), above, level)
        parts.append(end)

    def _set(self, value, parts, indent, allowance, above, level):
        head, end = ("{", "}") if type(value) is set else (type(value).__name__ + "({", "})")
        parts.append(head)
        self._items(_sorted(value), parts, indent + len(head) - 1, allowance + len(end), above, level)
        parts.append(end)

    def _deque(self, value, parts, indent, allowance, above, level):
        name = type(value).__name__
        parts.append(name + "([")
        indent += len(name) + 1
        end = "])" if value.maxlen is None else "],\n" + " " * indent + f"maxlen={self._repr(value.maxlen, above, level)})"
        self._items(value, parts, indent, 2 if value.maxlen is None else allowance + 1, above, level)
        parts.append(end)

    def _items(self, items, parts, indent, allowance, above, level):
        indent += self._indent
        if self._indent > 1:
            parts.append(" " * (self._indent - 1))
        between, separator, items = ",\n" + " " * indent, "", list(items)
        width = left = self._width - indent + 1
        for at, item in enumerate(items):
            if at == len(items) - 1:
                left -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, above, level)
                size = len(text) + 2
                if left < size:
                    left = width
                    separator = between if separator else ""
                if left >= size:
                    left -= size
                    parts.append(separator + text)
                    separator = ", "
                    continue
            parts.append(separator)
            separator = between
            self._write(item, parts, indent, allowance if at == len(items) - 1 else 1, above, level)

    def _str(self, value, parts, indent, allowance, above, level):
        chunks, lines = [], value.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = limit = self._width - indent
        shown = ""
        for at, line in enumerate(lines):
            shown = repr(line)
            if at == len(lines) - 1:
                limit -= allowance
            if len(shown) <= limit:
                chunks.append(shown)
                continue
            words, current = _words(line), ""
            width = most
            for place, word in enumerate(words):
                if place == len(words) - 1 and at == len(lines) - 1:
                    width -= allowance
                if len(repr(current + word)) > width:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            parts.append(shown)
            return
        text = ("\n" + " " * indent).join(chunks)
        parts.append(f"({text})" if level == 1 else text)

    def _dataclass(self, value, parts, indent, allowance, above, level):
        fields = [(name, getattr(value, name)) for name, field in value.__dataclass_fields__.items() if field.repr]
        self._named(type(value).__name__, fields, parts, indent, allowance, above, level)

    def _namespace(self, value, parts, indent, allowance, above, level):
        self._named("namespace", list(value.__dict__.items()), parts, indent, allowance, above, level)

    def _named(self, name, fields, parts, indent, allowance, above, level):
        indent += len(name) + 1
        parts.append(name + "(")
        for at, (key, item) in enumerate(fields):
            last = at == len(fields) - 1
            parts.append(key + "=")
            self._write(item, parts, indent + len(key) + 1, allowance if last else 1, above, level)
            if not last:
                parts.append(",\n" + " " * indent)
        parts.append(")")


def _words(line):
    """Words with the white space behind them."""
    words, at = [], 0
    while at < len(line):
        end = at
        while end < len(line) and not line[end].isspace():
            end += 1
        while end < len(line) and line[end].isspace():
            end += 1
        words.append(line[at:end])
        at = end
    return words


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(
        indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, {}, 0)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
