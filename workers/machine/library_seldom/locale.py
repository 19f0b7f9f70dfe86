"""The locale `C`, which is the only one. Follows the documentation of CPython's `locale`."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
CODESET, RADIXCHAR, THOUSEP = 14, 65536, 65537
_chosen = ["C.UTF-8"]


class Error(Exception):
    """There is no such locale."""


def localeconv():
    """How numbers and money are written."""
    text = dict.fromkeys(
        "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep positive_sign negative_sign "
        "thousands_sep".split(), ""
    )
    numbers = dict.fromkeys(
        "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn "
        "n_sign_posn".split(), CHAR_MAX
    )
    return {**text, **numbers, "mon_grouping": [], "grouping": [], "decimal_point": "."}


def setlocale(category, locale=None):
    """The name of the locale; only `C` and its kin can be chosen."""
    if isinstance(locale, (tuple, list)):
        locale = normalize(".".join([part for part in locale if part]))
    if locale is not None:
        if locale not in ("", "C", "POSIX", "C.UTF-8", "C.utf8"):
            raise Error("unsupported locale setting")
        _chosen[0] = locale if locale in ("C", "POSIX") else "C.UTF-8"
        _chosen[0] = "C" if _chosen[0] == "POSIX" else _chosen[0]
    return _chosen[0]


def getlocale(category=LC_CTYPE):
    return (None, None) if _chosen[0] == "C" else ("C", "UTF-8")


def getdefaultlocale(envvars=()):
    return None, None


def getpreferredencoding(do_setlocale=True):
    return "utf-8"


def getencoding():
    return "utf-8"


def normalize(localename):
    return localename


def resetlocale(category=LC_ALL):
    setlocale(category, "")


def strcoll(string1, string2, /):
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    return string


def nl_langinfo(key, /):
    return {CODESET: "UTF-8", RADIXCHAR: "."}.get(key, "")


def format_string(f, val, grouping=False, monetary=False):
    """As `%`; the locale groups nothing."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    return "%.12g" % val


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))
