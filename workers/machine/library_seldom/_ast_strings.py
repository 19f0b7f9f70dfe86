"""Nodes of strings: constants, and f-strings with their fields."""

import re

from _ast_nodes import classes
from _ast_tokens import _string, field_end, string_end

_unicode_name = re.compile(r"\\N\{[^}]*\}")


def split(token):
    """The prefix, the quote and the inside of a string."""
    found = _string.match(token)
    return found[1].lower(), found[2], token[found.end() : -len(found[2])]


def plain_value(prefix, inside):
    """The value of the inside of a string, or of a piece of one."""
    if "r" in prefix:
        return inside.encode() if "b" in prefix else inside
    return eval(f'{prefix.replace("f", "").replace("u", "")}"""{_safe(inside)}"""')


def _safe(inside):
    """The same text, to stand between three double quotes."""
    parts, at = [], 0
    while at < len(inside):
        if inside[at] == "\\":
            parts.append(inside[at : at + 2])
            at += 2
        else:
            parts.append('\\"' if inside[at] == '"' else inside[at])
            at += 1
    return "".join(parts)


def of_tokens(texts, parse_expression):
    """The node of strings that stand one after another."""
    parts = [split(text) for text in texts]
    if any(["b" in prefix for prefix, _, _ in parts]):
        return classes["Constant"](value=b"".join([plain_value(prefix, inside) for prefix, _, inside in parts]))
    if not any(["f" in prefix for prefix, _, _ in parts]):
        value = "".join([plain_value(prefix, inside) for prefix, _, inside in parts])
        return classes["Constant"](value=value, kind="u" if parts[0][0] == "u" else None)
    values = []
    for prefix, quote, inside in parts:
        pieces = _pieces(prefix, quote, inside, parse_expression) if "f" in prefix else [plain_value(prefix, inside)]
        for piece in pieces:
            if isinstance(piece, str) and values and isinstance(values[-1], str):
                values[-1] += piece
            elif piece != "":
                values.append(piece)
    return _joined(values)


def _joined(values):
    constant = classes["Constant"]
    return classes["JoinedStr"](values=[constant(value=one) if isinstance(one, str) else one for one in values])


def _pieces(prefix, quote, inside, parse_expression, is_format=False):
    """Texts and fields of an f-string."""
    found, text, at = [], "", 0
    while at < len(inside):
        char = inside[at]
        if char == "\\" and "r" not in prefix:
            named = _unicode_name.match(inside, at)
            step = len(named[0]) if named else 2
            text, at = text + inside[at : at + step], at + step
        elif char in "{}" and inside[at : at + 2] == char * 2 and not (is_format and char == "}"):
            text, at = text + char, at + 2
        elif char == "{":
            end = field_end(inside, at + 1, quote)
            if text:
                found.append(plain_value(prefix, text))
            text = ""
            found += _field(prefix, quote, inside[at + 1 : end - 1], parse_expression)
            at = end
        else:
            text, at = text + char, at + 1
    return found + ([plain_value(prefix, text)] if text else [])


def _field(prefix, quote, text, parse_expression):
    """The field in a pair of braces; with `=`, its text before it."""
    end = _expression_end(text)
    source, rest = text[:end], text[end:]
    shown = None
    if source.rstrip().endswith("=") and not re.search(r"[=!<>]=\s*$", source):
        shown = source
        source = source.rstrip()[:-1]
    conversion = -1
    if rest.startswith("!"):
        conversion, rest = ord(rest[1]), rest[2:].lstrip()
    spec = None
    if rest.startswith(":"):
        spec = _joined(_pieces(prefix, quote, rest[1:], parse_expression, True))
    elif shown is not None and conversion == -1:
        conversion = ord("r")
    value = parse_expression(source.strip())
    node = classes["FormattedValue"](value=value, conversion=conversion, format_spec=spec)
    return [node] if shown is None else [shown, node]


def _expression_end(text):
    """Where the expression of a field ends: before `!r`, before `:`, or at the end."""
    at, depth = 0, 0
    while at < len(text):
        found = _string.match(text, at)
        if found:
            at = string_end(text, found)
            continue
        char = text[at]
        depth += (char in "([{") - (char in ")]}")
        if not depth and (char == ":" or char == "!" and text[at + 1 : at + 2] != "="):
            return at
        at += 1
    return at
