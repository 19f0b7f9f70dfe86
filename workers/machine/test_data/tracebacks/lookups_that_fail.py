# An AttributeError that comes out of a look-up is about that attribute, unless it says otherwise.
class Shape:
    colour = 1

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")


class Circle:
    radius = 2

    @property
    def area(self):
        raise AttributeError("not yet")

    @property
    def other(self):
        return self.radios

    @property
    def named(self):
        raise AttributeError("told", name="radiant", obj=self)

    def method(self):
        raise AttributeError("a call is no look-up")


def tell(look):
    try:
        look()
    except AttributeError as error:
        print(error, error.name, type(error.obj).__name__)


shape, circle = Shape(), Circle()
tell(lambda: shape.color)
tell(lambda: shape.color())
tell(lambda: circle.area)
tell(lambda: circle.area.more)
tell(lambda: circle.other)
tell(lambda: circle.named)
tell(lambda: circle.method())
tell(lambda: circle.radiuss)
print(hasattr(shape, "x"), getattr(shape, "x", 5))
shape.color
