"""`__dict__` is the object's own: changes on either side show on the other."""


class Options:
    color = "red"

    def __init__(self, **options):
        self.__dict__.update(options)


options = Options(size=3, name="n")
print(options.size, options.name, options.__dict__)
options.__dict__["extra"] = True
options.size += 1
print(options.extra, vars(options), options.color)
del options.__dict__["name"]
print(hasattr(options, "name"), sorted(vars(options)))
options.__dict__ = {"fresh": 1}
print(options.fresh, hasattr(options, "size"))
table = options.__dict__
options.later = 2
print(table, table is options.__dict__)


class Borg:
    _state = {}

    def __init__(self):
        self.__dict__ = self._state


one, two = Borg(), Borg()
one.value = 5
print(two.value, one is two)
copy = Options(**vars(two))
print(copy.value)
try:
    options.__dict__ = 5
except TypeError as error:
    print(error)
try:
    vars(5)
except TypeError as error:
    print(error)
