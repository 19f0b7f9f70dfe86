"""Classes derived from property, staticmethod and classmethod, with binding of their own."""


class classproperty(property):
    def __get__(self, instance, owner=None):
        return self.fget(owner)


class loud(property):
    def __get__(self, instance, owner=None):
        print("get", instance is None, owner.__name__)
        return self if instance is None else super().__get__(instance, owner)

    def __set__(self, instance, value):
        print("set", value)
        super().__set__(instance, value)

    def __delete__(self, instance):
        print("delete")
        instance._size = None


class named_static(staticmethod):
    def __get__(self, instance, owner=None):
        function = super().__get__(instance, owner)
        return lambda *args: (owner.__name__, function(*args))


class named_class(classmethod):
    def __get__(self, instance, owner=None):
        return "bound to", super().__get__(instance, owner)()


class quiet(property):
    """Nothing of its own."""


class Box:
    _size = 1

    @classproperty
    def label(cls):
        return f"<{cls.__name__}>"

    @loud
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = value

    @named_static
    def double(x):
        return 2 * x

    @named_class
    def make(cls):
        return cls.__name__

    @quiet
    def plain(self):
        return "plain"


class Crate(Box):
    pass


print(Box.label, Box().label, Crate.label, Crate().label)
box = Crate()
print(box.size)
box.size = 5
print(box.size, type(Box.size).__name__)
del box.size
print(box._size)
print(Box.double(4), box.double(5), Crate.make, box.make, box.plain)
try:
    box.plain = 3
except AttributeError as error:
    print(error)
try:
    del box.plain
except AttributeError as error:
    print(error)
print("é→".encode("ascii", "namereplace"))
