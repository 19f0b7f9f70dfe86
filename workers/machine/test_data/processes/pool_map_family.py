"""map, starmap, imap, imap_unordered and their chunks."""

from multiprocessing import Pool


def square(n):
    return n * n


def power(base, exponent):
    return base**exponent


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(square, range(8)), pool.map(square, range(8), chunksize=3), pool.map(square, []))
        print(pool.starmap(power, [(2, 3), (3, 2), (5, 0)]), pool.starmap(power, zip(range(4), range(4)), 2))
        print(list(pool.imap(square, range(6))), list(pool.imap(square, range(6), chunksize=2)))
        print(sorted(pool.imap_unordered(square, range(6))), sorted(pool.imap_unordered(square, range(6), 4)))
        it = pool.imap(square, [7, 8])
        print(next(it), it.next(), next(it, "end"))
        print(pool.apply(power, (2, 10)), pool.apply(power, args=(2,), kwds={"exponent": 4}))
