# Arrays of numbers: only those of one kind are put together.
from array import array

numbers = array("i", [1, 2])
print(numbers + array("i", [3]), numbers * 2)
for action in (lambda: numbers + array("h", [3]), lambda: numbers + [3], lambda: numbers.extend(array("d", [1.0])), lambda: numbers.extend([3.5])):
    try:
        print(action())
    except TypeError as error:
        print(error)
numbers += array("i", [7])
numbers.extend([8])
print(numbers, numbers.index(7), numbers.tolist())
