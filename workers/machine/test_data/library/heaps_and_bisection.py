"""heapq and bisect."""

import heapq
from bisect import bisect_left, bisect_right, insort

heap = [5, 1, 8, 3]
heapq.heapify(heap)
heapq.heappush(heap, 2)
print([heapq.heappop(heap) for _ in range(5)], heapq.nlargest(2, [3, 9, 1]), heapq.nsmallest(2, "dcab", key=ord))
print(list(heapq.merge([1, 4], [2, 3])), heapq.heappushpop([2, 3], 1), heapq.heapreplace([2, 3], 9))
grades = [60, 70, 80, 90]
print(["FDCBA"[bisect_right(grades, score)] for score in (55, 60, 89, 90, 100)], bisect_left(grades, 70))
insort(grades, 75)
print(grades)
