"""Ranges are sequences; slices are objects."""

r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], r[1:3], 8 in r, 9 in r, r.index(11), r.count(5), r == range(2, 18, 3) or r == range(2, 20, 3), list(reversed(r)))
print(list(range(5, 0, -2)), range(0), bool(range(0)), range(3) == range(0, 3, 1), hash(range(3)) == hash(range(0, 3)), sum(range(101)), max(range(5)))
s = slice(1, None, 2)
print(s, s.start, s.stop, s.step, "abcdef"[s], [0, 1, 2, 3][s], s.indices(5), slice(3) == slice(None, 3, None))


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1], show[1:2], show[::3], show[1, 2:3], show[..., None], show["k"])
for attempt in (lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(3)[5], lambda: "abc"[1:2:0], lambda: [1, 2]["a":]):
    try:
        attempt()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
