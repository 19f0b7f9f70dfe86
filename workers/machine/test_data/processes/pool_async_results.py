"""AsyncResult: get, wait, ready, successful."""

from multiprocessing import Pool, TimeoutError
import time


def add(a, b=1):
    return a + b


def fail(n):
    raise ValueError(f"no {n}")


def slow(n):
    time.sleep(n)
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        r = pool.apply_async(add, (1,), {"b": 5})
        print(r.get(), r.ready(), r.successful(), r.get(timeout=1))
        m = pool.map_async(add, [1, 2, 3])
        m.wait()
        print(m.ready(), m.successful(), m.get())
        s = pool.starmap_async(add, [(1, 2), (3, 4)])
        print(s.get(10))
        f = pool.apply_async(fail, ("luck",))
        f.wait()
        print(f.ready(), f.successful())
        try:
            f.get()
        except ValueError as error:
            print("ValueError:", error, type(error.__cause__).__name__)
        long = pool.apply_async(slow, (30,))
        print(long.ready())
        try:
            long.successful()
        except ValueError as error:
            print("ValueError:", str(error).endswith("not ready"))
        try:
            long.get(timeout=0.05)
        except TimeoutError as error:
            print("TimeoutError", repr(error))
        pool.terminate()
    print("done")
