"""Views of dictionaries compared and combined with sets and other iterables."""

d = {1: 2, 3: 4}
print(d.keys() >= {1}, d.keys() > {1, 3}, d.keys() <= {1, 3, 5}, {1} <= d.keys(), d.keys() == {1, 3})
print(d.items() >= {(1, 2)}, d.items() == {(1, 2), (3, 4)}, d.items() < {(1, 2), (3, 4), (5, 6)}, d.items() != {(1, 2)})
print(d.keys() < d.keys(), d.keys() & [1], d.items() - {(1, 2)}, sorted({1, 2} | d.keys()), {1} & d.keys())
print(sorted({1, 5} ^ d.keys()), [1, 5] - d.keys(), sorted(d.keys() | range(4)), d.items() & [(1, 2)])
print({1, 3} == d.keys(), {1, 3} != d.keys(), {1} < d.keys(), d.values() == d.values(), d.items() == d.items())
print(type(frozenset([1]) & d.keys()).__name__, type(frozenset([1]) & frozenset([1])).__name__)
for wrong in (lambda: d.keys() < [1], lambda: d.values() < {1}, lambda: d.keys() & 3, lambda: d.values() & {1}):
    try:
        wrong()
    except TypeError as error:
        print(error)
