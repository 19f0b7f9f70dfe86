"""Waits by looking again and again."""

from threading import Thread

ready = False


def work():
    while not ready:
        pass
    print("go")


thread = Thread(target=work)
thread.start()
ready = True
thread.join()
# judge
# expect: safe
# expect: outcomes "go\n"
# expect: race line 16
