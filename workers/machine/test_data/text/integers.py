# Integers of any size: operators, conversions, methods.
def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


numbers = [0, 1, -1, 2, -2, 7, -7, 10, -10, 2**31, -(2**31), 2**53, 2**53 + 1, 2**62, 2**63 - 1, 2**63, -(2**63),
           -(2**63) - 1, 2**64, 3**50, -(3**50), 10**30]
for a in numbers:
    for b in numbers:
        print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, a != b, a > b, a >= b)
        if b:
            print(a // b, a % b, divmod(a, b), a / b)
for a in numbers:
    print(-a, +a, ~a, abs(a), bool(a), a.bit_length(), a.bit_count(), hash(a))
    print(a >> 3, a >> 70, a << 3, a << 70, hex(a), oct(a), bin(a), float(a), int(float(a)))
for base in (-3, -2, -1, 0, 1, 2, 3, 10):
    for exponent in (0, 1, 2, 3, 5, 17, 40, 64):
        print(base, exponent, base**exponent)
    for exponent in (-1, -2, -3):
        show(f"{base} {exponent}", lambda: base**exponent)
show("//", lambda: 1 // 0)
show("%", lambda: 1 % 0)
show("/", lambda: 1 / 0)
show("divmod", lambda: divmod(1, 0))
show("big //", lambda: 10**30 // 0)
show("big %", lambda: 10**30 % 0)
show("<<", lambda: 1 << -1)
show(">>", lambda: 1 >> -1)
show("0 <<", lambda: 0 << 10**20)
show("big /", lambda: 10**400 / 3)
show("big / big", lambda: 10**400 / 10**399)
show("small / big", lambda: 3 / 10**400)
show("big + float", lambda: 10**400 + 1.0)
show("int + str", lambda: 1 + "a")
show("pow 3", lambda: pow(3, 200, 13))
show("pow 3", lambda: pow(3, -1, 7))
show("pow 3", lambda: pow(2, -1, 4))
show("pow 3", lambda: pow(2, 3, 0))
show("pow 3", lambda: pow(2, 3, -5))
show("pow 3", lambda: pow(2.0, 3, 5))
show("pow", lambda: pow(2, 0.5))
show("pow", lambda: pow("a", 2))
for text in ("0", "-12", " 42 ", "1_000", "0x1f", "abc", "", "-", "1__0", "_1", "1_", "٣٤", "12.5", "+7"):
    show(repr(text), lambda: int(text))
for text, base in (("ff", 16), ("0xff", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("012", 0), ("00", 0), ("z", 36), ("2", 2),
                   ("10", 1), ("10", 37), ("-0b11", 2)):
    show(f"{text} {base}", lambda: int(text, base))
show("int()", lambda: int())
show("int(None)", lambda: int(None))
show("int(nan)", lambda: int(float("nan")))
show("int(inf)", lambda: int(float("inf")))
show("int(5, 10)", lambda: int(5, 10))
show("int(b'12')", lambda: int(b"12"))
show("int(base=5)", lambda: int(base=5))
show("digits", lambda: int("1" * 5000))
show("digits", lambda: str(10**5000))
show("digits", lambda: len(str(10**4299)))
show("digits", lambda: str(10**4300))
show("hex", lambda: len(hex(10**5000)))
show("to_bytes", lambda: (1000).to_bytes(2, "big"))
show("to_bytes", lambda: (1000).to_bytes(4, "little"))
show("to_bytes", lambda: (-2).to_bytes(2, "big", signed=True))
show("to_bytes", lambda: (-2).to_bytes(2, "big"))
show("to_bytes", lambda: (500).to_bytes(1, "big"))
show("to_bytes", lambda: (128).to_bytes(1, "big", signed=True))
show("to_bytes", lambda: (-128).to_bytes(1, "big", signed=True))
show("to_bytes", lambda: (5).to_bytes(2, "middle"))
show("from_bytes", lambda: int.from_bytes(b"\x03\xe8", "big"))
show("from_bytes", lambda: int.from_bytes(b"\xff\xfe", "big", signed=True))
show("from_bytes", lambda: int.from_bytes([1, 2], "little"))
show("ratio", lambda: (7).as_integer_ratio())
show("round", lambda: [round(n, -1) for n in (5, 15, 25, 24, 26, -5, -15, -25)])
show("round", lambda: round(123456, -3))
show("round", lambda: round(10**30, -29))
show("True", lambda: [True + True, True & False, True | False, True ^ True, ~True, -True, True & 1, sum([True, True])])
show("str(True)", lambda: str(True) + repr(False))
show("chr", lambda: [chr(65), chr(8364), ord("a"), ord("€"), ord(b"x")])
show("chr", lambda: chr(-1))
show("chr", lambda: chr(0x110000))
show("ord", lambda: ord("ab"))
show("ord", lambda: ord(5))
show("hex", lambda: hex(1.5))


class Meters(int):
    def __add__(self, other):
        return Meters(super().__add__(other))

    def __repr__(self):
        return f"{int(self)} m"


length = Meters(5) + 7
print(length, repr(length), type(length).__name__, length * 2, length == 12, [length], f"{length:>5}", f"{length!r}")


class Indexed:
    def __index__(self):
        return 11


print(hex(Indexed()), int(Indexed()), [0] * 3)
print(sum(range(10**5)), 2**200 % 1000007, (2**200) // (3**40), -7 // 2, -7 % 3, 7 // -2, 7 % -3)
factorial = 1
for n in range(1, 60):
    factorial *= n
print(factorial)
