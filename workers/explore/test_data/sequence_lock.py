"""A reader tries again if the number was odd or has changed."""

from threading import Thread

number = 0
x = y = 0
seen = None


def write():
    global number, x, y
    number += 1
    x = 1
    y = 1
    number += 1


def read():
    global seen
    while True:
        before = number
        if before % 2 == 0:
            pair = x, y
            if number == before:
                seen = pair
                return


threads = [Thread(target=write), Thread(target=read)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen)
# judge
# expect: safe
# expect: outcomes "(0, 0)\n" "(1, 1)\n"
# expect: race line 12
# expect: race line 13
# expect: race line 14
# expect: race line 15
