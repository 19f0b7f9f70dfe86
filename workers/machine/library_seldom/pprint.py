"""Printing data over several lines. Follows the documentation of CPython's `pprint`."""

import re
import sys
from collections import Counter, OrderedDict, defaultdict, deque
from types import MappingProxyType, SimpleNamespace

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


class _Key:
    """Sorts what cannot be compared by its type and place."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _sorted_items(items):
    return sorted(items, key=lambda item: (_Key(item[0]), _Key(item[1])))


def _recursion(value):
    return f"<Recursion on {type(value).__name__} with id={id(value)}>"


class PrettyPrinter:
    """Prints values in lines of at most `width` characters."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent_per_level, self._width, self._depth = indent, width, depth
        self._stream = sys.stdout if stream is None else stream
        self._compact, self._sort_dicts, self._underscore_numbers = bool(compact), sort_dicts, underscore_numbers
        self._readable, self._recursive = True, False

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        parts = []
        self._format(object, parts, 0, 0, {}, 0)
        return "".join(parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    # In one line

    def format(self, object, context, maxlevels, level):
        """The text of an object, whether it can be read back, and whether it contains itself."""
        kind = type(object)
        own = kind.__repr__
        if own is int.__repr__ and issubclass(kind, int) and kind is not bool:
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        for base, ends in ((dict, "{}"), (list, "[]"), (tuple, "()")):
            if issubclass(kind, base) and own is base.__repr__:
                break
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return ends, True, False
        if maxlevels and level >= maxlevels:
            inside = "...," if base is tuple and len(object) == 1 else "..."
            return ends[0] + inside + ends[1], False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        return self._joined(object, base, ends, context, maxlevels, level + 1)

    def _joined(self, object, base, ends, context, maxlevels, level):
        context[id(object)] = 1
        readable, recursive, parts = True, False, []

        def part(value):
            nonlocal readable, recursive
            text, can_be_read, again = self.format(value, context, maxlevels, level)
            readable, recursive = readable and can_be_read, recursive or again
            return text

        if base is dict:
            items = object.items()
            parts = [f"{part(key)}: {part(value)}" for key, value in (_sorted_items(items) if self._sort_dicts else items)]
        else:
            parts = [part(value) for value in object]
        del context[id(object)]
        text = ", ".join(parts) + ("," if base is tuple and len(parts) == 1 else "")
        return ends[0] + text + ends[1], readable, recursive

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        self._readable, self._recursive = self._readable and readable, self._recursive or recursive
        return text

    # Over several lines

    def _format(self, object, parts, indent, allowance, context, level):
        if id(object) in context:
            parts.append(_recursion(object))
            self._recursive, self._readable = True, False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            method = self._method(object)
            if method in (self._default, self._counter, self._ordered, self._set, self._str) and not len(object):
                method = None
            if method is not None:
                context[id(object)] = 1
                method(object, parts, indent, allowance, context, level + 1)
                del context[id(object)]
                return
        parts.append(text)

    def _method(self, value):
        """What lays out a value; `None` if it stays in one line."""
        kind = type(value)
        own = kind.__repr__
        for base, method in (
            (dict, self._dict), (list, self._list), (tuple, self._tuple), (str, self._str), (set, self._set),
            (frozenset, self._set), (bytes, self._bytes), (bytearray, self._bytearray), (OrderedDict, self._ordered),
            (defaultdict, self._default), (Counter, self._counter), (deque, self._deque),
            (SimpleNamespace, self._namespace), (MappingProxyType, self._proxy),
        ):  # fmt: skip
            if own is base.__repr__ and isinstance(value, base):
                return method
        users = sys.modules.get("_user_containers")
        if users is not None:
            if isinstance(value, users.ChainMap) and own is users.ChainMap.__repr__:
                return self._chain
            for base in (users.UserDict, users.UserList, users.UserString):
                if isinstance(value, base) and own is base.__repr__:
                    return self._user
        params = getattr(kind, "__dataclass_params__", None)
        made = params is not None and params.repr and (getattr(own, "__wrapped__", None) or own).__module__ == "dataclasses"
        return self._dataclass if made else None

    def _dict(self, value, parts, indent, allowance, context, level):
        items = _sorted_items(value.items()) if self._sort_dicts else value.items()
        parts.append("{" + " " * (self._indent_per_level - 1))
        self._dict_items(list(items), parts, indent, allowance + 1, context, level)
        parts.append("}")

    def _dict_items(self, items, parts, indent, allowance, context, level):
        indent += self._indent_per_level
        for at, (key, item) in enumerate(items):
            last = at == len(items) - 1
            shown = self._repr(key, context, level)
            parts.append(shown + ": ")
            self._format(item, parts, indent + len(shown) + 2, allowance if last else 1, context, level)
            if not last:
                parts.append(",\n" + " " * indent)

    def _ordered(self, value, parts, indent, allowance, context, level):
        name = type(value).__name__
        parts.append(name + "(")
        self._format(list(value.items()), parts, indent + len(name) + 1, allowance + 1, context, level)
        parts.append(")")

    def _default(self, value, parts, indent, allowance, context, level):
        name = type(value).__name__
        indent += len(name) + 1
        parts.append(f"{name}({self._repr(value.default_factory, context, level)},\n{' ' * indent}")
        self._dict(value, parts, indent, allowance + 1, context, level)
        parts.append(")")

    def _counter(self, value, parts, indent, allowance, context, level):
        name = type(value).__name__
        parts.append(name + "({" + " " * (self._indent_per_level - 1))
        self._dict_items(value.most_common(), parts, indent + len(name) + 1, allowance + 2, context, level)
        parts.append("})")

    def _proxy(self, value, parts, indent, allowance, context, level):
        parts.append("mappingproxy(")
        self._format(value.copy(), parts, indent + 13, allowance + 1, context, level)
        parts.append(")")

    def _chain(self, value, parts, indent, allowance, context, level):
        name = type(value).__name__
        indent += len(name) + 1
        parts.append(name + "(")
        for at, inner in enumerate(value.maps):
            last = at == len(value.maps) - 1
            self._format(inner, parts, indent, allowance + 1 if last else 1, context, level)
            parts.append(")" if last else ",\n" + " " * indent)

    def _user(self, value, parts, indent, allowance, context, level):
        self._format(value.data, parts, indent, allowance, context, level - 1)

    def _list(self, value, parts, indent, allowance, context, level):
        parts.append("[")
        self._items(value, parts, indent, allowance + 1, context, level)
        parts.append("]")

    def _tuple(self, value, parts, indent, allowance, context, level):
        end = ",)" if len(value) == 1 else ")"
        parts.append("(")
        self._items(value, parts, indent, allowance + len(end), context, level)
        parts.append(end)

    def _set(self, value, parts, indent, allowance, context, level):
        head, end = "{", "}"
        if type(value) is not set:
            head, end = type(value).__name__ + "({", "})"
            indent += len(head) - 1
        parts.append(head)
        self._items(sorted(value, key=_Key), parts, indent, allowance + len(end), context, level)
        parts.append(end)

    def _deque(self, value, parts, indent, allowance, context, level):
        if not value:
            parts.append(repr(value))
            return
        name = type(value).__name__
        indent += len(name) + 1
        parts.append(name + "([")
        if value.maxlen is None:
            self._items(value, parts, indent, allowance + 2, context, level)
            parts.append("])")
        else:
            self._items(value, parts, indent, 2, context, level)
            parts.append(f"],\n{' ' * indent}maxlen={self._repr(value.maxlen, context, level)})")

    def _items(self, items, parts, indent, allowance, context, level):
        indent += self._indent_per_level
        parts.append(" " * (self._indent_per_level - 1))
        between, separator, items = ",\n" + " " * indent, "", list(items)
        width = left = self._width - indent + 1
        for at, item in enumerate(items):
            last = at == len(items) - 1
            if last:
                left -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
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
            self._format(item, parts, indent, allowance if last else 1, context, level)

    def _str(self, value, parts, indent, allowance, context, level):
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
            # Words with the white space behind them.
            words, current, width = [word for word in re.findall(r"\S*\s*", line) if word], "", most
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

    def _bytes(self, value, parts, indent, allowance, context, level):
        if len(value) <= 4:
            parts.append(repr(value))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks, current, width = [], b"", self._width - indent
        for at in range(0, len(value), 4):
            if at == len(value) // 4 * 4:
                width -= allowance
            part = value[at : at + 4]
            if len(repr(current + part)) > width:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current += part
        if current:
            chunks.append(repr(current))
        text = ("\n" + " " * indent).join(chunks)
        parts.append(f"({text})" if level == 1 else text)

    def _bytearray(self, value, parts, indent, allowance, context, level):
        parts.append("bytearray(")
        self._bytes(bytes(value), parts, indent + 10, allowance + 1, context, level + 1)
        parts.append(")")

    def _dataclass(self, value, parts, indent, allowance, context, level):
        fields = [
            (name, getattr(value, name)) for name, field in value.__dataclass_fields__.items()
            if field.repr and repr(field._field_type) == "_FIELD"
        ]
        self._named(type(value).__name__, fields, parts, indent, allowance, context, level)

    def _namespace(self, value, parts, indent, allowance, context, level):
        name = "namespace" if type(value) is SimpleNamespace else type(value).__name__
        self._named(name, list(value.__dict__.items()), parts, indent, allowance, context, level)

    def _named(self, name, fields, parts, indent, allowance, context, level):
        indent += len(name) + 1
        parts.append(name + "(")
        for at, (key, item) in enumerate(fields):
            last = at == len(fields) - 1
            parts.append(key + "=")
            if id(item) in context:
                parts.append("...")
            else:
                self._format(item, parts, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                parts.append(",\n" + " " * indent)
        parts.append(")")


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
