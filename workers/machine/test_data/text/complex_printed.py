"""Complex numbers printed, parsed and formatted."""

inf, nan = float("inf"), float("nan")
for real in (0.0, -0.0, 1.5, -2.0, 1e20, inf, nan):
    print(*(complex(real, imag) for imag in (0.0, -0.0, 1.0, -2.5, 1e-7, inf, -inf, nan)))
print(1j, -1j, 1 + 0j, 1 - 0j, -(1 + 0j), 3.0j, 1e100j, [1j, 2 + 1j], {1j: 1}, str(1j), repr(1 - 1j), f"{1j}", "%s %r" % (1j, 2j), -0j, 0j, complex(), complex(5), complex(2.5, 1), complex(1j, 1j), complex("1e3-2.5E-1j"))

print("-- parsed")
for text in ("1", "j", "-j", "+j", "1j", "1+j", "1-1j", "-1e5+2.5j", "(1+2j)", " ( 1+2j ) ", "inf", "infj", "nan-infj", "1_0+2_0j", ".5j", "5.J", "1+2", "1 + 2j", "1j+2", "j1", "", "()", "(1", "1+2i", "1++2j", "(1+2j", "1+2jj", "i", "--1"):
    try:
        print(repr(text), complex(text), end="; ")
    except ValueError as error:
        print(error, end="; ")
print()

print("-- formatted")
for spec in ("", ".2f", "+.2f", " .1f", "e", ".1e", "g", ".3g", "n", ",.2f", "_.1f", "20", "<20", "^20.1f", "*>20.2f", "#.0f", "+", ".3", "G", "E", "z.1f"):
    print(f"{spec:>7}", *(f"|{value:{spec}}|" for value in (0j, 1.5 - 2j, -1234.5 + 0.001j, complex(inf, nan), complex(-0.0, -0.01))))
for spec in ("d", "%", "s", "010", "=20", "0=20", "x", "b", "c", "020.2f", ",d"):
    try:
        print(spec, format(1 + 2j, spec))
    except ValueError as error:
        print(spec, error)

print("-- arithmetic shows signs")
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a**2, a**0.5, abs(a), -a, +a, a.conjugate(), a.real, a.imag, a == 3 + 4j, 3 == 3 + 0j, hash(3 + 0j) == hash(3), bool(0j), bool(0.1j), 2 * a, a / 2, 1 / a, a - a, a * 0, -1 * 0j, (-1) ** 0.5, 1j**2, a ** -1, sum([a, b]), a != b)
for action in (lambda: a < b, lambda: int(a), lambda: float(a), lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a / 0, lambda: 0j**-1, lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex(None), lambda: complex([]), lambda: round(a), lambda: a[0], lambda: max(a, b), lambda: (1e200 + 1j) ** 2, lambda: abs(complex(1e308, 1e308))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Polar:
    def __complex__(self):
        return 2j


print(complex(Polar()), complex(real=1, imag=2), complex(imag=1), complex(True), complex(10**20), complex(2**53 + 1, -1))
