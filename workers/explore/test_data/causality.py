"""Who sees what another wrote having seen a third also sees what the third wrote."""

from threading import Thread

x = y = r = s = t = 0


def first():
    global x
    x = 1


def second():
    global r, y
    r = x
    y = r


def third():
    global s, t
    s = y
    t = x


threads = [Thread(target=f) for f in (first, second, third)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not (s == 1 and t == 0)
print(r, s, t)
# expect: safe
# expect: outcomes "0 0 0\n" "0 0 1\n" "1 0 0\n" "1 0 1\n" "1 1 1\n"
# expect: race line 10
# expect: race line 16
