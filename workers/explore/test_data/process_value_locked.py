"""Two processes increment a shared value under its lock."""

from multiprocessing import Process, Value


def increment(value):
    with value.get_lock():
        value.value += 1


if __name__ == "__main__":
    value = Value("i", 0)
    processes = [Process(target=increment, args=(value,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(value.value)
# expect: safe
# expect: outcomes "2\n"
