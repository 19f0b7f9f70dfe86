"""A manager for a class of one's own."""

from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self, start=0):
        self.count = start

    def increase(self, by=1):
        self.count += by
        return self.count

    def fail(self):
        raise ValueError("from the server")


class Counters(BaseManager):
    pass


Counters.register("Counter", Counter)

if __name__ == "__main__":
    with Counters() as manager:
        counter = manager.Counter(5)
        print(counter.increase(), counter.increase(10), counter.increase(by=2))
        try:
            counter.fail()
        except ValueError as error:
            print(error)
        try:
            counter.count
        except AttributeError as error:
            print(error)
