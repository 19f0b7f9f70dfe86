"""Assertions with and without a message."""


def check(value):
    assert value > 0, f"{value} is not positive"
    return value


try:
    check(-1)
except AssertionError as error:
    print(error)
try:
    assert not "text"
except AssertionError as error:
    print(repr(error))
assert check(0) == 5
