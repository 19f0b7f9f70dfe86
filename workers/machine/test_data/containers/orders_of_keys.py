# Sorting keys of one kind, of several, and such as cannot be sorted.
import random


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


class Word(str):
    def __lt__(self, other):
        return len(self) < len(other)


nan = float("nan")
lists = [
    [3, -1, 2**62, -(2**62), 0, 3],
    [3, True, 2, False],
    [2**70, 1, -(2**80)],
    [0.0, -0.0, 1.5, -1.5, float("inf"), float("-inf"), 1e-300, -1e-300],
    [1, 0.5, -2],
    ["pear", "", "apple", "app", "apples", "äpfel", "zebra", "pear\x00", "pear", "applesauce1", "applesauce0"],
    ["abcdefgh", "abcdefg", "abcdefghi", "abcdefgh\x00", "abcdefgi", "abcdefg\xff", "abcdefgé"],
    [(2, "b"), (1, "z"), (2, "a"), (1,), (1, "z", 0)],
    [(1, "b"), (1, "a"), (1, 2)],
    [("b", 1), ("a", 2), ("a", 1), ("a",), ()],
    [(1.5, 2), (1, 3), (0, 0)],
    [((1, 2), 3), ((1, 1), 4), ((0, 9), 5)],
    [(2, nan), (1, nan), (2, nan)],
    [(1, None), (0, None)],
    [(1, None), (1, "a")],
    [[2], [1, 5], [1]],
    ["a", 1, "b"],
    [None, None],
    [b"b", b"a"],
    [Word("ccc"), Word("a"), Word("bb")],
    [],
]
for items in lists:
    attempt(lambda: sorted(items))
    attempt(lambda: sorted(items, reverse=True))
random.seed(3)
pairs = [(random.randrange(8), at) for at in range(300)]
by_first = sorted(pairs, key=lambda pair: pair[0])
print(all(a[0] < b[0] or a[1] < b[1] for a, b in zip(by_first, by_first[1:])))
backwards = sorted(pairs, key=lambda pair: pair[0], reverse=True)
print(all(a[0] > b[0] or a[1] < b[1] for a, b in zip(backwards, backwards[1:])))
names = [f"name{random.randrange(40)}" for _ in range(300)]
print(sorted(names) == sorted(names, key=lambda name: (name, 0)))
print(sorted(names)[:3], sorted(set(names), reverse=True)[:3])
tagged = sorted([(name, at) for at, name in enumerate(names)])
print(all(a < b for a, b in zip(tagged, tagged[1:])), tagged[0], max(tagged), min(tagged))
floats = [random.uniform(-5, 5) for _ in range(200)] + [0.0, -0.0]
ordered = sorted(floats)
print(all(a <= b for a, b in zip(ordered, ordered[1:])), [str(x) for x in ordered if x == 0])
print((1, 2) < (1, 3), (1, 2) < (1,), ("a", 1) >= ("a", 1.0), (nan,) == (nan,), (nan,) < (nan,), (1, [2]) < (1, [3]))
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: (1, "a") == (1, 2))
