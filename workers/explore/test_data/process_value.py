"""Two processes increment a shared value; nothing keeps one from coming between reading and writing of the other."""

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
    print(value.value)
# expect: safe
# expect: outcomes "1\n" "2\n"
