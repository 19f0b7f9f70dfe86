"""Parameters of all kinds, and the words of the errors when they do not fit."""


def all_kinds(first, /, second, third=3, *others, key, option="o", **more):
    return first, second, third, others, key, option, more


print(all_kinds(1, 2, key="k"))
print(all_kinds(1, second=2, key="k", first="free for a keyword"))
print(all_kinds(1, 2, 30, 40, 50, key="k", option=None, extra=True))
print(all_kinds(*[1, 2], **{"key": "k", "third": 9}))


def two(a, b):
    return a, b


def only_keywords(*, color, size=1):
    return color, size


def only_positions(a, b=2, /):
    return a, b


attempts = [
    lambda: two(),
    lambda: two(1),
    lambda: two(1, 2, 3),
    lambda: two(1, b=2, c=3),
    lambda: two(1, a=2),
    lambda: only_keywords(),
    lambda: only_keywords("red"),
    lambda: only_positions(a=1),
    lambda: only_positions(1, 2, 3),
    lambda: all_kinds(1, 2),
    lambda: two(*[1], *[2, 3]),
    lambda: two(**{"a": 1}, **{"a": 2}),
    lambda: print(1, end=5),
    lambda: len(),
    lambda: int("x", base=99),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
