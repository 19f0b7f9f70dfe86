"""if, while, for, else, break, continue, try in loops."""


def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    return "even" if n % 2 == 0 else "odd"


print([classify(n) for n in (-1, 0, 1, 2)])
for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
n = 5
while n:
    n -= 1
    if n == 3:
        continue
    if n == 1:
        break
    print("n", n)
else:
    print("not reached")
while n < 3:
    n += 1
else:
    print("loop ended", n)


def order(kind):
    log = []
    try:
        log.append("try")
        if kind == "raise":
            raise ValueError
        if kind == "return":
            return log
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return log


print(order("none"), order("raise"), order("return"))


def override():
    for n in range(3):
        try:
            return n
        finally:
            if n == 0:
                print("finally in a loop")


def swallow():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "went on"


print(override(), swallow())
try:
    try:
        raise KeyError("a")
    except KeyError as error:
        raise ValueError("b") from error
    finally:
        print("inner finally")
except (ValueError, TypeError) as error:
    print(repr(error), repr(error.__cause__))
try:
    raise
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ArithmeticError as error:
    print(type(error).__name__)
try:
    error
except NameError as problem:
    print("NameError:", problem)
for i in range(3):
    pass
print(i, [i for i in "ab"], i, *[(x, y) for x in range(3) for y in range(x)], [x if x % 2 else -x for x in range(4)])
match_count = sum(1 for c in "banana" if c == "a")
print(match_count, {c: "banana".count(c) for c in sorted(set("banana"))}, [*map(lambda p: p[0] + p[1], zip("ab", "cd"))])
assert match_count == 3, "counted"
try:
    assert match_count == 4, f"counted {match_count}"
except AssertionError as error:
    print("AssertionError:", error)
del match_count
try:
    match_count
except NameError as error:
    print("NameError:", error)
pass
