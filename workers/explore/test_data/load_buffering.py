"""Each thread reads one variable and then writes the other: not both can see what the other writes later."""

from threading import Thread

x = y = 0
saw = [None, None]


def first():
    global y
    saw[0] = x
    y = 1


def second():
    global x
    saw[1] = y
    x = 1


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*saw)
# judge
# expect: safe
# expect: outcomes "0 0\n" "0 1\n" "1 0\n"
# expect: race line 12
# expect: race line 18
