"""Multiple inheritance: `super()` follows the method resolution order."""


class Appliance:
    def describe(self):
        return ["appliance"]


class Heater(Appliance):
    def describe(self):
        return ["heater", *super().describe()]


class Timer(Appliance):
    def describe(self):
        return ["timer", *super().describe()]


class Toaster(Heater, Timer):
    def describe(self):
        return ["toaster", *super().describe()]


print(Toaster().describe())
print([each.__name__ for each in Toaster.__mro__])
print(Toaster.__bases__, Toaster.__base__)
print(issubclass(Toaster, Timer), issubclass(Timer, Heater), isinstance(Toaster(), (int, Appliance)))

try:
    class Impossible(Appliance, Heater):
        pass
except TypeError as error:
    print(error)
