"""Static methods, class methods, alternative constructors, and counting instances."""


class Temperature:
    made = 0

    def __init__(self, kelvin):
        self.kelvin = kelvin
        type(self).made += 1

    @classmethod
    def from_celsius(cls, degrees):
        return cls(degrees + 273.15)

    @staticmethod
    def is_valid(kelvin):
        return kelvin >= 0

    def __repr__(self):
        return f"{type(self).__name__}({self.kelvin:g})"


class Exact(Temperature):
    made = 0


print(Temperature.from_celsius(20), Exact.from_celsius(0))
print(Temperature.is_valid(-1), Exact(5).is_valid(5))
print(Temperature.made, Exact.made)
print(Temperature.from_celsius.__self__ is Temperature, Exact.from_celsius.__func__ is Temperature.from_celsius.__func__)
