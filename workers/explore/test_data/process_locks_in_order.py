"""Two processes take two locks in the same order."""

from multiprocessing import Lock, Process


def work(first, second):
    with first:
        with second:
            pass


if __name__ == "__main__":
    a, b = Lock(), Lock()
    processes = [Process(target=work, args=(a, b)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("done")
# expect: safe
# expect: outcomes "done\n"
