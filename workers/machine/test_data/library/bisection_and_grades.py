"""bisect: sorted lists, grades, search functions of the documentation."""

from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
from operator import attrgetter, itemgetter
from typing import NamedTuple


def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"):
    i = bisect(breakpoints, score)
    return grades[i]


print([grade(score) for score in [33, 99, 77, 70, 89, 90, 100]])


def index(a, x):
    "Locate the leftmost value exactly equal to x"
    i = bisect_left(a, x)
    if i != len(a) and a[i] == x:
        return i
    raise ValueError(f"{x} not found")


def find_lt(a, x):
    "Find rightmost value less than x"
    i = bisect_left(a, x)
    if i:
        return a[i - 1]
    raise ValueError


def find_le(a, x):
    "Find rightmost value less than or equal to x"
    i = bisect_right(a, x)
    if i:
        return a[i - 1]
    raise ValueError


def find_gt(a, x):
    "Find leftmost value greater than x"
    i = bisect_right(a, x)
    if i != len(a):
        return a[i]
    raise ValueError


def find_ge(a, x):
    "Find leftmost item greater than or equal to x"
    i = bisect_left(a, x)
    if i != len(a):
        return a[i]
    raise ValueError


a = [1, 3, 3, 3, 5, 8]
for x in (0, 1, 3, 4, 8, 9):
    row = [bisect_left(a, x), bisect_right(a, x)]
    for function in (index, find_lt, find_le, find_gt, find_ge):
        try:
            row.append(function(a, x))
        except ValueError as error:
            row.append(repr(error))
    print(x, *row)
print(bisect_left(a, 3, 2), bisect_left(a, 3, lo=2, hi=3), bisect_right(a, 3, 0, 2), bisect([], 5), bisect_left("abdf", "d"), bisect_right((1.0, 2.5), 2))


class Movie(NamedTuple):
    name: str
    released: int
    director: str


movies = [Movie("Jaws", 1975, "Spielberg"), Movie("Titanic", 1997, "Cameron"), Movie("The Birds", 1963, "Hitchcock"), Movie("Aliens", 1986, "Cameron")]
by_year = attrgetter("released")
movies.sort(key=by_year)
print(movies[bisect(movies, 1960, key=by_year)])
romance = Movie("Love Story", 1970, "Hiller")
insort(movies, romance, key=by_year)
print([m.name for m in movies])

data = [("red", 5), ("blue", 1), ("yellow", 8), ("black", 0)]
data.sort(key=lambda r: r[1])
keys = [r[1] for r in data]
print(data[bisect_left(keys, 0)], data[bisect_left(keys, 1)], data[bisect_left(keys, 5)], data[bisect_left(data, 8, key=itemgetter(1))])

line = []
for n in (5, 2, 8, 2, 9, 1):
    insort(line, n)
print(line)
left, right = [1, 2.0], [1, 2.0]
insort_left(left, 2)
insort_right(right, 2)
print(left, right)
down = [9, 6, 2]
insort(down, 7, key=lambda n: -n)
print(down, bisect_left(down, -6, key=lambda n: -n))
for action in (lambda: bisect(a, "x"), lambda: bisect_left(a, 1, -1), lambda: insort((1,), 2), lambda: bisect(5, 5)):
    try:
        action()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
