"""A queue lock: each spins on the node of who came before."""

from threading import Lock, Thread


class Node:
    def __init__(self, locked):
        self.locked = locked


swapping = Lock()
tail = Node(False)
count = 0


def work():
    global tail, count
    node = Node(True)
    with swapping:
        before, tail = tail, node
    while before.locked:
        pass
    count += 1
    node.locked = False


threads = [Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count, tail.locked)
# expect: safe
# expect: outcomes "3 False\n"
# expect: race line 24
