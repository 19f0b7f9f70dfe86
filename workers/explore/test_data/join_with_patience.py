"""Waiting for a thread with a timeout does not mean that it has ended."""

from threading import Thread


def work():
    pass


thread = Thread(target=work)
thread.start()
thread.join(timeout=1)
print(thread.is_alive())
thread.join()
# judge
# expect: safe
# expect: outcomes "False\n" "True\n"
