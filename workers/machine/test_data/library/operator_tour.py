"""Functions of operator."""

import operator as op

print(op.add(2, 3), op.sub(2, 3), op.mul(2, 3), op.truediv(3, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.pos(-3), op.abs(-4), op.invert(5), op.matmul if False else "")
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(1, 2), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.index(True), op.length_hint([1, 2]))
d = {"a": 1}
op.setitem(d, "b", 2)
op.delitem(d, "a")
print(d, op.getitem(d, "b"), op.iadd([1], [2]), op.imul(3, 4), op.ior({1}, {2}))
people = [{"name": "Bob", "age": 41}, {"name": "Ada", "age": 36}]
print(sorted(people, key=op.itemgetter("age"))[0]["name"], op.itemgetter(1, 3)("abcd"), op.itemgetter(slice(2))("abcd"), op.attrgetter("real", "imag")(1 + 2j), op.attrgetter("__class__.__name__")(5), op.methodcaller("split", "-", maxsplit=1)("a-b-c"), op.methodcaller("upper")("x"))
print(op.itemgetter(1), op.attrgetter("a.b"), op.methodcaller("m", 1, k=2), op.call(max, 3, 9))
for bad in (lambda: op.itemgetter(), lambda: op.itemgetter("z")({}), lambda: op.attrgetter("nope")(1), lambda: op.add(1, "x"), lambda: op.index(1.5)):
    try:
        bad()
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
