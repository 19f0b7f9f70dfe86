# A generator that nobody goes on with is closed: what it had to do at its end is done at once.
def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, "cleaned up")


for number in numbers("left by break"):
    print(number)
    break
print("after the loop")


def first_of(items):
    for item in items:
        return item


print(first_of(numbers("left by return")))
for number in numbers("at its end"):
    print(number)

kept = numbers("kept")
for number in kept:
    break
print("still open", next(kept))
kept.close()


def reader():
    try:
        while True:
            line = yield
            print("got", line)
    except GeneratorExit:
        print("reader closed")
        raise


def outer():
    try:
        yield from numbers("inner")
    finally:
        print("outer cleaned up")


for number in outer():
    break
try:
    for number in numbers("left by an exception"):
        raise ValueError(number)
except ValueError as error:
    print("caught", error)
going = reader()
next(going)
going.send("a line")
print("end")
