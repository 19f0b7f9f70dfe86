"""Sorting: keys, stability, which comparisons are made, heaps and bisection, and what cannot be sorted."""

from operator import itemgetter, attrgetter
from functools import cmp_to_key, partial
students = [("john", "A", 15), ("jane", "B", 12), ("dave", "B", 10)]
print(sorted(students, key=lambda s: s[2]), sorted(students, key=itemgetter(1, 2)), sorted(students, key=itemgetter(2), reverse=True))
class Student:
    def __init__(self, n, g, a): self.name, self.grade, self.age = n, g, a
    def __repr__(self): return repr((self.name, self.grade, self.age))
objs = [Student(*s) for s in students]; print(sorted(objs, key=attrgetter("grade", "age")))
try: sorted(objs)
except TypeError as e: print(e)
Student.__lt__ = lambda self, o: self.age < o.age; print(sorted(objs), min(objs), max(objs) )
data = [("red", 1), ("blue", 1), ("red", 2), ("blue", 2)]; print(sorted(data, key=itemgetter(0)), sorted(data, key=itemgetter(0), reverse=True), list(reversed(sorted(reversed(data), key=itemgetter(0)))))
def multisort(xs, specs):
    for key, rev in reversed(specs): xs.sort(key=attrgetter(key), reverse=rev)
    return xs
print(multisort(list(objs), (("grade", True), ("age", False))))
print(sorted("This is a test string from Andrew".split(), key=str.casefold), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: (-kv[1], kv[0])), sorted([True, 0, 2]), sorted([[2], [1, 5], [1]]), sorted(["b", "B", "a", "A"]), sorted(["10", "9", "1"]), sorted(["10", "9", "1"], key=int), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([0.5, 1, -2, 1e3]), sorted("éae"), sorted(["é", "f", "e"]), sorted([(2, 1), (2,)]))
l = [3, 1, 2]; print(l.sort(), l); l.sort(key=lambda x: -x); print(l); l = ["b", "a"]; l.sort(reverse=True); print(l)
calls = []; sorted([3, 1, 2], key=lambda x: calls.append(x) or x); print(calls)
def bad(x):
    if x == 2: raise ValueError("key failed")
    return x
l = [3, 2, 1]
try: l.sort(key=bad)
except ValueError as e: print(e, l)
class Weird:
    def __init__(s, v): s.v = v
    def __lt__(s, o): print(f"{s.v}<{o.v}", end=" "); return s.v < o.v
sorted(map(Weird, [3, 1, 2])); print(); sorted(map(Weird, range(5))); print(); sorted(map(Weird, [5, 4, 3, 2, 1])); print(); print(min(map(Weird, [2, 1, 3])).v); 
l = [1, 2, 3]
def mut(x): l.append(9); return x
try: l.sort(key=mut)
except ValueError as e: print(e, l)
print(sorted([1, 5, 2, 3, 4], key=lambda x: (x % 2 == 0, -x)), sorted("hello world".split(), key=len), max("apple fig banana".split(), key=len), min([3, 1, 2], key=lambda x: abs(x - 2)), sorted([None, 1, 2], key=lambda x: (x is None, x)), [x for _, x in sorted(zip([3, 1, 2], "abc"))])
import heapq, bisect; h = [5, 1, 4]; heapq.heapify(h); heapq.heappush(h, 0); print(heapq.heappop(h), heapq.nlargest(2, h), heapq.nsmallest(2, h, key=lambda x: -x), heapq.heapreplace(h, 9), heapq.heappushpop(h, 2), sorted(h), list(heapq.merge([1, 4], [2, 3], reverse=False)))
b = [1, 3, 3, 5]; print(bisect.bisect(b, 3), bisect.bisect_left(b, 3), bisect.insort(b, 4), b, bisect.bisect(b, 2, key=lambda x: x), bisect.bisect_left(["a", "bb"], 2, key=len))
try: heapq.heappush(h, "a")
except TypeError as e: print(e)
try: bisect.bisect([1, "a"], 2)
except TypeError as e: print(e)
try: heapq.heappop([])
except IndexError as e: print(e)
