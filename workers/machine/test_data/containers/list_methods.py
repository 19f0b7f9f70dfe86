"""Lists: methods, subscripts, slices, errors."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


a = [3, 1, 2]
a.append(5)
a.extend((7, 8))
a.extend(range(2))
a.insert(0, -1)
a.insert(-1, 99)
a.insert(1000, 100)
print(a, len(a))
a.remove(99)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.reverse()
print(a, a.index(2), a.count(1))
a.sort()
print(a)
a.sort(reverse=True)
print(a)
b = a.copy()
b.clear()
print(a, b)
print(a[1], a[-1], a[1:3], a[::-1], a[::2], a[-2:], a[10:], a[:-10:-1])
a[0] = 10
a[-1] = -10
print(a)
a[1:3] = [20, 30, 40]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[1:1] = "xy"
print(a)
del a[0]
print(a)
del a[::2]
print(a)
del a[:]
print(a)
a = [1, 2, 3, 4, 5, 6]
del a[4:1:-2]
print(a)
a += [9]
a += "ab"
print(a)
print([1, 2] + [3], [0] * 3, 2 * [1, 2])
print([1, [2, [3]]] == [1, [2, [3]]], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 5])
print(3 in a, "z" in a, 3 not in a)
attempt(lambda: [1, 2][5])
attempt(lambda: [1, 2]["x"])
attempt(lambda: [].pop())
attempt(lambda: [1].pop(3))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: [1, "a"].sort())
attempt(lambda: [1][::0])
attempt(lambda: [1, 2].append())
attempt(lambda: [1, 2].append(1, 2))
attempt(lambda: list.append(3, 4))
attempt(lambda: list(5))
attempt(lambda: list((1, 2), (3,)))
attempt(lambda: [1]["a":])
attempt(lambda: [].__getitem__(0))


def assign(target, key, value):
    target[key] = value
    return target


def delete(target, key):
    del target[key]
    return target


attempt(lambda: assign([1, 2], 5, 0))
attempt(lambda: assign([1, 2, 3], slice(None, None, 2), [1]))
attempt(lambda: assign([1, 2, 3], slice(0, 1), 5))
attempt(lambda: assign((1, 2), 0, 0))
attempt(lambda: assign("ab", 0, "c"))
attempt(lambda: delete([1, 2], 2))
attempt(lambda: delete((1, 2), 0))
attempt(lambda: assign([1, 2, 3], slice(3, 0, -1), "ab"))
nested = []
nested.append(nested)
print(nested)
print(list("abc"), list((1, 2)), list({1: 2, 3: 4}), list(range(3)), list())
words = ["pear", "fig", "apple", "kiwi"]
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), words)
words.sort(key=lambda word: word[-1])
print(words)
print(sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([2.5, 1, True, -3]))
print(sorted([[3], [1, 2], [1]], reverse=True))
for index, item in enumerate(reversed([1, 2, 3])):
    print(index, item, end="; ")
print()
x, *y, z = [1, 2, 3, 4]
print(x, y, z)
(p, q), r = [1, 2], 3
print(p, q, r)
attempt(lambda: [a for a, b in [(1, 2, 3)]])
attempt(lambda: [a for a, b, c in [(1, 2)]])
attempt(lambda: [a for a, b in [1]])
attempt(lambda: [a for a, *b, c in [[1]]])


class Stack(list):
    def push(self, item):
        self.append(item)

    def __getitem__(self, key):
        return ("got", super().__getitem__(key))


s = Stack([1, 2])
s.push(3)
s.label = "mine"
print(s, len(s), s[0], s.label, isinstance(s, list), s == [1, 2, 3])
