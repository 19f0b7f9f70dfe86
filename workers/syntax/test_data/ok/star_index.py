items[*index]
items[1, *rest]
for n in 1, *more:
    pass


def both():
    return 1, *more
