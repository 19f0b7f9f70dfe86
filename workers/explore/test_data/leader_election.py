"""Chang and Roberts: in a ring the highest number comes round and is the leader."""

from queue import Queue
from threading import Thread

ids = [2, 3, 1]
boxes = [Queue() for _ in ids]
leader = [None] * 3


def node(me):
    right = boxes[(me + 1) % 3]
    right.put(("elect", ids[me]))
    while True:
        kind, number = boxes[me].get()
        if kind == "leader":
            leader[me] = number
            if number != ids[me]:
                right.put((kind, number))
            return
        if number > ids[me]:
            right.put((kind, number))
        elif number == ids[me]:
            right.put(("leader", number))


threads = [Thread(target=node, args=(m,)) for m in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(leader)
# expect: safe
# expect: outcomes "[3, 3, 3]\n"
