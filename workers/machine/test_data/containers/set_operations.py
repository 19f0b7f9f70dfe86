"""Sets and frozen sets: algebra, comparison, change."""

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), sorted(a.union([9], (8,))), sorted(a.intersection(b, [4])), sorted(a.difference([1])), sorted(a.symmetric_difference("x" * 0)), a.isdisjoint({9}), {1} < a, {1, 2, 3, 4} <= a, a > {9}, a >= b, a == {4, 3, 2, 1}, 3 in a, len(a))
a.add(5)
a.update([6], (7,))
a.discard(100)
a.remove(1)
a -= {2}
a |= {10}
a &= {3, 4, 5, 10}
a ^= {3, 11}
print(sorted(a), sum(a), max(a), bool(set()), set(), frozenset(), frozenset([1]), {n % 3 for n in range(9)} == {0, 1, 2}, sorted(set("hello")), len({1, 1.0, True}), {frozenset({1}): "k"}[frozenset([1])], type(frozenset({1}) | {2}).__name__, type({1} | frozenset({2})).__name__)
s = {5}
print(s.pop(), s, s.copy() is s, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), set([1]) == frozenset([1]), {1}.issubset([1, 2]), {1, 2}.issuperset([1]))
s.clear()
s.intersection_update([1])
s.symmetric_difference_update([1])
s.difference_update([2])
print(s, repr({"one"}), str(frozenset("a")))
for bad in (lambda: {[]}, lambda: set().pop(), lambda: {1}.remove(2), lambda: {1} | [2], lambda: frozenset().add(1), lambda: hash(set()), lambda: {1} + {2}, lambda: set(5), lambda: {1} < 5):
    try:
        print(bad())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
seen, duplicates = set(), []
for word in "the cat and the dog and".split():
    if word in seen:
        duplicates.append(word)
    seen.add(word)
print(duplicates, sorted(seen))
