"""Descriptors: data and non-data, __set_name__, validation, lazy attributes, class access, deletion."""


class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name, self.slot = name, "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.slot, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.slot] = value

    def __delete__(self, instance):
        try:
            del instance.__dict__[self.slot]
        except KeyError:
            raise AttributeError(self.name) from None


class Lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return f"<lazy {owner.__name__}.{self.name}>"
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Person:
    name = Typed(str, "nobody")
    age = Typed(int, 0)

    @Lazy
    def greeting(self):
        """How one greets."""
        return f"Hello, {self.name}"

    def method(self):
        return "method"


p = Person()
print(p.name, p.age, vars(p))
p.name, p.age = "Ada", 36
print(p.greeting, p.greeting, vars(p), Person.greeting, type(Person.name).__name__, Person.name.kind)
p.__dict__["age"] = "shadow"
p.__dict__["method"] = "shadows a non-data descriptor"
print(p.age, p.method, Person.method(p))
del p.age
print(p.age)
for attempt in (lambda: setattr(p, "age", "x"), lambda: delattr(p, "age"), lambda: delattr(p, "name") or delattr(p, "name")):
    try:
        attempt()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class ReadOnly:
    def __get__(self, instance, owner):
        return 42

    def __set__(self, instance, value):
        raise AttributeError("read only")


class Late:
    x = ReadOnly()


Late.y = Typed(int)
late = Late()
print(late.x, Late.x)
try:
    late.y
except AttributeError as error:
    print(error)
try:
    late.x = 1
except AttributeError as error:
    print(error)
Late.x = 5
print(late.x, Late.__dict__["x"])


class Meta(type):
    @property
    def plural(cls):
        return cls.__name__ + "s"


class Cat(metaclass=Meta):
    pass


print(Cat.plural, hasattr(Cat(), "plural"))
function = Person.__dict__["method"]
bound = function.__get__(p, Person)
print(bound(), bound.__self__ is p, bound.__func__ is function, function.__get__(None, Person) is function, type(bound).__name__)
