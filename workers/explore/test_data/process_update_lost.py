"""Two processes increment a shared value, and an increment can be lost."""

from multiprocessing import Process, Value


def increment(value):
    value.value += 1


if __name__ == "__main__":
    value = Value("i", 0)
    processes = [Process(target=increment, args=(value,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert value.value == 2, f"counted {value.value}"
# expect: assertion
# expect: outcomes ""
# expect: flaw assertion line 17
