"""Classes: special methods, inheritance, super, class attributes."""


class Animal:
    count = 0

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def speak(self):
        return "..."

    def __str__(self):
        return f"{self.name} says {self.speak()}"

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __lt__(self, other):
        return self.name < other.name


class Dog(Animal):
    def speak(self):
        return "woof" + super().speak()


class Loud:
    def speak(self):
        return super().speak().upper() + "!"


class LoudDog(Loud, Dog):
    pass


d, l = Dog("rex"), LoudDog("max")
print(d, repr(l), str(l), Animal.count, d == Dog("rex"), d != l, sorted([d, l]), {d: 1}[Dog("rex")], [c.__name__ for c in LoudDog.__mro__], isinstance(l, Loud), issubclass(LoudDog, Animal), LoudDog.__bases__, d.__class__ is Dog, Dog.__name__, Dog.speak.__qualname__, d.__dict__, hasattr(d, "fly"), getattr(d, "fly", "cannot"))


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.tag = keywords.get("tag", name.lower())
        return cls

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        made = super().__call__(*args)
        made.made_by = "meta"
        return made

    def __len__(cls):
        return 99

    def __contains__(cls, item):
        return item == cls.tag


class Tagged(metaclass=Meta, tag="special"):
    def __init__(self, *args):
        self.args = args


print(Tagged.tag, Tagged(1).made_by, len(Tagged), "special" in Tagged, type(Tagged).__name__)


class Plugin:
    registry = {}

    def __init_subclass__(cls, key=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.registry[key or cls.__name__] = cls

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class One(Plugin, key="1"):
    pass


class Two(Plugin):
    pass


print(sorted(Plugin.registry), Plugin[int], One["x"])


class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        """In Fahrenheit."""
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        print("deleted")

    @classmethod
    def boiling(cls):
        return cls(100)

    @staticmethod
    def is_hot(degrees):
        return degrees > 30


t = Temperature.boiling()
t.fahrenheit = 50
del t.fahrenheit
print(t.celsius, t.fahrenheit, Temperature.is_hot(40), t.is_hot(10), Temperature.fahrenheit.__doc__)
for bad in (lambda: Animal(), lambda: Animal("a", 2), lambda: d.fly(), lambda: setattr(t, "fahrenheit", "x"), lambda: Dog.speak(), lambda: type("X", (int, str), {}), lambda: object().x, lambda: Tagged.nothing, lambda: d < 5, lambda: d + d, lambda: d[0], lambda: d(), lambda: len(d), lambda: iter(d), lambda: -d):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
