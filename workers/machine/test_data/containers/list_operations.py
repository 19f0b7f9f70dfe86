"""Lists: every method, slices, errors."""

a = [3, 1, 2]
a.append(4)
a.extend((5, 6))
a += "xy"
a.insert(1, "in")
a.insert(100, "end")
a.insert(-1, "before")
print(a, a.pop(), a.pop(0), a.index(2), a.count(4), len(a), 5 in a, a[-1], a[::2], a[::-1], a[1:100], a[5:2], a * 0, [0] * 3)
a[1:3] = [10, 20, 30]
a[::3] = ["a"] * len(a[::3])
del a[0], a[1:2]
a.remove(20) if 20 in a else print("no 20")
print(a, a.copy() == a, a is a[:], list("abc"), [*range(3), *"ab"], [x for x in range(10) if x % 3 == 0], [[r * c for c in range(3)] for r in range(2)])
b = [5, 2, 9, 1]
b.sort()
print(b, sorted(b, reverse=True), b.reverse(), b, sorted(["bb", "A", "ccc"], key=str.lower), sorted("hello"), sorted([(2, "b"), (1, "z"), (2, "a")]), min(b), max(b, key=lambda n: -n), sum(b), any([]), all([]))
words = ["pear", "fig", "apple"]
words.sort(key=len, reverse=True)
print(words, list(enumerate(words, 1)), list(zip(words, range(2))), list(map(len, words)), list(filter(None, [0, 1, "", "x"])), list(reversed(words)), [1, 2] < [1, 3], [1] < [1, 0], [] == [], [1, [2]] == [1, [2]])
first, *middle, last = range(5)
print(first, middle, last)
matrix = [[1, 2], [3, 4]]
print([list(row) for row in zip(*matrix)], sum(matrix, []), [y for row in matrix for y in row])
nested = [[]] * 2
nested[0].append(1)
c = a
c.clear()
print(nested, a, bool(a), repr([a]), str([1, "a", None]))
loop = [1]
loop.append(loop)
print(loop)
for bad in (lambda: [1][5], lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(9), lambda: [1, "a"].sort(), lambda: [1] + (2,), lambda: [1, 2].__setitem__(slice(None, None, 2), [1, 2, 3]), lambda: list(5), lambda: [1] * "a", lambda: [].__setitem__(0, 1), lambda: hash([]), lambda: list(zip([1], [1, 2], strict=True)), lambda: sum(["a"])):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
