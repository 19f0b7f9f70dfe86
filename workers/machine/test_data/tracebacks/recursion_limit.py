"""Too deep a recursion is an exception like others."""


def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as error:
    print(type(error).__name__, str(error).startswith("maximum recursion depth exceeded"))


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(depth() > 500)
import sys

print(sys.getrecursionlimit() >= 1000)
