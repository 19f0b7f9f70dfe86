"""`__slots__`: no dictionary, no other attributes."""


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


point = Point(1, 2)
point.x += 5
print(point.x, point.y, Point.__slots__, hasattr(point, "__dict__"))
try:
    point.z = 1
except AttributeError as error:
    print(error)
del point.x
try:
    point.x
except AttributeError as error:
    print(error)


class Point3(Point):
    __slots__ = ("z",)


deep = Point3(1, 2)
deep.z = 3
print(deep.x, deep.z)
