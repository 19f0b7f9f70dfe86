# Python 3.12: what is missing is told in other words.
import abc


class Old(abc.ABC):
    @abc.abstractproperty
    def area(self):
        """An abstract property, as it was written once."""

    @abc.abstractclassmethod
    def make(cls):
        ...

    @abc.abstractstaticmethod
    def check():
        ...


class New(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self):
        ...

    @area.setter
    def area(self, value):
        ...


class Descriptor:
    __isabstractmethod__ = True

    def __get__(self, instance, owner):
        return self


class Own(abc.ABC):
    value = Descriptor()


class Done(Old):
    area = 5
    make = classmethod(lambda cls: cls())
    check = staticmethod(lambda: True)


for cls in Old, New, Own, Done:
    try:
        made = cls()
        print(cls.__name__, made.area, cls.make().area, cls.check())
    except TypeError as error:
        print(error)
    print(sorted(cls.__abstractmethods__))
