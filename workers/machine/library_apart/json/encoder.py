"""Writing JSON."""

_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

_SCALARS = (str, int, float, type(None))


def _quote(text, ascii_only):
    if text.isprintable() and (not ascii_only or text.isascii()):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return '"' + "".join([_escape(char, ascii_only) for char in text]) + '"'


def _escape(char, ascii_only):
    if char in _SHORT:
        return _SHORT[char]
    code = ord(char)
    if code >= 32 and (code < 127 or not ascii_only):
        return char
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def encode_basestring_ascii(s):
    return _quote(s, True)


def encode_basestring(s):
    return _quote(s, False)


class JSONEncoder:
    """Makes JSON text of values; `default` makes of others one that JSON has."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o):
        parts = []
        self._write(o, parts, self._indent(), 0, {})
        return "".join(parts)

    def iterencode(self, o, _one_shot=False):
        return self._pieces(o, self._indent(), 0, {})

    def _indent(self):
        indent = self.indent
        return indent if indent is None or isinstance(indent, str) else " " * indent

    def _pieces(self, o, indent, depth, above):
        """The text in the pieces that CPython makes."""
        if not isinstance(o, (list, tuple, dict)) or not o:
            parts, known = [], o is None or isinstance(o, (str, int, float, list, tuple, dict))
            if known:
                self._write(o, parts, indent, depth, above)
                yield "".join(parts)
                return
        if self.check_circular and id(o) in above:
            raise ValueError("Circular reference detected")
        above[id(o)] = o
        line, last = ("", "") if indent is None else ("\n" + indent * (depth + 1), "\n" + indent * depth)
        if isinstance(o, (list, tuple)):
            before = "[" + line
            for item in o:
                pieces = self._pieces(item, indent, depth + 1, above)
                if isinstance(item, (str, int, float)) or item is None:
                    yield before + next(pieces)
                else:
                    yield before
                    yield from pieces
                before = self.item_separator + line
        elif isinstance(o, dict):
            yield "{"
            before = line
            for key, value in sorted(o.items()) if self.sort_keys else o.items():
                key = self._key(key)
                if key is not None:
                    yield from [before] if before else []
                    yield _quote(key, self.ensure_ascii)
                    yield self.key_separator
                    yield from self._pieces(value, indent, depth + 1, above)
                    before = self.item_separator + line
        else:
            yield from self._pieces(self.default(o), indent, depth, above)
        if isinstance(o, (list, tuple, dict)):
            yield from [last] if indent is not None else []
            yield "}" if isinstance(o, dict) else "]"
        del above[id(o)]

    def _write(self, o, parts, indent, depth, above):
        if isinstance(o, str):
            parts.append(_quote(o, self.ensure_ascii))
        elif o is None or o is True or o is False:
            parts.append({None: "null", True: "true", False: "false"}[o])
        elif isinstance(o, int):
            parts.append(int.__repr__(o))
        elif isinstance(o, float):
            parts.append(self._float(o))
        else:
            if self.check_circular and id(o) in above:
                raise ValueError("Circular reference detected")
            above[id(o)] = o
            if isinstance(o, (list, tuple)):
                self._sequence(o, parts, indent, depth, above)
            elif isinstance(o, dict):
                self._mapping(o, parts, indent, depth, above)
            else:
                self._write(self.default(o), parts, indent, depth, above)
            del above[id(o)]

    def _float(self, value):
        if value == value and value not in (float("inf"), float("-inf")):
            return float.__repr__(value)
        if not self.allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {value!r}")
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"

    def _sequence(self, items, parts, indent, depth, above):
        if not items:
            parts.append("[]")
            return
        line = "" if indent is None else "\n" + indent * (depth + 1)
        between = self.item_separator + line
        before = "[" + line
        for item in items:
            place = len(parts)
            if isinstance(item, _SCALARS):
                self._write(item, parts, indent, depth + 1, above)
                parts[place] = before + parts[place]
            else:
                parts.append(before)
                self._write(item, parts, indent, depth + 1, above)
            before = between
        parts.append(("" if indent is None else "\n" + indent * depth) + "]")

    def _mapping(self, mapping, parts, indent, depth, above):
        if not mapping:
            parts.append("{}")
            return
        line = "" if indent is None else "\n" + indent * (depth + 1)
        parts.append("{")
        before = line
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            key = self._key(key)
            if key is None:
                continue
            parts.append(before + _quote(key, self.ensure_ascii) + self.key_separator)
            before = self.item_separator + line
            self._write(value, parts, indent, depth + 1, above)
        parts.append(("" if indent is None else "\n" + indent * depth) + "}")

    def _key(self, key):
        if isinstance(key, str):
            return key
        if key is None or key is True or key is False:
            return {None: "null", True: "true", False: "false"}[key]
        if isinstance(key, int):
            return int.__repr__(key)
        if isinstance(key, float):
            return self._float(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
