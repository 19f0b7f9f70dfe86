"""What was probably meant by the name of a function of a module."""

import math


def area(radius):
    return math.pie * radius**2


try:
    area(2)
except AttributeError as error:
    print(error, error.name, error.obj is math)
print(math.squrt(area))
