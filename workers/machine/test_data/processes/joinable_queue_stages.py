"""JoinableQueue: `task_done` for each item, `join` waits for all; two stages, sentinels, errors in tasks."""

import multiprocessing as mp


class Task:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __call__(self):
        return self.a // self.b

    def __str__(self):
        return f"{self.a} // {self.b}"


class Consumer(mp.Process):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks, self.results = tasks, results

    def run(self):
        while True:
            task = self.tasks.get()
            if task is None:
                self.tasks.task_done()
                break
            try:
                answer = task()
            except ArithmeticError as error:
                answer = repr(error)
            self.results.put((str(task), answer))
            self.tasks.task_done()


def lengths(words, numbers):
    for word in iter(words.get, None):
        numbers.put(len(word))
        words.task_done()
    words.task_done()


def total(numbers, sender):
    result = 0
    for n in iter(numbers.get, None):
        result += n
        numbers.task_done()
    numbers.task_done()
    sender.send(result)


if __name__ == "__main__":
    tasks, results = mp.JoinableQueue(), mp.Queue()
    consumers = [Consumer(tasks, results) for _ in range(2)]
    for c in consumers:
        c.start()
    for n in range(8):
        tasks.put(Task(100, n))
    for _ in consumers:
        tasks.put(None)
    tasks.join()
    for line in sorted([results.get() for _ in range(8)]):
        print(*line, sep=" = ")
    for c in consumers:
        c.join()
    print([c.exitcode for c in consumers])

    words, numbers = mp.JoinableQueue(), mp.JoinableQueue()
    receiver, sender = mp.Pipe(duplex=False)
    stages = [mp.Process(target=lengths, args=(words, numbers)), mp.Process(target=total, args=(numbers, sender))]
    for p in stages:
        p.start()
    for word in "the quick brown fox jumps over the lazy dog".split():
        words.put(word)
    words.join()
    words.put(None)
    numbers.join()
    numbers.put(None)
    print(receiver.recv())
    for p in stages:
        p.join()
    try:
        words.join()
        words.task_done()
    except ValueError as error:
        print(error)
