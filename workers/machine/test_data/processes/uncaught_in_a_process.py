"""An uncaught exception of a process goes to its standard error; its exit code is 1."""

from multiprocessing import Process


def fail(n):
    return 10 // n


if __name__ == "__main__":
    p = Process(target=print, args=("fine", 1), kwargs={"sep": "-"})
    p.start()
    p.join()
    print(p.exitcode)
    q = Process(target=exit, args=("a message",)) if False else Process(target=int)
    q.start()
    q.join()
    print(q.exitcode)
