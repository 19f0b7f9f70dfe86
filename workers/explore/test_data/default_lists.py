"""A missing list of a defaultdict is made in one step, as that is in C in CPython; so are pushes on a heap."""
# judge
# expect: safe
# expect: outcomes "[1, 2] [1, 2]\n"

import heapq
from collections import defaultdict
from threading import Thread

lists, heap = defaultdict(list), []


def put(number):
    lists["key"].append(number)
    heapq.heappush(heap, number)


threads = [Thread(target=put, args=(number,)) for number in (2, 1)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(lists["key"]), [heapq.heappop(heap) for _ in heap[:]])
