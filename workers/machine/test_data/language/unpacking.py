"""Star expressions in assignments, calls and displays."""

first, *middle, last = range(6)
print(first, middle, last)
*head, tail = "xyz"
print(head, tail)
(a, b), [c, *d] = (1, 2), (3, 4, 5)
print(a, b, c, d)
x = y = []
x.append(1)
print(x, y, x is y)
print([*range(3), *"ab"], (*[1], 2), {*"aab"} == {"a", "b"}, {**{"a": 1}, "b": 2, **{"a": 3}})
for number, (name, *rest) in enumerate([("a", 1, 2), ("b",)]):
    print(number, name, rest)
i = 0
i, values = 1, [10, 20]
values[i], i = "changed", 5
print(values, i)
for attempt in ("p, q = 1,", "p, q = 1, 2, 3", "p, *q, r = [1]", "p, q = 5", "p, q = None"):
    try:
        exec(attempt)
    except (TypeError, ValueError) as error:
        print(f"{attempt}: {error}")
