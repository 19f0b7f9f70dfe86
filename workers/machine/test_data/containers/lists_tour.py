"""Lists: slices, sorting, copying, nesting, comparing."""

a = [3, 1, 2]
b = a
c = a[:]
a.append(4)
b.extend([5, 6])
a.insert(1, "x")
print(a, b is a, c, a.index("x"), a.count(3), a.remove("x"), a.pop(), a.pop(0), a)
a.sort(reverse=True)
print(a, sorted(a), list(reversed(a)), a + [0], a * 2, [0] * 3, 2 in a, a[-1], a[1:3], a[::-1], a[::2], a[5:], a[-100:2])
a[1:2] = ["p", "q", "r"]
a[::2] = "XYZ"
print(a)
del a[1:3]
print(a, [[]] * 2, [[] for _ in range(2)], [1, [2, [3]]][1][1][0], [*range(3), *"ab"])
words = ["pear", "Fig", "apple", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), min(words, key=len), max(words))
print([1, 2] == [1, 2], [1, 2] is [1, 2], [1, 2] < [1, 2, 0], [2] > [1, 9], [1, 2] != (1, 2), list("abc"), list({"k": 1}), [None] in [[None]])
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid, [list(row) for row in zip(*grid)], sum(grid, []), [x for row in grid for x in row if x])
a.clear()
print(a, a or "empty", a.copy() is a)
a += (1, 2)
a *= 2
print(a, tuple(a), len(a), str(a), repr(a))
a[2:2] = a
a.append(a)
print(a)
for attempt in (lambda: [1].remove(5), lambda: [].pop(), lambda: [1, 2].index(3), lambda: [1][2], lambda: [1, "a"].sort(), lambda: a.__setitem__(slice(0, 4, 2), [1]), lambda: [1] + (2,), lambda: [1] * 1.5):
    try:
        attempt()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
