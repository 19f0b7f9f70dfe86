"""Recursion: repeated lines are folded, in direct and mutual recursion, and near the limits of folding."""

import sys
import traceback


def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)


def even(n):
    return odd(n - 1)


def odd(n):
    if n < 0:
        raise LookupError("below")
    return even(n - 1)


def branches(n):
    if n == 0:
        return 1 / n
    if n % 2:
        return branches(n - 1)
    return branches(
        n - 1
    )


class Node:
    def __init__(self, child=None):
        self.child = child

    @property
    def depth(self):
        return self.child.depth + 1

    def __repr__(self):
        return f"Node({self.child!r})"


def endless():
    return endless()


for depth in (0, 1, 2, 3, 4, 5, 6, 10, 50):
    try:
        down(depth)
    except ValueError:
        traceback.print_exc()
for action in (lambda: even(9), lambda: branches(5)):
    try:
        action()
    except (LookupError, ZeroDivisionError):
        traceback.print_exc()
chain = None
for _ in range(8):
    chain = Node(chain)
try:
    chain.depth
except AttributeError:
    traceback.print_exc()
try:
    endless()
except RecursionError as error:
    print(error, type(error).__mro__[1].__name__)
lines = traceback.format_exception(ValueError, ValueError("plain"), None)
print(lines)
try:
    down(30)
except ValueError as error:
    print(len(traceback.extract_tb(error.__traceback__)), len(traceback.format_tb(error.__traceback__)), traceback.format_tb(error.__traceback__)[-1])
down(20)
