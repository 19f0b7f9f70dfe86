"""Which items a sort compares, in which order: a class can tell, and errors name them."""


class Key:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        print(f"{self.number}<{other.number}", end=" ")
        return self.number < other.number


for numbers in ([3, 1, 2], [1, 2, 3], [3, 2, 1], [5, 3, 4, 1, 2, 9, 7, 8], [2, 2, 1, 1], []):
    for reverse in (False, True):
        print([key.number for key in sorted(map(Key, numbers), reverse=reverse)])
for items in ([3, None, 1], [None, 3], ["a", 1], [1, 2, "x"], [2, 1, "x"], [(1, None), (1, 2)]):
    try:
        print(sorted(items))
    except TypeError as error:
        print(error)
