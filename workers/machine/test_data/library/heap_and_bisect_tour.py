"""heapq and bisect as their documentation shows them."""

import bisect
import heapq

heap = []
for n in (5, 1, 8, 3, 9, 2):
    heapq.heappush(heap, n)
print(heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 7), heap[0], [heapq.heappop(heap) for _ in range(len(heap))])
data = [9, 4, 7, 1, 8]
heapq.heapify(data)
print(data, heapq.nlargest(2, data), heapq.nsmallest(3, data), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(0, data))
print(list(heapq.merge([1, 4], [2, 3, 9], [0])), list(heapq.merge(["bb", "a"], ["ccc"], key=len, reverse=True)))
try:
    heapq.heappop([])
except IndexError as error:
    print("IndexError:", error)


def heapsort(items):
    h = []
    for item in items:
        heapq.heappush(h, item)
    return [heapq.heappop(h) for _ in range(len(h))]


print(heapsort([1, 3, 5, 7, 9, 2, 4, 6, 8, 0]), heapsort([(2, "code"), (1, "plan"), (3, "test")]))
a = [1, 2, 2, 2, 5]
print(bisect.bisect_left(a, 2), bisect.bisect_right(a, 2), bisect.bisect(a, 3), bisect.bisect(a, 2, 0, 2), bisect.bisect_left(a, 9))
bisect.insort(a, 3)
bisect.insort_left(a, 2)
print(a, bisect.bisect([10, 20, 30], 25, key=lambda n: n))


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
people = [("Ada", 36), ("Bob", 41)]
bisect.insort(people, ("Cyd", 39), key=lambda p: p[1])
print(people)
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}


def dijkstra(start):
    distances, queue = {}, [(0, start)]
    while queue:
        distance, node = heapq.heappop(queue)
        if node in distances:
            continue
        distances[node] = distance
        for neighbour, weight in graph[node].items():
            heapq.heappush(queue, (distance + weight, neighbour))
    return distances


print(dijkstra("a"))
