"""A list with a lock in each node, found without locks: what is hung behind a removed node is lost."""

from threading import Lock, Thread


class Node:
    def __init__(self, key, next=None):
        self.key, self.next, self.lock = key, next, Lock()


tail = Node(9)
head = Node(0, Node(1, tail))


def change(key, is_new):
    before, after = head, head.next
    while after.key < key:
        before, after = after, after.next
    with before.lock, after.lock:
        if is_new:
            before.next = Node(key, after)
        else:
            before.next = after.next


threads = [Thread(target=change, args=(2, True)), Thread(target=change, args=(1, False))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
keys = []
node = head.next
while node is not tail:
    keys.append(node.key)
    node = node.next
print(keys)
# expect: safe
# expect: outcomes "[2]\n" "[]\n"
# expect: race line 23
