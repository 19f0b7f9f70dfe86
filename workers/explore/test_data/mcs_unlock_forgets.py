"""A queue lock that is given back without looking who is about to queue up: that one spins for ever."""

from threading import Lock, Thread


class Node:
    locked, next = False, None


atomic = Lock()
tail = None
count = 0


def work():
    global tail, count
    node = Node()
    with atomic:
        before, tail = tail, node
    if before is not None:
        node.locked = True
        before.next = node
        while node.locked:
            pass
    count += 1
    if node.next is None:
        tail = None
    else:
        node.next.locked = False


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
# expect: livelock
# expect: flaw livelock line 23
# expect: outcomes "2\n"
# expect: race line 19
# expect: race line 22
# expect: race line 27
# expect: race line 29
