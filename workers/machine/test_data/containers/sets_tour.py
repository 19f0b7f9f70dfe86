"""Sets and frozen sets."""

a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a < a, a >= {1}, a.isdisjoint({9}), 2 in a, len(a))
a.add(5)
a.discard(99)
a.remove(1)
print(a, a.union([7], (8,)), a.intersection([2, 5]), a.difference([2]), a.symmetric_difference([2, 6]))
a |= {10}
a &= {2, 5, 10}
a -= {5}
print(a, a.issubset({2, 10, 11}), a.issuperset([2]), a.copy() == a, set("aab") == {"a", "b"}, set(), {*[1], *(2,)})
f = frozenset([1, 2])
print(f, {f: "frozen"}[frozenset([2, 1])], f | {3}, type(f | {3}).__name__, type({3} | f).__name__, hash(f) == hash(frozenset([2, 1])), f == {1, 2})
print({n % 3 for n in range(10)}, sorted({"b", "a"}), {1, True, 1.0}, len({(), "", 0, None}))
for attempt in (lambda: {[]}, lambda: set().pop(), lambda: {1}.remove(2), lambda: f.add(1), lambda: {1} + {2}, lambda: {1} | [2], lambda: a[0]):
    try:
        attempt()
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
