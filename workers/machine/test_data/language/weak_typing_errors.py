"""The words of frequent errors."""

import math

attempts = [
    "1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "0 ** -1", "'a' + 1", "1 + 'a'", "[] + ()", "'a' * 'b'", "-'a'", "len(5)",
    "None.x", "'abc'.missing", "int('12x')", "float('x')", "int(None)", "[1, 2][5]", "(1,)[3]", "{}['k']",
    "'abc'[10]", "[].pop()", "{}.popitem()", "set().pop()", "[1].remove(2)", "[1].index(9)", "'a'.index('z')", "tuple(5)",
    "sum(['a'])", "min()", "next(iter([]))", "chr(-1)", "ord('ab')", "bytes([300])", "'%d' % 'a'", "'%s %s' % (1,)",
    "'{} {}'.format(1)", "'{x}'.format()", "range(1, 2, 0)", "'a' < 1", "[] < 1", "sorted([1, 'a'])", "math.sqrt(-1)",
    "{[]: 1}", "{{}}", "hash([])", "isinstance(1, 1)", "abs('a')", "round('a')", "int('1', 50)", "'ab'.split('')",
    "dict([1])", "dict([(1, 2, 3)])", "zip(5)", "(lambda x: x)()", "print(sep=1)", "' '.join([1])", "1 in 5",
    "math.factorial(-1)", "int.from_bytes(5, 'big')", "'x'.encode('nope')", "b'\\xff'.decode()", "iter(None)",
]
for text in attempts:
    try:
        value = eval(text)
        print(text, "->", "a function" if callable(value) else value)
    except Exception as error:
        print(f"{text}: {type(error).__name__}: {error}")
