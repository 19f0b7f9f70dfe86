"""What characters are. Follows the documentation of CPython's `unicodedata`.

It knows the categories, widths and numbers of all characters up to U+1FFFF; what accented letters, ligatures and other
forms are made of, in many scripts; and the names of the letters, signs and symbols of the scripts of Europe and some
others, of digits and of pictures.
"""

import re
from functools import lru_cache

from _unicode_facts import CATEGORIES, COMBINING, PARTS

unidata_version = "15.0.0"
_CODES = (
    "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn".split()
)
_LETTERS = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcd", _CODES))
_categories = []
_classes = []
_parts = {}
_made = {}
_names = {}
_by_name = {}
# The sounds that syllables of Korean begin with, have in the middle, and end with.
_SOUNDS = (
    "G GG N D DD R M B BB S SS - J JJ C K T P H".replace("-", "").split(" "),
    "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" "),
    "- G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".replace("-", "").split(" "),
)
# Before this character `_unicode_facts` knows what each is made of.
_FAR = 0x600
_HANGUL, _LEADS, _VOWELS, _TAILS = 0xAC00, 19, 21, 28


def _runs(text):
    """Letters, each with how many of it follow each other."""
    return [(letter, int(count or 1)) for letter, count in re.findall(r"([A-Za-z!])(\d*)", text.replace("\n", ""))]


def _kinds(text):
    found = []
    for letter, count in _runs(text):
        found.extend(["Lu", "Ll"] * count if letter == "!" else [_LETTERS[letter]] * count)
    return found


def _read():
    _categories.extend(_kinds(CATEGORIES))
    for run in COMBINING.split():
        number, _, count = run.partition("x")
        _classes.extend([int(number)] * int(count))
    _read_parts(PARTS)


def _read_parts(text):
    for entry in text.split():
        char, _, inside = entry.partition("=")
        code, _, kind = char.partition("~")
        codes = [int(part, 16) for part in inside.split(".")]
        # What has `!` is not put together again.
        _parts[int(code, 16)] = (kind.strip("!"), codes)
        if not kind and len(codes) == 2 and not 0x300 <= codes[0] < 0x370:
            _made[tuple(codes)] = int(code, 16)


class _More:
    """What is known of characters that few programs meet; read when the first of them is asked for."""

    def __init__(self):
        from _unicode_more import CATEGORIES, COMBINING, NUMBERS, PARTS, WIDTHS

        _read_parts(PARTS)
        self.kinds = _kinds(CATEGORIES)
        widths = {"n": "Na"}
        self.widths = []
        for letter, count in _runs(WIDTHS):
            self.widths.extend([widths.get(letter, letter)] * count)
        self.classes, self.numbers = {}, {}
        for run in COMBINING.split():
            where, _, what = run.partition("=")
            number, _, count = what.partition("x")
            self.classes.update(dict.fromkeys(range(int(where, 16), int(where, 16) + int(count or 1)), int(number)))
        for run in NUMBERS.split():
            where, _, what = run.partition("=")
            start, _, count = where.rstrip("~").partition("x")
            top, _, bottom = what.partition("/")
            for at in range(int(count or 1)):
                above = int(top) + (0 if where.endswith("~") else at * int(bottom or 1))
                self.numbers[int(start, 16) + at] = (above, int(bottom or 1))


@lru_cache(maxsize=1)
def _more():
    return _More()


def _code(char, function):
    if not isinstance(char, str) or len(char) != 1:
        raise TypeError(f"{function}() argument must be a unicode character, not {type(char).__name__}")
    return ord(char)


def category(chr, /):
    """Two letters for the kind of a character."""
    code = _code(chr, "category")
    if code < len(_categories):
        return _categories[code]
    if code <= 0x1FFFF:
        return _more().kinds[code - len(_categories)]
    if chr.isupper():
        return "Lu"
    if chr.islower():
        return "Ll"
    if chr.isdecimal():
        return "Nd"
    if chr.isalpha():
        return "Lo"
    if chr.isnumeric():
        return "No"
    return "Po" if chr.isprintable() else "Cn"


def combining(chr, /):
    """The class of a mark that is put to the letter before it; 0 for other characters."""
    code = _code(chr, "combining")
    if code < 0x300 + len(_classes):
        return _classes[code - 0x300] if code >= 0x300 else 0
    return _more().classes.get(code, 0)


