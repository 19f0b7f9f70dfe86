"""ProcessPoolExecutor: workers keep their state, see no later changes, cannot take lambdas."""

import os
import pickle
from concurrent.futures import ProcessPoolExecutor, as_completed, wait

level = {"value": 1}
seen = []


def remember(item):
    seen.append(item)
    return len(seen)


def read_level():
    return level["value"]


def set_level(value):
    level["value"] = value
    return level["value"]


def mutate(items):
    items.append("added in the worker")
    return items


def process_id(_=None):
    return os.getpid()


def generate(n):
    return list(range(n))


def make_local():
    def local():
        return "local"

    return local


class Job:
    def __init__(self, n):
        self.n = n

    def __call__(self, plus=0):
        return self.n + plus

    def run(self):
        self.n += 100
        return self.n


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        print([pool.submit(remember, c).result() for c in "abc"], seen)
        print(pool.submit(set_level, 5).result(), pool.submit(read_level).result(), read_level())
        mine = ["mine"]
        print(pool.submit(mutate, mine).result(), mine)
        ids = set(pool.map(process_id, range(4)))
        print(len(ids), os.getpid() in ids)
        job = Job(1)
        print(pool.submit(job).result(), pool.submit(job, plus=9).result(), pool.submit(job.run).result(), job.n)
        for bad in (lambda: 1, (n for n in range(3))):
            future = pool.submit(bad) if callable(bad) else pool.submit(list, bad)
            try:
                future.result()
            except (pickle.PicklingError, TypeError, AttributeError) as error:
                print("cannot be sent")

        try:
            pool.submit(make_local()).result()
        except (pickle.PicklingError, AttributeError) as error:
            print("nor can a local function")
        try:
            pool.submit(generate).result()
        except TypeError as error:
            print("TypeError:", error)
        print(len(pool.submit(generate, 10000).result()), pool.submit(len, "é" * 70000).result(), pool.submit(sum, range(1000)).result())
        futures = [pool.submit(pow, 2, n) for n in range(5)]
        print([f.result() for f in futures], wait(futures).not_done, sorted(f.result() for f in as_completed(futures)))
    print(all(f.done() for f in futures), seen)
    with ProcessPoolExecutor(2) as pool:
        results = pool.map(set_level, range(3))
        print(list(results), level)
        print(max(pool.map(remember, "xy")) in (1, 2))
    try:
        pool.submit(read_level)
    except RuntimeError as error:
        print("RuntimeError:", error)
    pool.shutdown()
