"""Methods of lists, dictionaries and sets, one after another, with what each returns."""

x = [1, 2, 3, 2]
print(x.index(2, 2), x.count(2), x.copy(), x.insert(-1, 9), x, x.pop(0), x.remove(2), x, x.reverse(), x, x.extend('a'), x, x.clear(), x)
x = [3, 1, 2]
x.sort(key=lambda v: -v)
print(x, sorted(x), x == [3, 2, 1], x * 2, x + [1], [0] * 0, x[::-1], x[-2:], 3 in x, not 3 in x)
d = {'a': 1}
print(d.setdefault('b', 2), d.get('c'), d.get('c', 3), d.pop('a'), d.pop('z', None), d.items(), d.keys(), d.values(), d.copy(), d.update(q=1), d.update({'w': 2}, e=3), d.update([('r', 4)]), d, d.popitem(), d.clear(), d)
s = {1, 2}
print(s.add(3), s.discard(9), s.union({4}), s | {5}, s & {1}, s - {1}, s ^ {1, 9} == {2, 3, 9}, s.issubset({1, 2, 3}), s.issuperset({1}), s.isdisjoint({9}), s.copy(), s.intersection_update({1, 2}), s, s.difference_update({1}), s, s.symmetric_difference_update({2, 7}), s, s.update([1], (2,)), len(s), s.remove(1), s.pop() in {2, 7}, s.clear(), s)
print(frozenset([1]) | {2}, {1} | frozenset([2]), type({1} | frozenset()), type(frozenset() | set()), {1} <= {1, 2}, {1} < {1}, {1, 2} == frozenset([1, 2]), frozenset([1]) in {frozenset([1])}, {frozenset()}, set() == frozenset())
