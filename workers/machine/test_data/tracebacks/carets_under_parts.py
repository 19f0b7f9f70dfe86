"""Carets point at the part of the line that failed."""

import traceback

record = {"name": "x", "tags": [1, 2]}
count = 0


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def divide():
    return 10 + (5 / count) * 2


def index():
    return record["tags"][5] + 1


def attribute():
    return record.name.upper()


def call():
    return int("x" + "y", base=10) + len("abc")


def add():
    return (1 + 2) + "three"


def nested():
    return [each / count for each in record["tags"]]


for action in (divide, index, attribute, call, add):
    show(action)
