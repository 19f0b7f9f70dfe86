"""A failed assertion, uncaught."""


def average(numbers):
    assert len(numbers) > 0, "average of nothing"
    return sum(numbers) / len(numbers)


print(average([1, 2]))
average([])
