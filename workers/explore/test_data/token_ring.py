"""A token goes round among three threads: each works when it is its turn."""

from threading import Semaphore, Thread

turns = [Semaphore(1), Semaphore(0), Semaphore(0)]


def work(me):
    turns[me].acquire()
    print(me)
    turns[(me + 1) % 3].release()


threads = [Thread(target=work, args=(me,)) for me in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "0\n1\n2\n"
