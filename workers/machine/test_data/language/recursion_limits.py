# The recursion limit can be changed, up and down.
import sys
import threading


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(sys.getrecursionlimit())
try:
    deep(1500)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(5000)
print(sys.getrecursionlimit(), deep(4000))
sys.setrecursionlimit(10**6)
print(deep(20000))


def total(tree):
    return 0 if tree is None else total(tree[0]) + 1


tree = None
for _ in range(10000):
    tree = (tree,)
print(total(tree))
results = []
thread = threading.Thread(target=lambda: results.append(deep(3000)))
thread.start()
thread.join()
print(results)
sys.setrecursionlimit(100)
try:
    deep(200)
except RecursionError as error:
    print(error)
for wrong in (0, -5, "x", 1.5):
    try:
        sys.setrecursionlimit(wrong)
    except (ValueError, TypeError) as error:
        print(error)


def limit_too_low(n):
    if n:
        return limit_too_low(n - 1)
    try:
        sys.setrecursionlimit(5)
    except RecursionError as error:
        return str(error)[:36]


print(limit_too_low(20))
