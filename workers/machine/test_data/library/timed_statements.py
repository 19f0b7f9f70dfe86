# timeit with texts: what is run how often, in which names, and what its errors are. Nothing depends on a duration.
import io
import timeit
from timeit import Timer, default_timer, repeat

calls = []


def square(n):
    calls.append(n)
    return n * n


total = timeit.timeit("square(3)", setup="from __main__ import square", number=4)
print(calls, isinstance(total, float), total >= 0)
calls.clear()

timeit.timeit("square(n)", setup="n = 5", globals=globals(), number=2)
timeit.timeit("for k in range(2):\n    square(k)", globals=globals(), number=2)
print(calls, "n" in globals(), "k" in globals())
calls.clear()

print(len(repeat(lambda: square(1), number=3, repeat=2)), calls)
calls.clear()
print(len(repeat("square(2)", "calls.append('set up')", globals=globals(), number=2, repeat=2)), calls)
calls.clear()

names = {"items": [1, 2, 3], "seen": []}
print(timeit.timeit("seen.append(sum(items))", globals=names, number=3) < 60, names["seen"])

# A clock of one's own: each look at it is one tick, so the result is exact.
ticks = iter(range(100))
timer = Timer("pass", timer=lambda: next(ticks))
print(timer.timeit(1000), timer.repeat(3, 10), timer.timeit(number=0))
clock = iter([0, 0.1, 1, 1.15, 2, 2.5])
print(Timer("pass", timer=clock.__next__).autorange(lambda number, taken: print(number, round(taken, 3))))

stmt = """
try:
    str.__bool__
except AttributeError:
    pass
"""
print(timeit.timeit(stmt=stmt, number=10) >= 0)
print(timeit.timeit("'-'.join(str(n) for n in range(10))", number=5) > 0)
print(timeit.timeit("# nothing", number=5) >= 0, default_timer() <= default_timer())

try:
    timeit.timeit("square(3)", number=1)
except NameError as error:
    print(error)
for text in ("1 +", "return", "break", "x = (", "yield"):
    try:
        Timer(text)
        print(text, "taken")
    except SyntaxError as error:
        print(error.msg)
for arguments in ((3,), ("pass", 3), (None,)):
    try:
        Timer(*arguments)
    except ValueError as error:
        print(error)

broken = Timer("x = 0\nprint(1 // x)")
try:
    broken.timeit()
except ZeroDivisionError:
    file = io.StringIO()
    broken.print_exc(file)
    lines = file.getvalue().splitlines()
    print(lines[0], lines[-1], *[line for line in lines if "timeit-src" in line], "    print(1 // x)" in lines, sep="\n")
