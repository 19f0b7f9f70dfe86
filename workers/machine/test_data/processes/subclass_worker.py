"""Subclasses of Process: `run` of one's own, attributes that are copied, results through queues and pipes."""

import multiprocessing as mp


class Squarer(mp.Process):
    def __init__(self, numbers, results):
        super().__init__(name=f"squarer of {len(numbers)}")
        self.numbers, self.results = numbers, results
        self.done = False

    def run(self):
        for n in self.numbers:
            self.results.put((n, n * n))
        self.done = True
        self.results.put(None)


class Accumulator(mp.Process):
    """Is sent commands over a pipe and answers."""

    def __init__(self, start=0):
        super().__init__(daemon=True)
        self.mine, self.connection = mp.Pipe()
        self.total = start

    def run(self):
        while True:
            command, *args = self.connection.recv()
            method = getattr(self, f"do_{command}", None)
            if method is None:
                self.connection.send(("error", f"unknown command {command!r}"))
                continue
            self.connection.send(("ok", method(*args)))
            if command == "stop":
                break

    def do_add(self, n):
        self.total += n
        return self.total

    def do_where(self):
        return mp.current_process().name == self.name, mp.current_process() is self

    def do_stop(self):
        return "bye"

    def ask(self, *command):
        self.mine.send(command)
        status, value = self.mine.recv()
        if status == "error":
            raise LookupError(value)
        return value


if __name__ == "__main__":
    results = mp.Queue()
    workers = [Squarer(range(k, 12, 3), results) for k in range(3)]
    print([w.name for w in workers], isinstance(workers[0], mp.Process))
    for w in workers:
        w.start()
    found, ended = [], 0
    while ended < len(workers):
        item = results.get()
        if item is None:
            ended += 1
        else:
            found.append(item)
    for w in workers:
        w.join()
    print(sorted(found))
    print([w.done for w in workers], [w.exitcode for w in workers], "the copies were changed")

    a = Accumulator(10)
    print(a.daemon)
    a.start()
    print(a.ask("add", 5), a.ask("add", 20), a.ask("where"), a.total)
    try:
        a.ask("fly")
    except LookupError as error:
        print(error)
    print(a.ask("stop"))
    a.join()
    print(a.exitcode, a.is_alive())
