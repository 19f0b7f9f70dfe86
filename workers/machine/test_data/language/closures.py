"""Closures share variables, not values; `nonlocal` changes them."""


def counter():
    count = 0

    def increase(by=1):
        nonlocal count
        count += by
        return count

    def read():
        return count

    return increase, read


increase, read = counter()
increase()
increase(5)
print(read(), increase.__closure__[0].cell_contents, increase.__code__.co_freevars)

late = [lambda: n for n in range(3)]
early = [lambda n=n: n for n in range(3)]
print([each() for each in late], [each() for each in early])


def outer():
    def show():
        return value

    try:
        return show()
    except NameError as error:
        return str(error)
    finally:
        value = 1


print(outer())

total = 0


def without_global():
    try:
        total += 1
    except UnboundLocalError as error:
        print(error)


def with_global():
    global total
    total += 1


without_global()
with_global()
print(total)
