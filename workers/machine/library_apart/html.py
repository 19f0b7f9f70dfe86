"""Text in HTML. Follows the documentation of CPython's `html`, with the names of characters of HTML 4."""

import re

__all__ = ["escape", "unescape"]

# The names of HTML 4, in the order of their characters: those of Latin 1 from 160 on, then name and number.
_LATIN = (
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro "
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
    "thorn yuml"
)
_OTHERS = (
    "quot 34 amp 38 apos 39 lt 60 gt 62 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 "
    "Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 "
    "Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 "
    "beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 "
    "xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 "
    "ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 "
    "ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 "
    "lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364 image 8465 real 8476 trade 8482 larr 8592 uarr 8593 "
    "rarr 8594 darr 8595 harr 8596 rArr 8658 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 "
    "notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 radic 8730 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 "
    "int 8747 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 hearts 9829"
).split()
_NAMED = {name: chr(160 + at) for at, name in enumerate(_LATIN.split())}
_NAMED |= {name: chr(int(number)) for name, number in zip(_OTHERS[::2], _OTHERS[1::2])}
# These may stand without a semicolon, as old pages have them.
_BARE = {*_LATIN.split(), "quot", "amp", "lt", "gt"}


def escape(s, quote=True):
    """Replaces the characters that mean something in HTML."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def _character(found):
    text = found[1]
    if text[0] == "#":
        number = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            return "\uFFFD"
        if 128 <= number < 160:
            # Old pages mean the characters of Windows.
            windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
            return windows[number - 128]
        return "" if number < 9 or 13 < number < 32 or number == 11 else chr(number)
    if text.endswith(";") and text[:-1] in _NAMED:
        return _NAMED[text[:-1]]
    for end in range(len(text), 1, -1):
        if text[:end] in _BARE:
            return _NAMED[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    """Replaces references such as `&gt;` and `&#62;` by their characters."""
    if "&" not in s:
        return s
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _character, s)
