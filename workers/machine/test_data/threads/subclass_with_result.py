"""A subclass of Thread that keeps its result, and gives it (or its error) from `join`."""

import threading


class Task(threading.Thread):
    """Runs a function; `join` answers with what it returned or raises what it raised."""

    def __init__(self, function, *args, **kwargs):
        super().__init__(name=f"task-{function.__name__}", daemon=kwargs.pop("daemon", None))
        self.function, self.args, self.kwargs = function, args, kwargs
        self.result = self.error = None

    def run(self):
        try:
            self.result = self.function(*self.args, **self.kwargs)
        except Exception as error:
            self.error = error

    def join(self, timeout=None):
        super().join(timeout)
        if self.is_alive():
            raise TimeoutError(self.name)
        if self.error is not None:
            raise self.error
        return self.result


def power(base, exponent=2):
    return base**exponent


def divide(a, b):
    return a / b


tasks = [Task(power, n, exponent=n) for n in range(1, 6)]
for task in tasks:
    task.start()
print([task.join() for task in tasks])
print([task.name for task in tasks][:2], tasks[0].daemon, Task(power, 1, daemon=True).daemon)

failing = Task(divide, 1, 0)
failing.start()
for attempt in range(2):
    try:
        failing.join()
    except ZeroDivisionError as error:
        print(attempt, type(error).__name__, error, error is failing.error)

gate = threading.Event()
waiting = Task(gate.wait)
waiting.start()
try:
    waiting.join(0.01)
except TimeoutError as error:
    print("not yet:", error)
gate.set()
print(waiting.join(), waiting.is_alive(), waiting.result)
print(issubclass(Task, threading.Thread), isinstance(waiting, Task), Task.__mro__[1].__name__)
