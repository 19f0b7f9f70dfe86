"""Lists and tuples: slices, extended assignment, deletion, sorting, copying, recursion in repr, and the errors."""

a = list(range(10))
print(a[2:5], a[-3:], a[:-7], a[::3], a[::-1], a[8:2:-2], a[20:], a[-20:2], a[5:5], a[None:3:None], a[True], a[slice(1, 4)], a[-1], a[:])
a[2:4] = ["x", "y", "z"]
a[0:0] = [-1]
a[-1:] = "ab"
print(a)
a[::4] = [0, 0, 0, 0]
del a[1::2]
print(a)
a[1:1] = a
print(a)
del a[:], a
b = [3, 1, 2]
b += "hi"
b *= 2
print(b, b.index("h"), b.index("h", 5), b.count(1), b.pop(), b.pop(0), b.pop(-2), b)
b.remove("h")
b.insert(100, "end")
b.insert(-1, "before")
b.extend({"k": 1})
print(b, "end" in b, b.copy() == b, b.copy() is b, len(b))
b.reverse()
print(b, [1, 2] + [3], [0] * 3, 2 * [[]], [1, 2] < [1, 3], [] == [], [1] == (1,), [[1]] * 2 is None, max([1, 5, 3]), sum([[1], [2]], []))
grid = [[0] * 2] * 2
grid[0][0] = 1
good = [[0] * 2 for _ in range(2)]
good[0][0] = 1
print(grid, good)
words = ["banana", "Apple", "cherry", "fig", "Date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w.lower())), max(words, key=len), min(words, key=len), sorted("hello"), sorted({3: "a", 1: "b"}), sorted([True, 0, 2.5, -1]), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], []]))
words.sort(key=len)
print(words, words.sort(), words, list(reversed(words)), words[::-1] == list(reversed(words)))
r = [1]
r.append(r)
d = {"self": None}
d["self"] = d
t = ([],)
t[0].append(t)
print(r, d, t, [r, d], r[1][1][0], r == r)
try:
    r == [1, r]
    [r] == [[1, r]]
    x = [1]
    x.append(x)
    r == x
except RecursionError as error:
    print(type(error).__name__)
t = (1, 2, [3])
try:
    t[2] += [4]
except TypeError as error:
    print(error, t)
t[2].append(5)
print(t, t + (6,), t * 2, t[::-1], t.index(2), t.count(1), (), (1,), 1, tuple("ab"), tuple([]), hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 3), (1,) < (1, 0), len(t), t[1:], 2 in t, (*t, *"xy"))
first, *rest = "abcd"
*init, last = range(4)
head, *_, tail = [1, 2]
(p, q), [r, *s] = (1, 2), "xyz"
print(first, rest, init, last, head, _, tail, p, q, r, s)
i = 0
i, lst = 1, [0, 0]
i, lst[i] = 0, "set"
print(i, lst)
x = y = []
x.append(1)
print(y, x is y)
data = [1, 2, 3, 4, 5, 6]
for item in data:
    if item % 2 == 0:
        data.remove(item)
print(data)
n = [5]
for item in n:
    if item:
        n.append(item - 1)
print(n)
for source in ("[1][1]", "[1][-2]", "[].pop()", "[1].pop(5)", "[1].pop('a')", "[].remove(1)", "[].index(1)", "[1, 2].index(2, 5)", "[].append()", "[].insert(1)", "[].insert('a', 1)", "[].extend(5)", "[] + ()", "[] + 'a'", "[] + None", "[1] * '2'", "[1] * [2]", "[1] * 1.5", "[1] - [1]", "-[1]", "[] < ()", "[1] < ['a']", "[1, 'a'].sort()", "sorted([1, None])", "sorted([1j, 2j])", "sorted(5)", "sorted([[1], ['a']])", "[3, 1].sort(key=len)", "sorted([1], key=5)", "max([1], [2], key=5)", "min()", "min([], default=5)", "max(1, 2, default=3)", "sum([1, 'a'])", "sum(['a'])", "sum([[1]])", "sum([b'a'], b'')", "sum(['a'], '')", "list(5)", "list(None)", "tuple(5)", "len([]) + len(5)", "(1, 2)[2]", "(1, 2).append", "(1, 2) + [3]", "(1,) * 'a'", "hash(([],))", "[].nope", "[][0]", "[1, 2, 3].__setitem__(5, 1)", "[1, 2, 3].__setitem__('a', 1)", "[1, 2, 3].__setitem__(slice(0, 3, 2), [1])", "[1, 2, 3].__setitem__(slice(0, 1), 5)", "[1, 2, 3].__setitem__(slice(None, None, -1), [1])", "[1, 2, 3].__delitem__(5)", "[1].__delitem__('a')", "[1, 2][::0]", "[1, 2]['a':]", "[1, 2][1.5:]", "range(5)[7]", "range(5)[1:3]", "range(0, 10, 3)[-1]", "range(5).index(9)", "range(1, 2, 0)", "range('a')", "range(5) + range(2)", "slice(1, 2).indices(5)", "slice(None, None, -1).indices(5)", "slice(1, 2).indices('a')", "slice(1, 5, 2)", "[1, 2].copy(1)", "zip([1], [2, 3], strict=True)", "list(zip([1], [2, 3], strict=True))", "list(zip([1, 2], [3], strict=True))", "list(zip([1, 2], [1, 2], [3], strict=True))", "list(map(lambda a, b: a + b, [1, 2], [10]))", "dict(zip('ab', [1, 2]))"):
    try:
        value = eval(source)
        print(source, "=", value if "zip(" not in source or "list" in source or "dict" in source else type(value).__name__)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
for source in ("a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b = []", "a, b, *c = [1]", "(a, b), c = 1, 2", "a, b = {1: 2}", "a, b = 'x'", "a, b = None", "for a, b in [(1, 2), (3,)]: pass", "for x in 5: pass", "a, b = iter([1])", "a, b = {}", "[a, b] = range(5)", "del [][0]", "del (1,)[0]", "(1,)[0] = 1", "'a'[0] = 'b'", "del 'a'[0]", "range(3)[0] = 1", "x = [1]; x[5] = 1", "x = [1]; del x[3]", "x = [1]; x.y = 2", "x = [1, 2]; x[::2] = [1, 2]", "x = [1]; x += 5", "x = (1,); x += [2]", "x = [1]; x *= 'a'", "x = [1]; x -= [1]"):
    try:
        exec(source)
        print(source, "fine")
    except Exception as error:
        print(source, "->", type(error).__name__, error)
