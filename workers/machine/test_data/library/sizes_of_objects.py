# Python 3.12: numbers and texts of the machine's version have other sizes.
"""`sys.getsizeof`: numbers, texts, containers as they grow, generators beside lists, classes that say it themselves."""

import sys

for value in (0, 1, -1, 2**30, 2**60, 10**100, True, 1.5, 2j, None, "", "a", "hello", "日本", "😀", b"", b"abc", bytearray()):
    print(repr(value), sys.getsizeof(value))
for value in ([], [1, 2, 3], (), (1, 2, 3), {}, {1: 2}, {"a": 1}, set(), {1, 2}, frozenset(), range(10), slice(1), object()):
    print(value if type(value) is not object else "object", sys.getsizeof(value))

grown, sizes = [], []
for number in range(20):
    grown.append(number)
    sizes.append(sys.getsizeof(grown))
print(sizes)
table, sizes = {}, []
for number in range(25):
    table[number] = number
    sizes.append(sys.getsizeof(table))
print(sizes)
members, sizes = set(), []
for number in range(25):
    members.add(number)
    sizes.append(sys.getsizeof(members))
print(sizes)

squares = [number**2 for number in range(1000)]
print(sys.getsizeof(squares), sys.getsizeof(number**2 for number in range(1000)))
print(sys.getsizeof(list(range(1000))), sys.getsizeof(range(1000)), sys.getsizeof([0] * 100), sys.getsizeof(tuple(squares)))


class Plain:
    def __init__(self):
        self.x, self.y = 1, 2


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x, self.y = 1, 2


class Told:
    def __sizeof__(self):
        return 100


print(sys.getsizeof(Plain()), sys.getsizeof(Slotted()), sys.getsizeof(Told()), sys.getsizeof(print), sys.getsizeof(lambda: 0))
