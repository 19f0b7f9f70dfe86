# Floats: shortest representation, arithmetic, conversions, rounding.
def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


values = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, -2.5, 3.14159, 1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5,
          0.00012345, 1e22, 1e23, 1e100, 1e308, 5e-324, 2.2250738585072014e-308, 1 / 3, 2 / 3, 100.0, 1e21,
          float("inf"), float("-inf"), float("nan")]
for value in values:
    print(value, repr(value), str(value), [value], f"{value}", f"{value!r}", bool(value))
finite = [value for value in values if value == value and abs(value) != float("inf")]
for a in finite:
    for b in finite:
        print(a + b, a - b, a * b, a < b, a == b, a >= b, end=" ")
        if b:
            print(a / b, a // b, a % b, divmod(a, b))
        else:
            print()
show("/", lambda: 1.0 / 0)
show("//", lambda: 1.0 // 0)
show("%", lambda: 1.0 % 0)
show("divmod", lambda: divmod(1.0, 0))
show("**", lambda: 0.0**-1)
show("**", lambda: 1e200**2)
show("**", lambda: 2.0**0.5)
show("**", lambda: 2**-2)
show("**", lambda: (-2.0) ** 3)
for a in (5.5, -5.5, 0.1, 1e20):
    for b in (2.0, -2.0, 0.3, float("inf"), float("-inf")):
        print(a, b, a // b, a % b)
for text in ("1", "-1.5", " 2.5 ", "1e5", "1E-3", ".5", "5.", "inf", "-Infinity", "nan", "1_0.5", "_1", "1_", "", "abc", "1e", "٣.٥",
             "1e400", "0x10", "--1", "infinit"):
    show(repr(text), lambda: float(text))
show("float(None)", lambda: float(None))
show("float(big)", lambda: float(10**400))
show("float()", lambda: float())
for digits in (None, 0, 1, 2, 3, -1, -2):
    print(digits, [round(value, digits) for value in (0.5, 1.5, 2.5, 2.675, 1.005, 15.0, 25.0, 150.0, 250.0, 1234.5678, -2.5, 50.0)])
show("round", lambda: round(float("nan")))
show("round", lambda: round(float("inf")))
show("round", lambda: round("a"))
show("round", lambda: round(1e308, -308))
show("round", lambda: round(1.7976931348623157e308, -308))
show("round", lambda: round(2.5, 400))
show("is_integer", lambda: [(1.0).is_integer(), (1.5).is_integer(), float("inf").is_integer()])
show("ratio", lambda: [(0.75).as_integer_ratio(), (0.1).as_integer_ratio(), (-1e20).as_integer_ratio(), (0.0).as_integer_ratio()])
show("ratio", lambda: float("inf").as_integer_ratio())
show("ratio", lambda: float("nan").as_integer_ratio())
show("hex", lambda: [value.hex() for value in (0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, float("inf"))])
show("fromhex", lambda: [float.fromhex(text) for text in ("0x1.8p3", "0x.1p4", "-0x1.999999999999ap-4", "inf", "1", "0x1p-1074", "0x1p-1080")])
show("fromhex", lambda: float.fromhex("xyz"))
show("fromhex", lambda: float.fromhex("0x1p2000"))
show("compare", lambda: [1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > 1e308, -(10**400) < -1e308,
                         10**400 < float("inf"), 1 < float("nan"), 1.5 < 2, 2 < 1.5, 2**63 == 2.0**63, 2**63 > 2.0**63])
show("hash", lambda: [hash(1.0) == hash(1), hash(2.5), hash(0.1), hash(-1.0), hash(float("inf")), hash(1e300)])
show("int", lambda: [int(2.9), int(-2.9), int(1e20), int(1e300) == 10**300])
show("complex", lambda: [1j, 1 + 2j, -1j, (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), abs(3 + 4j), (1 + 2j) ** 2, 1j**2, complex("1+2j"), complex(1, 2)])
show("complex", lambda: [complex("-j"), complex(" ( 1e5-2.5j ) "), complex("3"), complex(1 + 2j, 3 + 4j), (1 + 2j).conjugate(), -(1 + 2j), 1 + 2j == 2j + 1, 2j == 2])
show("complex", lambda: [complex(-0.0, 1), complex(1, -0.0), complex(float("nan"), float("inf"))])
show("complex", lambda: 1j / 0)
show("complex", lambda: complex("abc"))
show("complex", lambda: 1j // 2)
show("complex", lambda: 1j < 2)
show("complex", lambda: 0j**-1)
show("negate", lambda: [-0.0, -(0.0), 0.0 == -0.0, abs(-2.5), +1.5])
show("sum", lambda: [0.1 + 0.2, 0.1 * 3, 1e16 + 1, 1.1 + 2.2])
total = 0.0
for n in range(1, 200):
    total += 1 / n
    if n % 17 == 0:
        print(n, total, total * total, total / 3)
