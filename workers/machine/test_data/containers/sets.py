"""Sets and frozen sets. Results are sorted where CPython's order is its own affair."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


a = {1, 2, 3}
b = set([3, 4])
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print(sorted(a.union(b, [9])), sorted(a.intersection([1, 2], (2,))), sorted(a.difference([1])), sorted(a.symmetric_difference([1, 7])))
a.add(10)
a.add(10)
a.discard(99)
a.remove(1)
print(sorted(a), len(a), 2 in a, 1 in a)
a.update([5, 6], "x")
print(len(a), "x" in a)
a.discard("x")
a.intersection_update(range(6))
print(sorted(a))
a.difference_update([5])
print(sorted(a))
a.symmetric_difference_update([2, 100])
print(sorted(a))
print({1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1, 2}.issubset(range(5)), {1, 2, 3}.issuperset([1]), {1}.isdisjoint({2}), {1}.isdisjoint([1]))
print({1, 2} == {2, 1}, {1} == frozenset([1]), set(), frozenset(), frozenset({1}), {1})
f = frozenset("aab")
print(sorted(f), len(f), {f: "frozen"}[frozenset("ab")], sorted(f | {"c"}), type(f | {"c"}).__name__, type({"c"} | f).__name__)
a |= {7}
a -= {100}
a &= {3, 7}
a ^= {8}
print(sorted(a))
one = {"only"}
print(one.pop(), one)
attempt(lambda: set().pop())
attempt(lambda: {1}.remove(2))
attempt(lambda: {[]})
attempt(lambda: {1} | [2])
attempt(lambda: set(3))
attempt(lambda: {1}.add({2}))
attempt(lambda: frozenset([1]).add(2))
print(sorted({x % 3 for x in range(10)}), sorted({1: 2, 3: 4}.keys() - {1}))


def change():
    values = {1, 2}
    for value in values:
        values.add(value + 10)


attempt(change)


class Tags(set):
    def shout(self):
        return sorted(tag.upper() for tag in self)


tags = Tags(["a", "b"])
tags.add("c")
print(tags.shout(), len(tags), isinstance(tags, set))
