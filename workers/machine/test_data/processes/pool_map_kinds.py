"""A pool: map, starmap, imap, imap_unordered, apply, and chunk sizes."""

from multiprocessing import Pool


def square(n):
    return n * n


def power(base, exponent, modulus=None):
    return pow(base, exponent, modulus)


def describe(text):
    return f"{text}:{len(text)}"


class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        return sum(c * x**k for k, c in enumerate(self.coefficients))

    def derived(self, x):
        return sum(k * c * x ** (k - 1) for k, c in enumerate(self.coefficients) if k)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(square, range(10)))
        print(pool.map(square, []), pool.map(describe, "one three five".split()))
        print([pool.map(square, range(7), chunksize=size) == [0, 1, 4, 9, 16, 25, 36] for size in (1, 2, 3, 100)])
        print(pool.starmap(power, [(2, 3), (3, 4), (5, 3, 7)]))
        print(pool.starmap(max, zip([1, 5, 3], [4, 2, 6])), pool.starmap(power, []))
        print(list(pool.imap(square, range(8))), list(pool.imap(square, range(8), chunksize=3)))
        print(sorted(pool.imap_unordered(square, range(8))), sorted(pool.imap_unordered(square, range(9), 4)))
        it = pool.imap(describe, ["a", "bb", "ccc"])
        print(next(it), it.next(), it.next(timeout=5))
        try:
            it.next()
        except StopIteration:
            print("no more")
        print(pool.apply(power, (2, 10)), pool.apply(power, [2, 10], {"modulus": 1000}), pool.apply(dict, kwds={"a": 1}))
        print(pool.map(len, ["", "a", "bc"]), pool.map(str.upper, "abc"), pool.map(abs, (-1, 2, -3)))
        p = Polynomial(1, 2, 3)
        print(pool.map(p, range(4)), pool.map(p.derived, range(4)))
        print(pool.map(square, (n for n in range(5))), pool.map(square, {3: "x", 4: "y"}))
        print(pool.map(sorted, [[3, 1], "hello", (2, 1)]), pool.map(type, [1, "x", 2.0])[0].__name__)
