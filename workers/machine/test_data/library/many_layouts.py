"""textwrap, pprint, string formatting over many widths and values, summed up by digests."""

import pprint
import textwrap
from hashlib import md5


def digest(value):
    return md5(repr(value).encode()).hexdigest()[:10]


text = """It was the best of times, it was the worst of times -- it was the age of wisdom; it was the age of foolishness. "It was the epoch of belief", he said, and well-known state-of-the-art epoch-making incredulity followed.  The supercalifragilisticexpialidocious season of Light (and of Darkness) came to an end... or did it?\tYes."""
print([(w, len(textwrap.wrap(text, w)), digest(textwrap.wrap(text, w))) for w in (1, 2, 5, 10, 17, 30, 50, 79, 500)])
options = [{"initial_indent": "* ", "subsequent_indent": "    "}, {"break_long_words": False}, {"break_on_hyphens": False}, {"drop_whitespace": False}, {"fix_sentence_endings": True}, {"replace_whitespace": False}, {"expand_tabs": False}, {"tabsize": 3}, {"max_lines": 3}, {"max_lines": 2, "placeholder": " etc."}, {"max_lines": 1, "width": 20}]
for option in options:
    widths = [option.pop("width")] if "width" in option else [12, 40]
    print(option, [digest(textwrap.wrap(text, w, **option)) for w in widths], textwrap.wrap(text, widths[0], **option)[:2])
print([textwrap.shorten(text, w) for w in (10, 25, 60)], digest(textwrap.fill(text, 33)), digest(textwrap.indent(textwrap.fill(text, 33), "> ")))
data = {
    "name": "something long enough to need a break when the width is small",
    "numbers": list(range(0, 1000, 37)),
    "nested": {"a": {"b": {"c": ["x" * n for n in range(1, 20, 4)]}}, "t": (1, (2, (3, (4,))))},
    "set": {5},
    "frozen": frozenset("a"),
    "empty": [[], {}, (), set(), ""],
    "mixed": [None, True, 1.5, 2j, b"bytes", "text 'quoted'", 'double "quoted"', "line\nbreak", range(3), int, ...],
    (1, "key"): "tuple key",
}
for width in (20, 40, 60, 80, 120):
    for compact in (False, True):
        shown = pprint.pformat(data, width=width, compact=compact)
        print(width, compact, len(shown.splitlines()), digest(shown))
print(pprint.pformat(data["nested"], width=30, indent=3), pprint.pformat(data, depth=1), pprint.pformat(data["mixed"], width=25), sep="\n")
print([digest(pprint.pformat(data, indent=n, width=50)) for n in (1, 2, 4, 8)], [digest(pprint.pformat(data, depth=n)) for n in (1, 2, 3, 4)], digest(pprint.pformat(data, sort_dicts=False)), digest(pprint.pformat(data, underscore_numbers=True)))
numbers = [0, 1, -1, 7, 42, -255, 1000, 123456789, -(10**15), 2**70]
specs = ["", "d", "5", "<8", ">8", "^9", "=+8", "08", "+", " ", "-", ",", "_", "x", "#x", "X", "#o", "b", "#010b", "_b", "_x", "e", ".2f", "%", "g", "*^12,", "c"]
for spec in specs:
    try:
        print(repr(spec), [format(n, spec) for n in (numbers if spec != "c" else [65, 8364])])
    except (ValueError, OverflowError) as error:
        print(repr(spec), type(error).__name__, error)
floats = [0.0, -0.0, 1.0, -2.5, 0.1, 1 / 3, 1e-5, 123456.789, 1e16, 1.5e300, float("inf"), float("nan")]
for spec in ["", ".3", ".0f", ".2f", "8.3f", "+.1e", "g", ".4g", "#.3g", "%", ".1%", ",.2f", "_.3f", "012.2f", "<10.1f", "^+10.2f", "e", "E", "G", "n", "z.1f", ".10"]:
    try:
        print(repr(spec), [format(x, spec) for x in floats])
    except ValueError as error:
        print(repr(spec), error)
for spec in ["", "s", "10", ">10", "^10", "*<10", ".3", "10.3", "^7.2s", "=10", "d", "+", ",", "010"]:
    try:
        print(repr(spec), [format(x, spec) for x in ("", "a", "hello", "é😀")])
    except ValueError as error:
        print(repr(spec), error)
print(["%5.1f|%-8s|%+d|%#x|%o|%e|%g|%c|%r|%a|%%|%05d" % (1.25, "ab", 5, 255, 8, 12345.6789, 1e-10, "z", "é", "é", -42)], "%(a)s %(b)03d" % {"a": 1, "b": 2}, "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%s" % (None,), "%s %s" % ([1], (2,)), "%x" % 3735928559, "%i" % 3.99, "%.3s" % "abcdef", "%5s%%" % 50)
for template, value in (("%d", "x"), ("%x", 1.5), ("%c", "ab"), ("%s %s", (1,)), ("%s", (1, 2)), ("%q", 1), ("%(a)s", 5), ("%", 1), ("%c", -1), ("%(a)s", {})):
    try:
        print(template % value)
    except Exception as error:
        print(type(error).__name__, error)
