"""What a manager keeps is read and written in two calls."""
# expect: safe
# expect: outcomes "1\n" "2\n"

from multiprocessing import Manager, Process


def add(numbers):
    numbers["total"] = numbers["total"] + 1


if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.dict(total=0)
        processes = [Process(target=add, args=(numbers,)) for _ in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(numbers["total"])
