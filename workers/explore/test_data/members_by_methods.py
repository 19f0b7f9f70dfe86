"""A set to which one adds what the other takes away; each also has a member of its own."""

from threading import Thread

members = {1}


def come():
    members.add(2)
    members.add(7)


def go():
    members.discard(2)
    members.remove(1)


threads = [Thread(target=come), Thread(target=go)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(members))
# judge
# expect: safe
# expect: outcomes "[2, 7]\n" "[7]\n"
