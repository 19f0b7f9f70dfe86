# Python 3.12: an attribute of self is what was meant, and type parameters have a frame.
import traceback


class Circle:
    def __init__(self, radius):
        self.radius = radius

    def diameter(self):
        return 2 * radius

    def area(self):
        return diameter()

    def shape(self):
        return radios


for name in ("diameter", "area", "shape"):
    try:
        getattr(Circle(1), name)()
    except NameError:
        traceback.print_exc()


def bad[T](x: Unknown[T]):
    pass
