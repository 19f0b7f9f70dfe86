"""A node is popped and pushed again while another thread still believes in what was below it."""

from threading import Lock, Thread


class Node:
    def __init__(self, name, below):
        self.name, self.below = name, below

    def __repr__(self):
        return self.name


atomic = Lock()
top = Node("A", Node("B", None))
first = second = None


def compare_and_swap(old, new):
    global top
    with atomic:
        if top is old:
            top = new
            return True
        return False


def pop():
    while (old := top) is not None:
        below = old.below
        if compare_and_swap(old, below):
            return old


def push(node):
    while True:
        node.below = top
        if compare_and_swap(node.below, node):
            return


def pops_one():
    global first
    first = pop()


def pops_two():
    global second
    second = pop(), pop()
    push(second[0])


threads = [Thread(target=pops_one), Thread(target=pops_two)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
rest = []
while top:
    rest.append(top)
    top = top.below
print(first, second, rest)
# expect: safe
# expect: outcomes "A (B, None) [B]\n" "B (A, None) [A]\n" "None (A, B) [A]\n" "A (A, B) []\n" "A (A, B) [B]\n"
# expect: race line 23
# expect: race line 37
