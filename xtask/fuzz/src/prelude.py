"""Made by `cargo xtask fuzz`."""


def show(*values):
    print(*map(text, values))


def text(value):
    kind = type(value)
    if kind in (set, frozenset):
        # The order of a set is CPython's own affair.
        return f"{kind.__name__}({sorted(map(text, value))})"
    if kind in (list, tuple):
        inner = ", ".join(map(text, value))
        return f"[{inner}]" if kind is list else f"({inner},)"
    if kind is dict:
        return "{" + ", ".join(f"{text(key)}: {text(value[key])}" for key in value) + "}"
    # So are addresses, and where modules come from.
    shown = repr(value)
    if shown.startswith("<module "):
        return shown.split(" from ")[0].split(" (")[0]
    return kind.__name__ if " at 0x" in shown else shown


def complain(error):
    message = str(error).split(" (/")[0].split(" (unknown")[0]
    print(type(error).__name__, message if " at 0x" not in message else "")

