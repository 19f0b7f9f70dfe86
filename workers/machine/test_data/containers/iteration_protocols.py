"""iter, next, sentinel, reversed, zip, map, enumerate."""


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1

    def __reversed__(self):
        return iter(range(1, self.start + 1))

    def __len__(self):
        return self.start

    def __contains__(self, n):
        return 0 < n <= self.start

    def __getitem__(self, at):
        if isinstance(at, slice):
            return [self[k] for k in range(*at.indices(len(self)))]
        if not -self.start <= at < self.start:
            raise IndexError("countdown is over")
        return self.start - at if at >= 0 else -at


c = Countdown(4)
print(list(c), list(reversed(c)), len(c), 3 in c, 9 in c, c[0], c[-1], c[1:3], max(c), sum(c), sorted(c), tuple(c), *c, dict(zip("ab", c)), [*c][::2], bool(Countdown(0)))
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "done"), iter(it) is it)
numbers = iter([3, 1, 0, 5])
print(list(iter(lambda: next(numbers), 0)))


class Old:
    def __getitem__(self, n):
        if n == 3:
            raise IndexError
        return n * n


print(list(Old()), 4 in Old(), [a + b for a, b in zip(Old(), Old())])
z = zip([1, 2, 3], "ab")
print(list(z), list(z), list(map(lambda a, b: a * b, [1, 2], [3, 4, 5])), list(map(str, ())), list(enumerate("ab", start=5)), list(zip()), list(filter(lambda n: n > 1, [1, 2, 3])), any(n > 2 for n in c), all(c))
e = enumerate("xy")
print(next(e), next(e), next(e, None))
for bad in (lambda: next(iter([])), lambda: iter(5), lambda: c[9], lambda: list(map(5, [1])), lambda: next([1]), lambda: reversed({1}), lambda: list(zip("a", "bc", strict=True)), lambda: list(zip("ab", "c", strict=True)), lambda: dict([(1,)])):
    try:
        print(bad())
    except (StopIteration, TypeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
