"""A pool: map, starmap, apply, imap, with callbacks and errors."""

from multiprocessing import Pool


def square(n):
    return n * n


def fail(n):
    if n == 2:
        raise ValueError(f"no {n}")
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(6)), pool.starmap(pow, [(2, 3), (3, 2)]))
        print(pool.apply(square, (7,)), list(pool.imap(square, [3, 1, 2])), sorted(pool.imap_unordered(square, range(4))))
        result = pool.apply_async(square, (5,))
        print(result.get(timeout=10), result.ready(), result.successful())
        seen = []
        many = pool.map_async(square, [1, 2], callback=seen.append)
        many.wait()
        print(many.get(), seen)
        try:
            pool.map(fail, range(4))
        except ValueError as error:
            print(error)
        problems = []
        bad = pool.apply_async(fail, (2,), error_callback=lambda error: problems.append(str(error)))
        bad.wait()
        print(bad.successful(), problems)
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
