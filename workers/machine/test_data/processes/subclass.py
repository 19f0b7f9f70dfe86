"""A subclass of Process overrides `run`."""

from multiprocessing import Pipe, Process


class Summing(Process):
    def __init__(self, numbers, connection):
        super().__init__(name="summing")
        self.numbers = numbers
        self.connection = connection

    def run(self):
        self.connection.send(sum(self.numbers))


if __name__ == "__main__":
    ours, theirs = Pipe()
    process = Summing([1, 2, 3], theirs)
    process.start()
    print(ours.recv())
    process.join()
    print(process.exitcode, process.name, hasattr(process, "total"))
