"""Texts taken apart as a shell would. Follows the documentation of CPython's `shlex`, without its class."""

import re

__all__ = ["split", "quote", "join"]


def split(s, comments=False, posix=True):
    """The words of a text; quotes and backslashes keep blanks inside."""
    if s is None:
        raise ValueError("s argument must not be None")
    words, word, begun, at = [], "", False, 0
    while at < len(s):
        c = s[at]
        at += 1
        if c in " \t\r\n":
            if begun:
                words.append(word)
            word, begun = "", False
        elif c == "#" and comments and not begun:
            end = s.find("\n", at)
            at = len(s) if end < 0 else end
        elif c in "'\"":
            inner, at = _quoted(s, c, at, posix)
            if not posix and begun and not word.startswith(("'", '"')):
                inner = inner[0] + inner[1:]
            word, begun = word + inner, True
        elif c == "\\" and posix:
            if at == len(s):
                raise ValueError("No escaped character")
            word, begun, at = word + s[at], True, at + 1
        else:
            word, begun = word + c, True
    if begun:
        words.append(word)
    return words


def _quoted(s, quote, at, posix):
    """What stands in quotes, and the place behind it."""
    inner = ""
    while at < len(s):
        c = s[at]
        at += 1
        if c == quote:
            return (inner if posix else quote + inner + quote), at
        if c == "\\" and posix and quote == '"':
            if at == len(s):
                raise ValueError("No escaped character")
            c = s[at] if s[at] in '"\\' else "\\" + s[at]
            at += 1
        inner += c
    raise ValueError("No closing quotation")


def quote(s):
    """A text that a shell takes for one word."""
    if not s:
        return "''"
    if re.search(r"[^\w@%+=:,./-]", s, re.ASCII) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join([quote(word) for word in split_command])
