"""Expressions that span several lines: which line is named, and where the carets stand."""

import traceback

table = {"a": {"b": [1, 2, 3]}}
zero = 0


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def brackets():
    return (
        1
        + 2
        + "three"
    )


def call():
    return max(
        1,
        2,
        key=5,
    )


def argument():
    return print(
        "before",
        table["a"]["c"],
        "after",
    )


def chain():
    return (
        "text"
        .upper()
        .missing()
        .lower()
    )


def subscript():
    return table[
        "a"
    ]["b"][
        10
    ]


def display():
    return [
        1,
        2 / zero,
        3,
    ]


def mapping():
    return {
        "one": 1,
        "two": int("two"),
    }


def conditional():
    return (
        "yes" if zero
        else zero.name
    )


def continued():
    total = 1 + \
        2 + \
        None
    return total


def text():
    return f"""
    {zero}
    {1 / zero}
    """


def comparison():
    return (
        1
        <
        "a"
    )


def logic():
    return (
        zero
        or table["x"]
    )


def unary():
    return -(
        "a"
    )


def nested():
    return len(
        sorted(
            [zero, *"a"][::-1],
        )
    )


def function():
    return (lambda value:
            value + 1)(
        "a"
    )


for action in (brackets, call, argument, chain, subscript, display, mapping, conditional, continued, text, comparison, logic, unary, nested, function):
    show(action)
