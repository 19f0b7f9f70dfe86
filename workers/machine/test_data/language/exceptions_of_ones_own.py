"""A hierarchy of exceptions, attributes, notes, `args`, and catching several."""


class ShopError(Exception):
    """Base of all."""


class OutOfStock(ShopError):
    def __init__(self, item, missing):
        super().__init__(f"{missing} too few of {item}")
        self.item, self.missing = item, missing


class Closed(ShopError):
    pass


def buy(what):
    if what == "tea":
        raise OutOfStock("tea", 3)
    if what == "late":
        raise Closed
    if what == "bread":
        raise LookupError("no bakery", 404)
    return what


for what in ("milk", "tea", "late", "bread"):
    try:
        print(buy(what))
    except OutOfStock as error:
        print(error, error.item, error.missing, error.args)
    except (Closed, LookupError) as error:
        print(repr(error), str(error), error.args)

error = ValueError("text")
error.add_note("first note")
error.add_note("second note")
print(error.__notes__, error, [repr(ValueError()), repr(ValueError(1, "a")), str(ValueError(1, "a"))])
print(issubclass(OutOfStock, Exception), OutOfStock.__mro__[1:4], ShopError.__doc__)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    try:
        1 / 0
    except "ZeroDivisionError":
        pass
except TypeError as error:
    print(error)
