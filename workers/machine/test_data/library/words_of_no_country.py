"""locale and gettext: the locale C, numbers in it, and texts that stand for themselves."""

import gettext
import locale

print(locale.setlocale(locale.LC_ALL, "C"), locale.getlocale(), locale.localeconv()["decimal_point"])
print(locale.atof("1.5"), locale.atoi("12"), locale.format_string("%d and %.2f", (1000, 2.5), grouping=True))
print(sorted("bBaA", key=locale.strxfrm), locale.strcoll("a", "b"), locale.str(1.5))
_ = gettext.gettext
print(_("hello"), gettext.ngettext("%d file", "%d files", 1) % 1, gettext.ngettext("%d file", "%d files", 3) % 3)
words = gettext.translation("program", fallback=True)
print(type(words).__name__, words.gettext("bye"), words.ngettext("one", "many", 2), gettext.pgettext("menu", "Open"))
for action in (lambda: locale.setlocale(locale.LC_ALL, "xx_YY"), lambda: gettext.translation("program")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
