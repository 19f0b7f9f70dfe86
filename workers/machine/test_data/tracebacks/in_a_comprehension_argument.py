"""Carets under a part of a long line."""

values = {"a": 1, "b": "x"}


def total(mapping):
    result = 0
    for key in mapping:
        result = result + mapping[key] * 2 - 1
    return result


print("total", total(values))
