"""Properties: computed, checked, deleted, inherited."""


class Thermostat:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees Celsius."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("switched off")
        del self._celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32


room = Thermostat(21)
print(room.celsius, room.fahrenheit)
room.celsius = 25
print(room.fahrenheit, Thermostat.celsius.__doc__)
try:
    room.celsius = -300
except ValueError as error:
    print("refused:", error)
try:
    room.fahrenheit = 1
except AttributeError as error:
    print(type(error).__name__, error)
del room.celsius
try:
    room.celsius
except AttributeError as error:
    print(error)
print(type(Thermostat.__dict__["celsius"]))
