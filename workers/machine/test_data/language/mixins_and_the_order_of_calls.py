"""Multiple inheritance: mixins that cooperate through super, and the order in which they are asked."""


class Base:
    def __init__(self, **rest):
        print("Base", rest)
        if rest:
            raise TypeError(f"unexpected: {', '.join(rest)}")

    def describe(self):
        return ["base"]


class Named(Base):
    def __init__(self, *, name="nobody", **rest):
        print("Named", name, sorted(rest))
        super().__init__(**rest)
        self.name = name

    def describe(self):
        return [f"named {self.name}"] + super().describe()


class Aged(Base):
    def __init__(self, *, age=0, **rest):
        print("Aged", age, sorted(rest))
        super().__init__(**rest)
        self.age = age

    def describe(self):
        return [f"aged {self.age}", *super().describe()]


class Loud:
    def describe(self):
        return [part.upper() for part in super().describe()]


class Person(Loud, Named, Aged):
    def describe(self):
        return ["person"] + super().describe()


p = Person(name="Ada", age=36)
print(p.describe(), vars(p))
print([c.__name__ for c in Person.__mro__], Person.__bases__ == (Loud, Named, Aged), Person.mro() == list(Person.__mro__))
print(super(Named, p).describe(), super(Person, p).describe(), super(Aged, p).describe())
print(super(Person, Person).describe is Loud.describe, super(Named, Person).describe(p))
try:
    Person(name="x", size=3)
except TypeError as error:
    print(error)
try:
    Loud().describe()
except AttributeError as error:
    print(error)
for bases in ((Base, Named), (Named, Person), (Person, Base, Aged)):
    try:
        type("Wrong", bases, {})
    except TypeError as error:
        print(str(error).splitlines()[0])
for call in (lambda: super(Aged, 3), lambda: super(Named, p).missing):
    try:
        print(call())
    except (TypeError, AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)
print(repr(super(Named, Person)), super(Named, p))
print(issubclass(Person, (int, Aged)), isinstance(p, Base), Person.__base__.__name__)
