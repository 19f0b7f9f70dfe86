"""A queue without locks: who finds the tail behind helps it on."""

from threading import Lock, Thread


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


atomic = Lock()
head = tail = Node(None)


def append(last, node):
    with atomic:
        if last.next is None:
            last.next = node
            return True
        return False


def move_tail(old, new):
    global tail
    with atomic:
        if tail is old:
            tail = new


def enqueue(value):
    node = Node(value)
    while True:
        last = tail
        after = last.next
        if after is not None:
            move_tail(last, after)
        elif append(last, node):
            move_tail(last, node)
            return


threads = [Thread(target=enqueue, args=(value,)) for value in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
values, node = "", head.next
while node:
    values += node.value
    node = node.next
print(values, tail.value == values[-1])
# expect: safe
# expect: outcomes "ab True\n" "ba True\n"
# expect: race line 18
# expect: race line 27
