"""One thread adds one, another doubles."""

from threading import Thread

number = 1


def add():
    global number
    number += 1


def double():
    global number
    number *= 2


threads = [Thread(target=add), Thread(target=double)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(number)
# judge
# expect: safe
# expect: outcomes "2\n" "3\n" "4\n"
# expect: race line 10
# expect: race line 15
