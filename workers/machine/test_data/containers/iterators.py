"""Iterators, and the functions that make and consume them."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1


class Letters:
    def __getitem__(self, at):
        return "abc"[at]

    def __len__(self):
        return 3


class Once:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


print(list(Countdown(3)), tuple(Countdown(2)), set(Countdown(1)), sum(Countdown(4)), max(Countdown(3)), sorted(Countdown(3)))
print(list(Letters()), list(reversed(Letters())), "b" in Letters(), len(Letters()))
print(list(Once()), dict(enumerate(Once())), [*Once(), *Countdown(2)])
print(list(enumerate("ab")), list(enumerate(Countdown(2), 5)), list(enumerate([7], start=-1)))
print(list(zip([1, 2, 3], "ab")), list(zip(Countdown(3), [1, 2])), list(zip()), list(zip([1])))
print(list(map(lambda x: x * 2, [1, 2])), list(map(lambda x, y: x + y, [1, 2], Countdown(2))))
print(list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(None, Countdown(2))))
print(list(range(5)), list(range(2, 5)), list(range(5, 0, -2)), len(range(0, 10, 3)), range(5)[2], range(5)[-1], range(10)[2:5])
print(range(0, 10, 3), 9 in range(0, 10, 3), 4 in range(0, 10, 3), list(reversed(range(4))), range(3) == range(0, 3, 1))
print(range(3).index(2), range(5).count(9), bool(range(0)), 2.0 in range(3))
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
attempt(lambda: next(it))
attempt(lambda: next([1]))
attempt(lambda: iter(5))
g = (x * x for x in range(3))
print(next(g), list(g), next(g, None))
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)))
print(any([0, 1]), any([]), all([1, 0]), all([]), any(x > 2 for x in range(4)), all(Countdown(3)))
print(sum([1, 2, 3]), sum([1.5, 2]), sum([[1], [2]], []), sum([], 5), sum(range(101)), sum((1, 2), start=10))
print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max([], default="none"), min([1, -5, 3], key=abs), max("aa", "b", key=len))
attempt(lambda: sum(["a"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: min())
attempt(lambda: max(1, "a"))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: max(5))
attempt(lambda: list(zip([1], [1, 2], strict=True)))
attempt(lambda: list(zip([1, 2], [1], strict=True)))
attempt(lambda: list(zip([1], [1], Countdown(2), strict=True)))
attempt(lambda: list(map(1)))
attempt(lambda: len(5))
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(3)[5])
attempt(lambda: reversed({1}))
attempt(lambda: hash([]))
attempt(lambda: len())
pairs = zip("abc", range(3))
for letter, number in pairs:
    print(letter, number, end=" ")
print()
print([*zip(*[(1, 2), (3, 4)])], dict(zip("ab", Countdown(2))))


class Odd:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"<{self.n}>"

    def __add__(self, other):
        return Odd(self.n + (other.n if isinstance(other, Odd) else other))

    def __radd__(self, other):
        return self + other

    def __bool__(self):
        return self.n % 2 == 1

    def __len__(self):
        return 7


odds = [Odd(3), Odd(1), Odd(2)]
smallest = min(odds)
odds.sort()
print(odds, smallest, max(odds, key=lambda odd: odd.n), sum(odds), any([Odd(2)]), all(odds), list(filter(None, odds)))
print(sorted(odds, reverse=True), len(Odd(1)))
print(callable(len), callable(Odd), callable(Odd(1)), callable(lambda: 0), callable(5))
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(2**61 - 1), hash(-1))
print(id(odds) == id(odds), id([]) == id(odds))
a, b = Countdown(2)
first, *rest = Countdown(3)
print(a, b, first, rest)
attempt(lambda: [p for p, q in [Countdown(3)]])
items = [1, 2, 3]
for item in items:
    if item < 3:
        items.append(item + 10)
print(items)
print(1, 2, sep="-", end="!\n")
print("a", None, sep=None)
print(*range(3), sep=", ")
print()
attempt(lambda: print(1, sep=1))
