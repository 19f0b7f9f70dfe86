"""A pool of threads by hand: a queue of jobs, workers, results in order, errors, a context manager."""

import threading
from queue import Queue


class Result:
    def __init__(self):
        self.done = threading.Event()
        self.value = self.error = None

    def get(self, timeout=None):
        if not self.done.wait(timeout):
            raise TimeoutError("no result yet")
        if self.error is not None:
            raise self.error
        return self.value


class Worker(threading.Thread):
    def __init__(self, jobs, number):
        super().__init__(name=f"worker-{number}", daemon=True)
        self.jobs = jobs
        self.start()

    def run(self):
        for function, args, kwargs, result in iter(self.jobs.get, None):
            try:
                result.value = function(*args, **kwargs)
            except Exception as error:
                result.error = error
            finally:
                result.done.set()


class ThreadPool:
    def __init__(self, size):
        self.jobs = Queue()
        self.workers = [Worker(self.jobs, n) for n in range(size)]
        self.closed = False

    def submit(self, function, *args, **kwargs):
        if self.closed:
            raise RuntimeError("the pool is closed")
        result = Result()
        self.jobs.put((function, args, kwargs, result))
        return result

    def map(self, function, *iterables):
        results = [self.submit(function, *args) for args in zip(*iterables)]
        return [result.get() for result in results]

    def close(self):
        self.closed = True
        for _ in self.workers:
            self.jobs.put(None)
        for worker in self.workers:
            worker.join()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


with ThreadPool(3) as pool:
    print(pool.map(lambda n: n * n, range(10)))
    print(pool.map(pow, [2, 3, 4], [5, 6, 7]))
    results = [pool.submit(int, text) for text in ("1", "two", "3")]
    for result in results:
        try:
            print(result.get(timeout=2))
        except ValueError as error:
            print("ValueError:", error)
    print(pool.submit("{0} {name}".format, "hello", name="pool").get())
    gate = threading.Event()
    slow = pool.submit(gate.wait)
    try:
        slow.get(timeout=0.01)
    except TimeoutError as error:
        print("TimeoutError:", error)
    gate.set()
    print(slow.get())
print([w.is_alive() for w in pool.workers], [w.name for w in pool.workers], pool.jobs.empty())
try:
    pool.submit(print)
except RuntimeError as error:
    print("RuntimeError:", error)
