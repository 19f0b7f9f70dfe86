"""Two processes add to one shared value without its lock, and one addition is lost."""

from multiprocessing import Process, Value


def add(total):
    total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    processes = [Process(target=add, args=(total,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert total.value == 2, f"counted {total.value}"
    print("done")
# forced: AssertionError: counted 1
