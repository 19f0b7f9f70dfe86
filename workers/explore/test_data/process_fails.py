"""A process ends with an exception; its parent sees the exit code."""

from multiprocessing import Process


def work():
    raise ValueError("no")


if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
    print(process.exitcode)
# expect: exception
# expect: flaw exception line 7
