def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


class Point:
    kind = "point"

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

    @property
    def length(self):
        return (self.x**2 + self.y**2 + self.z**2) ** 0.5


def numbers(limit):
    for number in range(limit):
        received = yield number * number
        if received:
            print("received", received)


print(fib(15))
print(Point(1, 2) + Point(3), Point3(2, 3, 6).length)
print([square for square in numbers(5) if square % 2 == 0])
generator = numbers(3)
print(next(generator), generator.send("hello"))
try:
    try:
        {}["missing"]
    finally:
        print("finally")
except KeyError as error:
    print("caught", repr(error), error.args)


def counter():
    count = 0

    def increment(by=1, *, times=1):
        nonlocal count
        count += by * times
        return count

    return increment


tick = counter()
print(tick(), tick(5), tick(by=2, times=3))
first, *middle, last = [1, 2, 3, 4, 5]
print(first, middle, last)
print({name: len(name) for name in ("ann", "bo")}, {1, 2} | {2, 3}, (1,), [])
print("%05.2f|%s|%r" % (3.14159, "text", "quoted"), f"{1234567:,} {3.5:>8.2f}")
print(sorted([3, 1, 2], key=lambda n: -n), sum(range(10)), max("hello"), any([0, 1]))
