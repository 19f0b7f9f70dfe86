# What stands where a pattern has a class must be one, and names its attributes by texts.
# Python 3.12: what is no class is told in other words.


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Numbered:
    __match_args__ = (5,)


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


def called(subject):
    match subject:
        case len():
            return "length"


def numbered(subject):
    match subject:
        case Numbered(1):
            return "one"


def many(subject):
    match subject:
        case Point(1, 2, 3):
            return "three"


def both(subject):
    match subject:
        case Point(1, x=1):
            return "both"


for function, subject in (called, 3), (numbered, Numbered()), (many, Point(1, 2)), (both, Point(1, 2)):
    attempt(lambda: function(subject))
