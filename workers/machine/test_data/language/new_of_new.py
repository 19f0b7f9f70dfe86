# Each class of a hierarchy makes its instance by the `__new__` above it.
class Base:
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made_by = ["Base"]
        return self


class Middle(Base):
    def __new__(cls, name, /, **options):
        self = super().__new__(cls, name)
        self.made_by.append("Middle")
        self.options = options
        return self


class Last(Middle):
    def __new__(cls, name):
        self = super().__new__(cls, name, size=3)
        self.made_by.append("Last")
        return self


last = Last("a")
print(last.made_by, last.options)
print(Middle("b", x=1).made_by, Base().made_by)


class Celsius(float):
    def __new__(cls, value):
        return super().__new__(cls, round(value, 1))


class Warm(Celsius):
    def __new__(cls, value):
        return super().__new__(cls, max(value, 20))


print(Celsius(3.14159), Warm(18.26), type(Warm(30)).__name__)
