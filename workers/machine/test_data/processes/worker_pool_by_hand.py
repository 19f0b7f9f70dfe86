"""A pool of processes by hand: tasks with numbers, answers in order, errors sent back, workers replaced."""

import multiprocessing as mp
import os
import traceback


class RemoteError(Exception):
    """An error in a worker, with its last line."""


def worker(tasks, answers, quota):
    for _ in range(quota):
        task = tasks.get()
        if task is None:
            break
        number, function, args = task
        try:
            answers.put((number, True, function(*args)))
        except Exception as error:
            lines = traceback.format_exception_only(type(error), error)
            answers.put((number, False, lines[-1].strip()))


class HandmadePool:
    def __init__(self, size, quota=1000):
        self.size, self.quota = size, quota
        self.tasks, self.answers = mp.SimpleQueue(), mp.SimpleQueue()
        self.workers = []
        self.started = 0
        self.fill()

    def fill(self):
        self.workers = [w for w in self.workers if w.is_alive()]
        while len(self.workers) < self.size:
            w = mp.Process(target=worker, args=(self.tasks, self.answers, self.quota), daemon=True)
            w.start()
            self.started += 1
            self.workers.append(w)

    def map(self, function, *iterables):
        jobs = list(zip(*iterables))
        for number, args in enumerate(jobs):
            self.tasks.put((number, function, args))
        results = {}
        while len(results) < len(jobs):
            number, ok, value = self.answers.get()
            results[number] = value if ok else RemoteError(value)
            if self.quota < 1000:
                self.workers[0].join()
                self.fill()
        return [results[number] for number in range(len(jobs))]

    def close(self):
        for _ in self.workers:
            self.tasks.put(None)
        for w in self.workers:
            w.join()
        return [w.exitcode for w in self.workers]

    def __enter__(self):
        return self

    def __exit__(self, *info):
        self.close()


def square(n):
    return n * n


def ratio(a, b):
    return a / b


def pid(_):
    return os.getpid()


if __name__ == "__main__":
    with HandmadePool(2) as pool:
        print(pool.map(square, range(8)))
        for result in pool.map(ratio, [1, 2, "x"], [4, 0, 1]):
            print(repr(result))
        print(pool.map(max, [1, 5], [3, 2], [2, 9]), pool.map(square, []), pool.started)
        print(os.getpid() in pool.map(pid, range(4)))
    print([w.exitcode for w in pool.workers])
    with HandmadePool(1, quota=1) as pool:
        pids = pool.map(pid, range(4))
        print(len(set(pids)), pool.started)
    print(mp.active_children())
