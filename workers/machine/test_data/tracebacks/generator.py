# Python 3.12: comprehensions are no calls of their own (PEP 709).
"""A traceback through a generator and a comprehension."""


def numbers():
    yield 1
    raise OSError(5, "disk trouble")


def collect():
    return [n * 2 for n in numbers()]


collect()
