"""A process runs a function, with a memory of its own."""

from multiprocessing import Process

shared = []


def work(name, times=1):
    shared.append(name)
    print(f"hello {name} " * times, len(shared))


if __name__ == "__main__":
    for name in ("ada", "bob"):
        process = Process(target=work, args=(name,), kwargs={"times": 2})
        process.start()
        process.join()
        print(process.exitcode, process.is_alive(), process.name, process.daemon)
    print(shared)
