"""A pool of processes: `map` with chunks, exceptions from afar."""

from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


def fail(n):
    raise ValueError(f"no {n}")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(square, range(8), chunksize=3)))
        future = executor.submit(fail, 3)
        try:
            future.result()
        except ValueError as error:
            print(error, type(error.__cause__).__name__)
        print(executor.submit(pow, 2, 8).result(), future.done())
