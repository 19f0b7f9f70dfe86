"""Conversions between the built-in types, what each constructor accepts, truth values, and the texts of the refusals."""

from decimal import Decimal
from fractions import Fraction

samples = [None, True, False, 0, 5, -3, 2**70, 0.0, 2.5, -0.0, float("inf"), float("nan"), 1j, "", "5", " 7 ", "2.5", "x", "1e3", "inf", "0x10", "1_0", b"", b"5", b"x", bytearray(b"6"), [], [1], ["a", "b"], (), (1, 2), {}, {"a": 1}, set(), {7}, frozenset(), range(3), "ab", [("k", 1)], ["ab", "cd"], [1, [2]], ..., int, len]
kinds = [bool, int, float, complex, str, bytes, list, tuple, set, dict, frozenset]
for kind in kinds:
    print("==", kind.__name__)
    for sample in samples:
        if kind is bytes and sample == 2**70 or kind is bytearray and sample == 2**70:
            continue
        try:
            value = kind(sample)
            shown = repr(value) if len(repr(value)) < 60 and not isinstance(sample, type) and sample is not len else type(value).__name__
            if isinstance(value, (set, frozenset)) and len(value) > 1:
                shown = sorted(map(str, value))
            print(f"{str(sample)[:12]!r}->{shown}", end="; ")
        except Exception as error:
            print(f"{str(sample)[:12]!r}->{type(error).__name__}: {error}", end="; ")
    print()
print([bool(v) for v in (Decimal("0.0"), Decimal(1), Fraction(0), Fraction(1, 3), range(0), range(1), b"\0", "0", [0], [[]], (None,), {0: 0}, object(), type, ..., NotImplemented.__class__, -1, 1e-300, 0j, float("nan"))])
print(int(Decimal("3.7")), int(Fraction(-7, 2)), float(Decimal("1.1")), float(Fraction(1, 3)), complex(Fraction(1, 2)), Decimal(5), Decimal("5.50"), Decimal(0.5), Fraction("3/4"), Fraction(0.25), Fraction("1.5"), Fraction(Decimal("0.1")), Decimal(1) / 3, Fraction(1, 3) + 1, Decimal("1.1") + 1, Fraction(1, 2) == 0.5, Decimal("0.5") == 0.5, Decimal("0.1") == 0.1, hash(Decimal(5)) == hash(5) == hash(Fraction(5)), round(Fraction(5, 2)), round(Decimal("2.5")), str(Fraction(3, 1)), repr(Fraction(3, 4)), repr(Decimal("1E+3")))
print(str(1), str(1.0), str("s"), str(b"b"), str([1, "a"]), str(None), str(), int(), float(), complex(), bool(), list(), tuple(), set(), dict(), bytes(), bytearray(), frozenset(), object.__name__)
print(list("abc"), tuple({"a": 1}), list({1: 2}.items()), dict([[1, 2]]), dict(["ab"]), list(range(3)), list(b"ab"), set("aa"), "".join(["a"]), [*"ab"], list(map(int, "12")), list(zip("a", [1])), list(enumerate("a")), dict(enumerate("ab")), dict(zip("ab", "cd")), list(reversed("ab")), sorted("ba"), tuple(sorted({3, 1})), str(bytes([104, 105]), "ascii"), bytes("hi", "ascii"), list(bytes(2)), int("11", 2), int("-7"), hex(255), chr(97), ord("a"), ascii("é"), repr("é"), float("-1e-2"), bin(5)[2:], int.from_bytes(b"\1\2", "big"), "%d" % 5.9, f"{5:.1f}", round(2.567, 2), list(dict.fromkeys("abca")), "12".zfill(5), "1,2".split(","), eval("[1, 2]"), str(True), int(True), "True" == str(True), bool("False"))
print(1 + True, 1 + 2.0, 1 + 1j, 2.0 + 1j, True + 1.0, [1] + [True], 1 == True, "1" == 1, 1.0 == 1, [1] == [1.0], (1,) == [1], {1} == frozenset([1]), b"a" == "a", 1 in [True], "1" in "123", None == False, 0 == False == 0.0, type(1 + True).__name__, type(1.0 + True).__name__, type(1j + 1).__name__, type(True + True).__name__, type(1 // 1.0).__name__, type(Fraction(1) + 1).__name__, type(Fraction(1) + 1.0).__name__, type(Decimal(1) + 1).__name__, type(10 // 3).__name__, type(2 ** -1).__name__, type(round(2.5)).__name__, type(round(2.5, 1)).__name__, type(divmod(5, 2)).__name__, type(abs(-1j)).__name__, type(sum([])).__name__, type(max(1, 2.0)).__name__)
for source in ("Decimal('x')", "Fraction('x')", "Fraction(1, 0)", "Fraction(1.5, 2)", "Decimal(1) / 0", "int(Decimal('NaN'))", "float('1,5')", "int('٥')", "int('5.0')", "list(5)", "dict([(1,)])", "dict([1, 2])", "set([{}])", "tuple(5)", "bytes([300])", "str(b'\\xff', 'utf-8')", "int('1' * 5000) > 0", "str(10 ** 5000)", "chr(1.0)", "ord('')", "float('1' * 400)", "int(1e400)", "complex('1', '2')", "bool(5, 6)", "bytes('é', 'ascii')", "Fraction([1])", "Fraction('1/0')", "frozenset(5)", "bytearray('x')", "int(b'\\xff')", "int('5', base='a')", "int(base=5)", "float(x='1')", "str(object=5)", "list(x=1)", "tuple(x=1)", "dict(x=1)", "bool(x=1)"):
    try:
        value = eval(source)
        print(source, "=", value)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
