"""Two processes take two locks in opposite order."""

from multiprocessing import Lock, Process


def book(first, second):
    with first:
        with second:
            pass


if __name__ == "__main__":
    income, expenses = Lock(), Lock()
    pairs = [(income, expenses), (expenses, income)]
    processes = [Process(target=book, args=pair) for pair in pairs]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("done")
# forced: deadlock
