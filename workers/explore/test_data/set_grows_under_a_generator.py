"""A generator goes through a set that grows: before, after, or an error in between, even after the last element."""

from threading import Thread

numbers = {1, 2}


def total():
    print(sum(number for number in numbers))


threads = [Thread(target=total), Thread(target=numbers.add, args=(3,))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: exception
# expect: flaw exception line 9
# expect: outcomes "3\n" "6\n"
