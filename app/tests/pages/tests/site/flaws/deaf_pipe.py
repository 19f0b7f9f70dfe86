"""Two processes wait for each other's message before they send their own."""

from multiprocessing import Pipe, Process


def greet(end):
    print(end.recv())
    end.send("hello from the child")


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=greet, args=(there,))
    process.start()
    print(here.recv())
    here.send("hello from the parent")
    process.join()
    print("done")
# forced: deadlock
