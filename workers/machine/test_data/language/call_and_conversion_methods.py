"""`__call__`, `__int__`, `__float__`, `__index__`, `__bool__`, `__str__`, `__repr__`, `__bytes__`, `__round__`."""


class Number:
    def __init__(self, value):
        self.value = value

    def __call__(self, *args, **kwargs):
        return self.value, args, kwargs

    def __int__(self):
        return int(self.value)

    def __float__(self):
        return float(self.value)

    def __index__(self):
        return int(self.value)

    def __bool__(self):
        return self.value != 0

    def __repr__(self):
        return f"Number({self.value!r})"

    def __bytes__(self):
        return bytes([self.__index__()])

    def __round__(self, digits=None):
        return round(self.value, digits)

    def __complex__(self):
        return complex(self.value, 1)

    def __divmod__(self, other):
        return divmod(self.value, other)

    def __pow__(self, exponent, modulo=None):
        return pow(int(self.value), exponent, modulo)

    def __invert__(self):
        return Number(-self.value)

    def __contains__(self, item):
        return str(item) in str(self.value)

    def __length_hint__(self):
        return 3


number = Number(6.75)
print(number(1, a=2), int(number), float(number), bool(number), not Number(0), str(number), f"{number}", [number])
print(bytes(number), round(number), round(number, 1), complex(number), divmod(number, 2), pow(number, 2), pow(number, 2, 5))
print(~number, 7 in number, [10, 20, 30, 40, 50, 60, 70][number], hex(number), range(number), callable(number))
try:
    int(object())
except TypeError as error:
    print(error)
try:
    [1][number.value]
except TypeError as error:
    print(error)
try:
    number.missing()
except AttributeError as error:
    print(error)