def decomposition(chr, /):
    """What a character is made of, as numbers."""
    code = _code(chr, "decomposition")
    if code not in _parts and code >= _FAR:
        _more()
    kind, codes = _parts.get(code, ("", []))
    kinds = {"circ": "circle", "comp": "compat", "frac": "fraction", "noBr": "noBreak", "supe": "super"}
    return (f"<{kinds.get(kind, kind)}> " if kind else "") + " ".join([f"{code:04X}" for code in codes])


def _taken_apart(code, also_forms, out):
    if code >= _FAR and code not in _parts:
        _more()
    if _HANGUL <= code < _HANGUL + _LEADS * _VOWELS * _TAILS:
        lead, rest = divmod(code - _HANGUL, _VOWELS * _TAILS)
        vowel, tail = divmod(rest, _TAILS)
        out += [0x1100 + lead, 0x1161 + vowel] + ([0x11A7 + tail] if tail else [])
    elif 0xFF01 <= code <= 0xFF5E and also_forms:
        out.append(code - 0xFEE0)
    elif code in _parts and (also_forms or not _parts[code][0]):
        for part in _parts[code][1]:
            _taken_apart(part, also_forms, out)
    else:
        out.append(code)


def _ordered(codes):
    """With the marks after a letter in the order of their classes."""
    at = 0
    while at < len(codes):
        end = at
        while end < len(codes) and combining(chr(codes[end])):
            end += 1
        codes[at:end] = sorted(codes[at:end], key=lambda code: combining(chr(code)))
        at = max(end, at) + 1
    return codes


def _put_together(codes):
    out, start, last = [], None, 0
    for code in codes:
        rank = combining(chr(code))
        if start is not None and (last < rank or last == 0 and start == len(out) - 1):
            made = _pair(out[start], code)
            if made is not None:
                out[start] = made
                continue
        out.append(code)
        last = rank
        if rank == 0:
            start = len(out) - 1
    return out


def _pair(one, other):
    """The character that two make, or `None`."""
    if 0x1100 <= one < 0x1100 + _LEADS and 0x1161 <= other < 0x1161 + _VOWELS:
        return _HANGUL + ((one - 0x1100) * _VOWELS + other - 0x1161) * _TAILS
    is_open = _HANGUL <= one < _HANGUL + _LEADS * _VOWELS * _TAILS and (one - _HANGUL) % _TAILS == 0
    if is_open and 0x11A7 < other < 0x11A7 + _TAILS:
        return one + other - 0x11A7
    return _made.get((one, other))


def normalize(form, unistr, /):
    """A text with its characters taken apart, and put together again if the form ends with C."""
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    if not isinstance(unistr, str):
        raise TypeError(f"normalize() argument 2 must be str, not {type(unistr).__name__}")
    if unistr.isascii():
        return unistr
    codes = []
    for char in unistr:
        _taken_apart(ord(char), "K" in form, codes)
    codes = _ordered(codes)
    return "".join(map(chr, _put_together(codes) if form.endswith("C") else codes))


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr


def _number(chr, default, test, what):
    if getattr(chr, test)():
        if chr.isdecimal():
            return int(chr)
        if test == "isdigit":
            return _more().numbers[ord(chr)][0]
    if not default:
        raise ValueError(f"not a {what}")
    return default[0]


def decimal(chr, /, *default):
    return _number(chr, default, "isdecimal", "decimal")


def digit(chr, /, *default):
    return _number(chr, default, "isdigit", "digit")


def numeric(chr, /, *default):
    """The number that a character stands for."""
    if chr.isdecimal():
        return float(int(chr))
    found = _more().numbers.get(_code(chr, "numeric"))
    if found is not None:
        return found[0] / found[1]
    if not default:
        raise ValueError("not a numeric character")
    return default[0]


def bidirectional(chr, /):
    """The direction of a character."""
    code, kind = _code(chr, "bidirectional"), category(chr)
    if 0x590 <= code <= 0x5FF or 0x7C0 <= code <= 0x85F:
        return "NSM" if kind == "Mn" else "R"
    if 0x600 <= code <= 0x7BF:
        return "NSM" if kind == "Mn" else "AN" if kind == "Nd" else "AL"
    if kind in ("Mn", "Me"):
        return "NSM"
    if kind == "Nd":
        return "EN"
    if kind[0] == "L" or kind == "Mc":
        return "L"
    if kind[0] == "C":
        return {"\n": "B", "\r": "B", "\t": "S"}.get(chr, "BN")
    special = {"+": "ES", "-": "ES", ",": "CS", ".": "CS", "/": "CS", ":": "CS", "#": "ET", "%": "ET", "\xa0": "CS"}
    return special.get(chr, "ET" if kind == "Sc" else "WS" if kind == "Zs" else "ON")


