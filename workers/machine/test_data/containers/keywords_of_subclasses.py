# Subclasses of built-in classes with an __init__ or a __new__ of their own take keywords.
class Row(tuple):
    def __init__(self, values, unit=None):
        self.unit = unit


class Stack(list):
    def __new__(cls, values=(), unit=None):
        made = super().__new__(cls)
        made.unit = unit
        return made


class Both(list):
    def __init__(self, values, unit=None):
        super().__init__(values)
        self.unit = unit


class Length(float):
    def __init__(self, value, unit="m"):
        self.unit = unit


class Weight(float):
    def __new__(cls, value, unit="kg"):
        made = super().__new__(cls, value)
        made.unit = unit
        return made


class Names(frozenset):
    def __init__(self, values, unit=None):
        self.unit = unit


for made in (
    Row([1, 2], unit=3),
    Stack([1, 2], unit=4),
    Both([1], unit=5),
    Length(2.5, unit="cm"),
    Weight(3, unit="g"),
    Names("a", unit=6),
):
    print(type(made).__name__, made, made.unit)


class Bare(tuple):
    pass


class BareList(list):
    pass


for call in (
    lambda: Bare([1], unit=2),
    lambda: BareList([1], unit=2),
    lambda: tuple([1], unit=2),
    lambda: list([1], unit=2),
    lambda: float(1, unit=2),
    lambda: frozenset([1], unit=2),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
