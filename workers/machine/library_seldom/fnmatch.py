"""Patterns of names: `*`, `?` and `[…]`. Follows the documentation of CPython's `fnmatch`."""

import re


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return re.compile(translate(pat)).match(name) is not None


def filter(names, pat):
    match = re.compile(translate(pat)).match
    return [name for name in names if match(name)]


def translate(pat):
    """The regular expression that says the same."""
    parts, at = [], 0
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == "*":
            if parts[-1:] != [".*"]:
                parts.append(".*")
        elif char == "?":
            parts.append(".")
        elif char == "[":
            end = pat.find("]", at + 1 + (pat[at : at + 1] == "!"))
            if end < 0:
                parts.append("\\[")
                continue
            inside = pat[at:end].replace("\\", "\\\\")
            if inside[0] == "!":
                inside = "^" + inside[1:]
            elif inside[0] in "^[":
                inside = "\\" + inside
            parts.append(f"[{inside}]")
            at = end + 1
        else:
            parts.append(re.escape(char))
    return f"(?s:{''.join(parts)})\\Z"
