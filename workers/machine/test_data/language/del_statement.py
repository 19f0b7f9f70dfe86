"""`del`: names, items, slices, attributes."""

numbers = list(range(8))
del numbers[0], numbers[-1]
del numbers[1:3]
print(numbers)
del numbers[::2]
print(numbers)
table = {"a": 1, "b": 2}
del table["a"]
print(table)
try:
    del table["a"]
except KeyError as error:
    print(repr(error))
try:
    del numbers[10]
except IndexError as error:
    print(error)
name = 1
del name
try:
    name
except NameError as error:
    print(error)
try:
    del undefined
except NameError as error:
    print(error)
try:
    del (1, 2)[0]
except TypeError as error:
    print(error)
