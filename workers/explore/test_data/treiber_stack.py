"""A stack without locks: two push, one pops once; what is swapped must still be on top."""

from threading import Lock, Thread


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


atomic = Lock()
top = None
popped = None


def compare_and_swap(old, new):
    global top
    with atomic:
        if top is old:
            top = new
            return True
        return False


def push(value):
    node = Node(value)
    while True:
        node.next = top
        if compare_and_swap(node.next, node):
            return


def pop():
    global popped
    while (old := top) is not None:
        if compare_and_swap(old, old.next):
            popped = old.value
            return


threads = [Thread(target=push, args=("a",)), Thread(target=push, args=("b",)), Thread(target=pop)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
rest = ""
while top:
    rest += top.value
    top = top.next
print(popped, rest)
# expect: safe
# expect: outcomes "None ab\n" "None ba\n" "a b\n" "b a\n"
# expect: race line 20
