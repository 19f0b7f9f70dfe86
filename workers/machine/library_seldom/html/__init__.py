"""Text as HTML holds it. Follows the documentation of CPython's `html`; of the names of characters it knows those of
HTML 4 (the 252 of Latin, Greek, mathematics and punctuation) and `apos`.
"""

import re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """A text with `&`, `<` and `>` (and quotes) as entities."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


# Numbers that stand for characters of Windows-1252, as browsers take them.
_REPLACED = dict(zip(range(0x80, 0xA0), "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ")) | {0: "\ufffd", 13: "\r"}
_reference = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def _character(found):
    """What a reference stands for; itself if it is none."""
    from html.entities import html5

    name = found[1]
    if name[0] == "#":
        number = int(name[2:].rstrip(";"), 16) if name[1] in "xX" else int(name[1:].rstrip(";"))
        if number in _REPLACED:
            return _REPLACED[number]
        if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            return "\ufffd"
        is_control = number < 9 or 0xB <= number < 0x20 and number != 0xC or number == 0x7F
        is_no_character = 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE
        return "" if is_control or is_no_character else chr(number)
    if name in html5:
        return html5[name]
    # Some names need no semicolon: the longest that fits counts.
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return "&" + name


def unescape(s):
    """The text with all references to characters replaced."""
    return _reference.sub(_character, s) if "&" in s else s
