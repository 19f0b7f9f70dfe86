"""The operator module: operators as functions, getters, methods."""

import operator
from operator import attrgetter, itemgetter, methodcaller

inventory = [("apple", 3), ("banana", 2), ("pear", 5), ("orange", 1)]
getcount = itemgetter(1)
print(list(map(getcount, inventory)), sorted(inventory, key=getcount), max(inventory, key=getcount))
print(itemgetter(1, 3, 5)("ABCDEFG"), itemgetter(slice(2, None))("ABCDEFG"), itemgetter("rank")({"rank": "captain"}), itemgetter(-1)([1, 2]))


class Name:
    def __init__(self, first, last):
        self.first, self.last = first, last


class Person:
    def __init__(self, first, last, age):
        self.name, self.age = Name(first, last), age

    def older(self, years, *, twice=False):
        return self.age + years * (2 if twice else 1)


people = [Person("Ada", "Lovelace", 36), Person("Alan", "Turing", 41), Person("Ada", "Byron", 20)]
print([attrgetter("name.first", "age")(p) for p in people], [attrgetter("age")(p) for p in sorted(people, key=attrgetter("name.first", "name.last"))])
print(methodcaller("older", 5)(people[0]), methodcaller("older", 5, twice=True)(people[0]), methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"))
for action in (lambda: itemgetter(9)([1]), lambda: attrgetter("x.y")(people[0]), lambda: methodcaller("nope")(1), lambda: itemgetter(), lambda: attrgetter(5)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(itemgetter(1), itemgetter(1, 2), attrgetter("a.b"), attrgetter("a", "b"), methodcaller("f", 1, k=2), methodcaller("f"))

o = operator
print(o.add(1, 2), o.sub(5, 3), o.mul("a", 3), o.truediv(7, 2), o.floordiv(-7, 2), o.mod(7, 3), o.pow(2, 10), o.neg(4), o.pos(-4), o.abs(-4), o.inv(5), o.invert(0))
print(o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.lshift(1, 4), o.rshift(16, 2), o.not_(0), o.truth([]), o.is_(None, None), o.is_not(1, None), o.index(True))
print(o.lt(1, 2), o.le(2, 2), o.eq("a", "b"), o.ne(1, 2), o.ge(1, 2), o.gt(3, 2), o.concat([1], [2]), o.contains("abc", "b"), o.countOf([1, 2, 1], 1), o.indexOf("abc", "c"))
letters = list("abc")
o.setitem(letters, 0, "A")
o.delitem(letters, 1)
print(letters, o.getitem(letters, 1), o.getitem("hello", slice(1, 3)))
first = alias = [1]
alias = o.iadd(alias, [2])
print(first, o.iadd(1, 2), o.imul([0], 2), o.isub(5, 1), o.ior({1}, {2}), o.iand(6, 3), o.ixor(6, 3))
print(o.length_hint([1, 2]), o.length_hint(iter(range(5))), o.length_hint(5, 7), o.call(max, 1, 5))


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        return [[sum(map(o.mul, row, column)) for column in zip(*other.rows)] for row in self.rows]


print(o.matmul(Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])))
for action in (lambda: o.add(1, "a"), lambda: o.indexOf([1], 5), lambda: o.index(1.5), lambda: o.matmul(1, 2), lambda: o.lt(1, "a")):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
