"""A process waits until its parent has written a number."""

from multiprocessing import Condition, Process, Value


def child(condition, number):
    with condition:
        while number.value == 0:
            condition.wait()
        number.value += 1


if __name__ == "__main__":
    condition, number = Condition(), Value("i", 0, lock=False)
    process = Process(target=child, args=(condition, number))
    process.start()
    with condition:
        number.value = 1
        condition.notify()
    process.join()
    print(number.value)
# expect: safe
# expect: outcomes "2\n"
