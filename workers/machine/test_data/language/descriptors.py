"""Descriptors: data and non-data ones, `__set_name__`, a validated field."""


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive, not {value}")
        setattr(instance, self.name, value)


class Cached:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Box:
    width = Positive()
    height = Positive()

    def __init__(self, width, height):
        self.width, self.height = width, height

    @Cached
    def area(self):
        return self.width * self.height


box = Box(2, 3)
print(box.area, box.area, box.__dict__)
try:
    box.width = -1
except ValueError as error:
    print(error)
print(type(Box.width).__name__, Box.width is Box.__dict__["width"])


class Function:
    def method(self):
        return self


function = Function()
print(Function.__dict__["method"].__get__(function, Function)() is function, function.method.__self__ is function)
