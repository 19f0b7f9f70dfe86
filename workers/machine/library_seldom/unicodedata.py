"""What characters are. Follows the documentation of CPython's `unicodedata`.

It knows the categories of all characters up to U+30FF and of the large ranges after these; what accented letters,
ligatures and other forms are made of, in the scripts of Europe; and the names of the letters, signs and symbols of
these, and of many pictures. Of other characters `category` and `normalize` say what `str` lets one conclude.
"""

import re

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
_HANGUL, _LEADS, _VOWELS, _TAILS = 0xAC00, 19, 21, 28


def _read():
    for letter, count in re.findall(r"([A-Za-d!])(\d*)", CATEGORIES.replace("\n", "")):
        count = int(count or 1)
        _categories.extend(["Lu", "Ll"] * count if letter == "!" else [_LETTERS[letter]] * count)
    for run in COMBINING.split():
        number, _, count = run.partition("x")
        _classes.extend([int(number)] * int(count))
    for entry in PARTS.split():
        char, _, inside = entry.partition("=")
        code, _, kind = char.partition("~")
        codes = [int(part, 16) for part in inside.split(".")]
        _parts[int(code, 16)] = (kind, codes)
        if not kind and len(codes) == 2 and combining(chr(codes[0])) == 0:
            _made[tuple(codes)] = int(code, 16)


def _code(char, function):
    if not isinstance(char, str) or len(char) != 1:
        raise TypeError(f"{function}() argument must be a unicode character, not {type(char).__name__}")
    return ord(char)


def category(chr, /):
    """Two letters for the kind of a character."""
    code = _code(chr, "category")
    if code < len(_categories):
        return _categories[code]
    if 0xD800 <= code <= 0xDFFF:
        return "Cs"
    if 0xE000 <= code <= 0xF8FF:
        return "Co"
    if 0xFE00 <= code <= 0xFE0F:
        return "Mn"
    if 0x1F300 <= code <= 0x1FAFF:
        return "Sk" if 0x1F3FB <= code <= 0x1F3FF else "So"
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
    return _classes[code - 0x300] if 0x300 <= code < 0x300 + len(_classes) else 0


def decomposition(chr, /):
    """What a character is made of, as numbers."""
    kind, codes = _parts.get(_code(chr, "decomposition"), ("", []))
    kinds = {"circ": "circle", "comp": "compat", "frac": "fraction", "noBr": "noBreak", "supe": "super"}
    return (f"<{kinds.get(kind, kind)}> " if kind else "") + " ".join([f"{code:04X}" for code in codes])


def _taken_apart(code, also_forms, out):
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
        found = re.sub(r"[^0-9]", "", normalize("NFKD", chr))
        if found:
            return int(found)
    if not default:
        raise ValueError(f"not a {what}")
    return default[0]


def decimal(chr, /, *default):
    return _number(chr, default, "isdecimal", "decimal")


def digit(chr, /, *default):
    return _number(chr, default, "isdigit", "digit")


def numeric(chr, /, *default):
    """The number that a character stands for."""
    if chr.isdigit() and digit(chr, None) is not None:
        return float(digit(chr))
    top, slash, bottom = normalize("NFKD", chr).partition("\u2044")
    if slash and chr.isnumeric():
        return int(top) / int(bottom or 1)
    if "\u0bf0" <= chr <= "\u0bf2":
        # What Tamil has for 10, 100 and 1000.
        return 10.0 ** (ord(chr) - 0xBEF)
    roman = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    letters = normalize("NFKD", chr).upper()
    if chr.isnumeric() and letters and all([letter in roman for letter in letters]):
        values = [roman[letter] for letter in letters] + [0]
        return float(sum([-one if one < after else one for one, after in zip(values, values[1:])]))
    digits = re.sub(r"[^0-9]", "", letters)
    if chr.isnumeric() and digits:
        return float(int(digits))
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
    if 0xFF01 <= code <= 0xFF60:
        return "F"
    wide = ((0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
            (0xFE30, 0xFE6F), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD))
    if any([low <= code <= high for low, high in wide]):
        return "W"
    return "A" if chr in "\xa1\xa4\xa7\xa8\xaa\xae\xb0\xb1\xb4\xb6\xb7\xb8\xba\xbf\xc6\xd0\xd7\xd8\xde\xdf" else "N"


def mirrored(chr, /):
    """1 if a character is turned round where one writes to the left."""
    quotes = "\u201a\u201e\u2018\u201c\u2019\u201d\u201b\u201f"
    return int(category(chr) in ("Ps", "Pe", "Pi", "Pf") and chr not in quotes or chr in "<>")


def _load_names():
    import _unicode_names
    import _unicode_symbols

    texts = []
    for table in (_unicode_names, _unicode_symbols):
        text = table.NAMES.replace("\n", "")
        for mark, words in reversed(table.SHORT.items()):
            text = text.replace(mark, words)
        texts.append(text)
    text = "|".join(texts)
    found = {}
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
