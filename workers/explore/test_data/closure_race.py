"""A variable of an enclosing function is shared too."""

from threading import Thread


def count():
    total = 0

    def add():
        nonlocal total
        total += 1

    threads = [Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return total


print(count())
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 11
