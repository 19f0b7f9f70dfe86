# Iterators go on where they stood, as copies and out of a pickle.
import copy
import itertools
import pickle


class Squares:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError(index)
        return index * index


def show(iterator):
    kind = type(iterator).__name__
    next(iterator)
    try:
        copies = copy.copy(iterator), pickle.loads(pickle.dumps(iterator)), copy.deepcopy(iterator)
    except TypeError as error:
        print(kind, "TypeError:", error)
        return
    print(kind, [list(one) for one in (*copies, iterator)])


table = {"a": 1, "b": 2, "c": 3}
for iterable in ([1, 2, 3], (1, 2, 3), range(1, 9, 3), "anb", b"abc", bytearray(b"abc"), table, table.values()):
    show(iter(iterable))
show(iter(table.items()))
show(iter(Squares()))
show(reversed([1, 2, 3]))
show(reversed((1, 2, 3)))
show(enumerate("abc", 5))
show(zip("abc", [1, 2, 3]))
show(zip("abc", [1, 2, 3], strict=True))
show(filter(None, [1, 0, 2, 3]))
show(number for number in range(3))
both = copy.copy(map(abs, [-1, -2])), map(abs, iter([-1, -2]))
print([list(one) for one in both], list(pickle.loads(pickle.dumps(map(abs, [-1, -2])))))

iterator = iter([1, 2, 3])
print(iterator.__reduce__()[1:], next(iterator), iterator.__reduce__()[1:])
iterator.__setstate__(2)
print(list(iterator), reversed([1, 2]).__reduce__()[1:], enumerate([], 3).__reduce__()[1][1])
counter = itertools.count(10, 5)
next(counter)
other = copy.copy(counter)
print(counter, next(counter), next(counter), next(other))
