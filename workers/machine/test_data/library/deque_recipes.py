"""collections.deque: both ends, rotation, bounded history, recipes."""

from collections import deque
from itertools import islice

d = deque("ghi")
print([e.upper() for e in d])
d.append("j")
d.appendleft("f")
print(d, d.pop(), d.popleft(), list(d), d[0], d[-1], list(reversed(d)), "h" in d)
d.extend("jkl")
d.extendleft("abc")
print(d, len(d))
d.rotate(1)
print(d)
d.rotate(-3)
print(d, d.index("h"), d.count("a"))
d.insert(2, "X")
d.remove("X")
d.reverse()
print(d)
d[1] = "B"
del d[0]
print("".join(d), d.copy() == d, d.maxlen)
for action in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[99], lambda: d.remove("zz"), lambda: d.index("zz"), lambda: deque([1], 1).insert(0, 2)):
    try:
        action()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)

last = deque(maxlen=3)
for n in range(6):
    last.append(n)
print(last, last.maxlen)
last.appendleft("x")
print(last)
last.extend([7, 8])
print(last, deque(range(5), 2), deque(range(5), 0))


def moving_average(iterable, n=3):
    it = iter(iterable)
    window = deque(islice(it, n - 1))
    window.appendleft(0)
    total = sum(window)
    for element in it:
        total += element - window.popleft()
        window.append(element)
        yield total / n


def roundrobin(*iterables):
    iterators = deque(map(iter, iterables))
    while iterators:
        try:
            while True:
                yield next(iterators[0])
                iterators.rotate(-1)
        except StopIteration:
            iterators.popleft()


def delete_nth(d, n):
    d.rotate(-n)
    d.popleft()
    d.rotate(n)


print(list(moving_average([40, 30, 50, 46, 39, 44])))
print("".join(roundrobin("ABC", "D", "EF")))
letters = deque("abcdef")
delete_nth(letters, 2)
print(letters, letters + deque("xy"), deque([1, 2]) * 2, deque([1, 2]) < deque([1, 3]), deque("ab") == deque("ab"), deque("ab") == ["a", "b"])
letters += "!!"
letters *= 2
print("".join(letters))
try:
    for item in letters:
        letters.append(item)
except RuntimeError as error:
    print("RuntimeError", error)
letters.clear()
print(letters, bool(letters), repr(deque([deque([1])], 4)))
