"""How a program warns; no traceback shows this file, as CPython has it in C."""

import sys
from _inspect import frame


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    place = frame(stacklevel) or ("sys", 1, "", "", "")
    _tell(message, category, place[0], place[1], place[3], source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if isinstance(message, Warning):
        category = type(message)
    _tell(message, category, filename, lineno, None, source)


def tell_doubts(doubts, filename):
    """Warns of what the compiler finds doubtful, however often it was told before."""
    for _, text, line, *place in doubts:
        try:
            shown = None if filename.startswith("<") else place[1].rstrip("\n")
            _tell(text, SyntaxWarning, filename, line, shown, None, True)
        except SyntaxWarning:
            raise SyntaxError(text, (filename, line, *place)) from None


def _tell(message, category, filename, lineno, line, source, again=False):
    import warnings

    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    main = sys.modules.get("__main__")
    module = "__main__" if filename == getattr(main, "__file__", None) else filename.removesuffix(".py")
    action = warnings._action(text, category, module, lineno)
    if action == "error":
        raise message
    key = (action, text, category) + {"module": (filename,), "once": ()}.get(action, (filename, lineno))
    if action == "ignore" or action != "always" and not again and key in warnings._seen:
        return
    warnings._seen.add(key)
    if warnings._records:
        warnings._records[-1].append(warnings.WarningMessage(message, category, filename, lineno, None, None, source))
    elif warnings.showwarning is warnings._own_showwarning:
        warnings.showwarning(message, category, filename, lineno, None, line)
        if source is not None:
            sys.stderr.write(f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n")
    else:
        warnings.showwarning(message, category, filename, lineno)
