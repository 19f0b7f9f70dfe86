"""The first thread is waited for before its half is used, the second one too late."""

from threading import Thread

halves = [0, 0]


def work(at):
    halves[at] += 1
    halves[at] += 1


first, second = [Thread(target=work, args=(at,)) for at in range(2)]
first.start()
second.start()
first.join()
halves[0] *= 10
halves[1] *= 10
second.join()
print(halves)
# judge
# expect: safe
# expect: outcomes "[20, 0]\n" "[20, 10]\n" "[20, 11]\n" "[20, 1]\n" "[20, 20]\n" "[20, 2]\n"
# expect: race line 9
# expect: race line 10
# expect: race line 18
