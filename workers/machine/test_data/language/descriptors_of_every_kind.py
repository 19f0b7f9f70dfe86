"""Descriptors: data and non-data, validation, caching, __set_name__."""


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name
        print(f"{owner.__name__}.{name}")

    def __get__(self, instance, owner):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("deleting", self.name)
        del instance.__dict__[self.name]


class Lazy:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.function(instance)
        instance.__dict__[self.name] = value
        return value


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age

    @Lazy
    def initials(self):
        print("computing")
        return self.name[0]


p = Person("Ada", 36)
print(p.name, p.age, vars(p), p.initials, p.initials, type(Person.name).__name__)
for attempt in (lambda: setattr(p, "age", "old"), lambda: Person(3, 4)):
    try:
        attempt()
    except TypeError as error:
        print("TypeError:", error)
del p.age
try:
    p.age
except AttributeError as error:
    print("AttributeError:", error)
p.__dict__["name"] = "direct"
print(p.name, hasattr(p, "age"), getattr(p, "age", "default"))
bound = Person.__init__.__get__(p)
bound("Bob", 1)
print(p.name, p.initials)
