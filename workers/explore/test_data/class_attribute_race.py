"""A flag that is an attribute of a class: one reads it while the other sets it."""
# judge
# expect: safe
# expect: outcomes "False\n" "True\n"
# expect: race line 15

from threading import Thread


class Flag:
    stop = False


def set_it():
    Flag.stop = True


def look():
    print(Flag.stop)


threads = [Thread(target=set_it), Thread(target=look)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
