"""A list with a lock in each node, found without locks and looked at again with them: nothing is lost."""

from threading import Lock, Thread


class Node:
    def __init__(self, key, next=None):
        self.key, self.next, self.marked, self.lock = key, next, False, Lock()


tail = Node(9)
head = Node(0, Node(1, tail))


def add(before, after, key):
    if after.key != key:
        before.next = Node(key, after)


def remove(before, after, key):
    if after.key == key:
        after.marked = True
        before.next = after.next


def change(key, what):
    while True:
        before, after = head, head.next
        while after.key < key:
            before, after = after, after.next
        with before.lock, after.lock:
            if not before.marked and not after.marked and before.next is after:
                return what(before, after, key)


threads = [Thread(target=change, args=(2, add)), Thread(target=change, args=(1, remove))]
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
# expect: outcomes "[2]\n"
# expect: race line 23
