"""A pause is no promise: the longer sleeper may be the first to wake."""

from threading import Thread
from time import sleep


def work():
    sleep(1)
    print("short")


thread = Thread(target=work)
thread.start()
sleep(5)
print("long")
thread.join()
# judge
# expect: safe
# expect: outcomes "long\nshort\n" "short\nlong\n"
