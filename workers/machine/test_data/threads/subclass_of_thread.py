"""A subclass of Thread overrides `run`."""

import threading


class Summing(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name="summing")
        self.numbers = numbers
        self.total = None

    def run(self):
        self.total = sum(self.numbers)


thread = Summing([1, 2, 3])
print(thread.total, thread.is_alive(), thread.ident)
thread.start()
thread.join()
print(thread.total, thread.is_alive(), thread.ident is not None, thread.native_id is not None)


class Forgetful(threading.Thread):
    def __init__(self):
        pass


try:
    Forgetful().start()
except RuntimeError as error:
    print(error)
