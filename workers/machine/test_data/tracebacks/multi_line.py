"""A statement on several lines: the traceback shows the line of the part that failed."""

numbers = [1, 2, 0]


def total():
    return sum(
        [
            10 / numbers[0],
            10 / numbers[2],
        ]
    )


total()
