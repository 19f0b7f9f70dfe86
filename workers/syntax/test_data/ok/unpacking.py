first, *middle, last = numbers
[x, (y, z)] = pairs
for index, (key, value) in enumerate(items):
    pass
