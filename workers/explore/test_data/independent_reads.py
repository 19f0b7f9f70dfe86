"""Two readers never see two independent writes in different orders."""

from threading import Thread

x = y = 0
saw = {}


def write_x():
    global x
    x = 1


def write_y():
    global y
    y = 1


def read_xy():
    saw[1] = (x, y)


def read_yx():
    saw[2] = (y, x)


threads = [Thread(target=f) for f in (write_x, write_y, read_xy, read_yx)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(saw[1] == (1, 0), saw[2] == (1, 0))
# expect: safe
# expect: outcomes "False False\n" "False True\n" "True False\n"
# expect: race line 11
# expect: race line 16
