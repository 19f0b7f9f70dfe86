"""Each thread writes one variable and reads the other: one of them at least sees the other's."""

from threading import Thread

x = y = 0
saw = [None, None]


def first():
    global x
    x = 1
    saw[0] = y


def second():
    global y
    y = 1
    saw[1] = x


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*saw)
# judge
# expect: safe
# expect: outcomes "0 1\n" "1 0\n" "1 1\n"
# expect: race line 11
# expect: race line 17
