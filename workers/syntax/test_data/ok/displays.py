numbers = [1, *more, 3]
unique = {1, *more}
pair = (*more, 2)
ages = {'ada': 36, **others, 'bob': 4}
empty = [], (), {}, {*()}
