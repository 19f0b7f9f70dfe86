"""Statements that span several lines: which line is named, and where the carets stand."""

import traceback

table = {"a": {"b": [1, 2, 3]}}
zero = 0


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def statement():
    assert (
        zero
        and 1
    ), (
        "many "
        "lines"
    )


def raising():
    raise ValueError(
        "text",
        zero,
    )


def unpacked():
    a, (
        b, c
    ) = 1, (
        2,
    )


def loop():
    for item in (
        zero
    ):
        print(item)


def manager():
    with (
        show
    ) as file:
        print(file)


def removed():
    del table[
        "z"
    ]


def augmented():
    value = []
    value += (
        5
    )


for action in (statement, raising, unpacked, loop, manager, removed, augmented):
    show(action)
