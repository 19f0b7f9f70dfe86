"""What can not be sent to another process: lambdas, inner functions, locks, generators; and what helps."""

import functools
import multiprocessing as mp
import pickle
import threading


def inner_function():
    def inner(n):
        return n

    return inner


def scale(factor, n):
    return factor * n


class Counter:
    """Has a lock, which it leaves out when it is pickled."""

    def __init__(self, start=0):
        self.value, self.lock = start, threading.Lock()

    def __call__(self, n):
        with self.lock:
            self.value += n
            return self.value

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


def describe(thing):
    return type(thing).__name__, sorted(vars(thing))


def fails(thing):
    try:
        pickle.dumps(thing)
        return "can be pickled"
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        return type(error).__name__


if __name__ == "__main__":
    for name, thing in (
        ("inner function", inner_function()),
        ("lock", threading.Lock()),
        ("generator", (n for n in range(3))),
        ("partial", functools.partial(scale, 3)),
        ("bound method", [1, 2].append),
        ("class", Counter),
        ("module", pickle),
    ):
        print(f"{name}: {fails(thing)}")
    with mp.Pool(1) as pool:
        for bad in (inner_function(), lambda n: n):
            try:
                pool.map(bad, [1])
            except (pickle.PicklingError, AttributeError) as error:
                print("not sent:", "inner" in str(error) or "lambda" in str(error))
        try:
            pool.apply(print, (threading.Lock(),))
        except TypeError as error:
            print(error)
        print(pool.map(functools.partial(scale, 3), range(4)), pool.map(functools.partial(scale, n=5), [1, 2]))
        counter = Counter(10)
        print(pool.map(counter, [1, 2, 3], chunksize=3), counter.value, pool.apply(describe, (counter,)))
        print(pool.apply(Counter(1).__call__, (5,)))
    print(pickle.loads(pickle.dumps(counter))(1), counter(1))
