"""Two processes take two locks in opposite order."""

from multiprocessing import Lock, Process


def work(first, second):
    with first:
        with second:
            pass


if __name__ == "__main__":
    a, b = Lock(), Lock()
    processes = [Process(target=work, args=(a, b)), Process(target=work, args=(b, a))]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("done")
# expect: deadlock
# expect: outcomes "done\n"
# expect: flaw deadlock line 8
