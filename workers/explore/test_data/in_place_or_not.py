"""What += changes in place loses nothing, what it makes anew does."""

from threading import Thread

numbers, pair = [], ()


def add(number):
    global numbers, pair
    numbers += [number]
    pair += (number,)


threads = [Thread(target=add, args=(number,)) for number in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(numbers), sorted(pair))
# expect: safe
# expect: outcomes "[1, 2] [1, 2]\n" "[1, 2] [1]\n" "[1, 2] [2]\n"
# expect: race line 10
# expect: race line 11
