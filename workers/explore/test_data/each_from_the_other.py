"""Each of two variables is computed from the other."""

from threading import Thread

x = y = 0


def first():
    global x
    x = y + 1


def second():
    global y
    y = x + 1


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(x, y)
# judge
# expect: safe
# expect: outcomes "1 1\n" "1 2\n" "2 1\n"
# expect: race line 10
# expect: race line 15