def east_asian_width(chr, /):
    """How wide a character is among those of East Asia."""
    code = _code(chr, "east_asian_width")
    if 0x20 <= code <= 0x7E:
        return "Na"
    widths = _more().widths
    if code < len(widths):
        return widths[code]
    if code < 0x40000:
        return "W" if code & 0xFFFF < 0xFFFE else "N"
    return "A" if 0xE0100 <= code <= 0xE01EF or code >= 0xF0000 and code & 0xFFFF < 0xFFFE else "N"


def mirrored(chr, /):
    """1 if a character is turned round where one writes to the left."""
    quotes = "\u201a\u201e\u2018\u201c\u2019\u201d\u201b\u201f"
    return int(category(chr) in ("Ps", "Pe", "Pi", "Pf") and chr not in quotes or chr in "<>")


def _load_names():
    import _unicode_names
    import _unicode_pictures
    import _unicode_scripts
    import _unicode_symbols

    found = {}
    for names, short in (
        (_unicode_names.NAMES, _unicode_names.SHORT),
        (_unicode_symbols.NAMES, _unicode_symbols.SHORT),
        (_unicode_scripts.NAMES + "|" + _unicode_pictures.NAMES, _unicode_pictures.SHORT),
    ):
        text = names.replace("\n", "")
        for mark, words in reversed(short.items()):
            text = text.replace(mark, words)
        for run in text.split("|"):
            start, _, inside = run.partition(":")
            found.update(enumerate(inside.split(";"), int(start, 16)))
    for code, one in found.items():
        _by_name.setdefault(one, code)
    # All at once, and last: other threads look whether there are any.
    _names.update(found)


def _name_of(code):
    if not _names:
        _load_names()
    if code in _names:
        return _names[code]
    char = chr(code)
    if char.isascii() and char.isalpha():
        return f"LATIN {'CAPITAL' if char.isupper() else 'SMALL'} LETTER {char.upper()}"
    kind, codes = _parts.get(code, ("", ()))
    if not kind and len(codes) == 2 and not 0x1F00 <= code <= 0x1FFF:
        base, mark = _name_of(codes[0]), _name_of(codes[1])
        if base and mark and mark.startswith("COMBINING ") and not mark.endswith("OVERLAY"):
            joint = " AND " if " WITH " in base else " WITH "
            return base + joint + mark.removeprefix("COMBINING ").removesuffix(" ACCENT")
    if 0xFF01 <= code <= 0xFF5E:
        return f"FULLWIDTH {_name_of(code - 0xFEE0)}"
    if 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF:
        return f"CJK UNIFIED IDEOGRAPH-{code:X}"
    if _HANGUL <= code < _HANGUL + _LEADS * _VOWELS * _TAILS:
        lead, rest = divmod(code - _HANGUL, _VOWELS * _TAILS)
        vowel, tail = divmod(rest, _TAILS)
        return f"HANGUL SYLLABLE {_SOUNDS[0][lead]}{_SOUNDS[1][vowel]}{_SOUNDS[2][tail]}"
    return None


def name(chr, /, *default):
    """The name of a character."""
    found = _name_of(_code(chr, "name"))
    if found is None:
        if not default:
            raise ValueError("no such name")
        return default[0]
    return found


def lookup(name, /):
    """The character with a name."""
    wanted = name.upper()
    if wanted.startswith("CJK UNIFIED IDEOGRAPH-"):
        digits = re.fullmatch("[0-9A-F]{4,5}", wanted[22:])
        if digits and _name_of(int(digits[0], 16)) == wanted:
            return chr(int(digits[0], 16))
    if not _names:
        _load_names()
    if wanted not in _by_name:
        for code in [*range(0x41, 0x7B), *_parts]:
            one = _name_of(code)
            if one:
                _by_name.setdefault(one, code)
    if wanted not in _by_name:
        raise KeyError(f"undefined character name '{name}'")
    return chr(_by_name[wanted])


_read()
