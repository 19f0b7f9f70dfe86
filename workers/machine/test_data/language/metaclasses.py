"""Metaclasses, `__init_subclass__`, `__class_getitem__`, `__prepare__`, `type()` with three arguments."""


class Registry(type):
    classes = {}

    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace)
        meta.classes[name] = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("making a", cls.__name__)
        return super().__call__(*args)

    def __len__(cls):
        return len(cls.classes)

    def __contains__(cls, name):
        return name in cls.classes


class Base(metaclass=Registry):
    def __init__(self, *args):
        self.args = args


class Child(Base, color="red"):
    pass


print(Child(1, 2).args, Registry.classes, len(Base), "Child" in Base, type(Child).__name__)


class Plugin:
    plugins = []

    def __init_subclass__(cls, /, order=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugins.append((order, cls.__name__))


class A(Plugin, order=2):
    pass


class B(Plugin):
    pass


print(sorted(Plugin.plugins))
Dynamic = type("Dynamic", (Base,), {"greet": lambda self: "hi", "level": 3})
print(Dynamic().greet(), Dynamic.level, Dynamic.__name__, Dynamic.__module__)


class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"


print(Typed[int])


class Ordered(type):
    @classmethod
    def __prepare__(meta, name, bases):
        print("preparing", name)
        return {"prepared": True}


class Uses(metaclass=Ordered):
    a = 1


print(Uses.prepared, Uses.a)
try:
    class Wrong(Base, metaclass=Ordered):
        pass
except TypeError as error:
    print(error)
