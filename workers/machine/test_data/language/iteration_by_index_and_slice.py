"""Slices: slice objects, indices, assignment by slices of every step, slices of strings, ranges, bytes and own classes, and windows."""

from itertools import islice

s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, s == slice(1, 5, 2), s != slice(1, 5), slice(3), slice(None), slice(2, None), [0, 1, 2, 3, 4, 5][s], "abcdef"[s], range(10)[s], (1, 2, 3)[s], b"abcdef"[s], bytearray(b"abcdef")[s])
table = [(a, b, c) for a in (None, 0, 2, -2, 9, -9) for b in (None, 0, 3, -1, 9) for c in (1, 2, -1, -2)]
text = "abcde"
print([text[slice(*t)] for t in table])
print([slice(*t).indices(5) for t in table[::3]], all(text[slice(*t)] == "".join(text[i] for i in range(*slice(*t).indices(5))) for t in table))
print([list(range(5)[slice(*t)]) for t in table[::5]], range(10)[2:8][1:3], range(5)[::-1][::-1] == range(5), len(range(0, 100, 7)[3:]))
for change in ("x[1:3] = 'ab'", "x[1:3] = []", "x[:0] = [9, 9]", "x[len(x):] = [7]", "x[2:2] = 'mid'", "x[::2] = 'xyz'", "x[::-1] = range(5)", "x[-2:] = ['y']", "x[5:1] = ['q']", "x[:] = [1]", "x[1:-1] = x", "del x[1]", "del x[::2]", "del x[1:4]", "del x[:]", "del x[-3:-1]", "del x[::-2]", "x[4:0:-2] = [8, 9]", "x[0] = x", "x[True] = 't'", "x[1:3] += [5]", "x[1:3] *= 2", "x[0], x[-1] = x[-1], x[0]", "x[::2], x[1::2] = x[1:4], [0, 0]", "x[10:] = [1]", "x[-10:1] = 'z'", "x[1:2] = (n for n in (5, 6))", "x[1:2] = {5: 6}", "x[1:2] = 'text'", "x[::2] = 'ab'", "x[::2] = 5", "x[1:2] = 5", "x['a':] = 1", "x[1.0:] = [1]", "x[5] = 1", "x[-6] = 1", "del x[5]", "x[::0] = []", "del x[::0]", "x[1, 2] = 1", "del x['a']", "x[None] = 1", "x[1:3:1] = 'pqr'", "x[3:1:1] = 'in'", "x[::-1] = 'ab'"):
    x = list(range(5))
    try:
        exec(change)
        print(f"{change:<32} {x}")
    except Exception as error:
        print(f"{change:<32} {type(error).__name__} {error}")
for change in ("b[1:3] = b'XY'", "b[::2] = b'12'", "del b[1:]", "b[:0] = b'new'", "b[0] = 65", "b[1:2] = [66, 67]", "b[1:1] = range(65, 68)", "b[::2] = b'123'", "b[0] = 300", "b[0] = b'x'", "b[1:2] = [300]", "b[9] = 1", "del b[9]", "b += b'!'", "b *= 2", "b[-1:] = b''"):
    b = bytearray(b"abcd")
    try:
        exec(change)
        print(f"{change:<26} {b}")
    except Exception as error:
        print(f"{change:<26} {type(error).__name__} {error}")


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


o = Show()
print(o[1], o[1:2], o[::], o[1:2, 3], o[..., None], o["a":"z"], o[()], o[1,], o[-1:], o[o[1:2]], o[[1, 2]], o[1:2:3, ::4], o[lambda: 1].__name__, o[1 if True else 2], o[(1, 2)], o[not 1], o[x := 5], x)
o[1:2] = 3
o[1:2, 0] = 4
o[()] = 5
del o[::2], o["k"]
o[0] += 1
a = [3, 1, 2]
a[a[0] - 3], a[a[1]] = 10, 20
print(a, a[a.index(20):], [[1, 2], [3, 4]][1][0], "abc"[1][0][0], {"a": [1, {"b": (5,)}]}["a"][1]["b"][0], [1, 2, 3][[0, 2][1]], (lambda: [7, 8])()[-1], "text"[::-1][1:][::2])
grid = [[r * 3 + c for c in range(3)] for r in range(3)]
print([row[1] for row in grid], [grid[i][i] for i in range(3)], [row[::-1] for row in grid], grid[::-1], [list(c) for c in zip(*grid)], [list(c) for c in zip(*grid[::-1])], sum(grid, [])[1::2], [grid[r][c] for r, c in ((0, 0), (2, 1))], [r[:2] for r in grid[:2]])
print([text[i:i + 2] for i in range(len(text) - 1)], [text[i:] + text[:i] for i in range(len(text))], [text[i:j] for i in range(3) for j in range(i + 1, 4)], [text[i::2] for i in range(2)], list(islice(text, 1, None, 2)), list(islice(iter(text), 3)), list(islice(text, 9)), list(zip(text, text[1:])), list(zip(text[::2], text[1::2])), text[:2] + text[3:], text[:2] + "X" + text[2:], [text[:i] for i in range(0, 6, 2)])
for source in ("slice()", "slice(1, 2, 3, 4)", "slice(1).indices()", "slice(1).indices(-1)", "slice('a').indices(5)", "slice(1, 2) < 5", "slice(1).start.x", "slice(1, 5).step", "'abc'[slice(None)]", "'abc'[slice('a')]", "[1, 2][slice(0, 1)]", "(1, 2)[::0]", "range(3)[::0]", "range(3)['a']", "range(3)[1.5]", "range(3)[5]", "range(3)[-4]", "b'abc'[::-1]", "list(islice('abc', -1))", "list(islice('abc', 1, 0))", "list(islice('abc', 0, 3, 0))", "list(islice('abc', 'a'))", "'abc'.__getitem__(slice(1, None))", "[1, 2, 3].__getitem__(slice(-2, None))"):
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
