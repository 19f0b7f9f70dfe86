# A metaclass gives the class body a namespace of its own, which is told every name once.


class NoDuplicates(dict):
    def __init__(self, owner):
        super().__init__()
        self.owner = owner

    def __setitem__(self, name, value):
        if name in self:
            raise TypeError(f"{name} is already defined in {self.owner}")
        print("set", name)
        super().__setitem__(name, value)


class Strict(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return NoDuplicates(name)

    def __new__(mcs, name, bases, namespace):
        order = [key for key in namespace.keys() if not key.startswith("__")]
        made = super().__new__(mcs, name, bases, {key: value for key, value in namespace.items()})
        made.order = order
        return made


class Shape(metaclass=Strict):
    """A doc string."""

    sides = 0

    def area(self):
        return 0


print(Shape.order, Shape.__doc__, Shape.__module__, Shape.__qualname__)
try:
    class Twice(metaclass=Strict):
        def spam(self):
            pass

        def spam(self):
            pass
except TypeError as error:
    print(error)
