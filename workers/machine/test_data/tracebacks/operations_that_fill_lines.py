"""Carets under operations that are all there is in their lines."""

import traceback

zero, items, names, text = 0, [1, 2], {}, "a"


def divide():
    1 / zero


def subscript():
    items[5]


def nested():
    (items)[9]


def doubled():
    items[0][1]


def shift():
    1 << -1


def concatenate():
    text + zero


def formatted():
    "%d" % text


def called():
    text(1)


def key():
    names["second"]


def attribute():
    names.second


for function in (divide, subscript, nested, doubled, shift, concatenate, formatted, called, attribute):
    try:
        function()
    except Exception:
        traceback.print_exc()
key()
