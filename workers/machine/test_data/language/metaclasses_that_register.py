"""Metaclasses, __prepare__, __init_subclass__, class decorators and __class_getitem__, in the order they act."""


class Ordered(type):
    registry = {}

    @classmethod
    def __prepare__(mcls, name, bases, **options):
        print("prepare", name, [b.__name__ for b in bases], options)
        return {"injected": name.upper()}

    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, [k for k in namespace if not k.startswith("__")])
        cls = super().__new__(mcls, name, bases, namespace)
        mcls.registry[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        print("init", name, sorted(options))
        super().__init__(name, bases, namespace)
        cls.options = options

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        instance = super().__call__(*args, **kwargs)
        instance.made_by = cls.__name__
        return instance

    def __len__(cls):
        return len(cls.options)

    def __iter__(cls):
        return iter(sorted(cls.options))

    def __contains__(cls, item):
        return item in cls.options

    def __getitem__(cls, key):
        return cls.options[key]

    def __getattr__(cls, name):
        if name.startswith("opt_"):
            return cls.options.get(name[4:])
        raise AttributeError(f"class {cls.__name__} knows no {name}")

    def __instancecheck__(cls, thing):
        return getattr(thing, "quacks", False) or type.__instancecheck__(cls, thing)

    def __repr__(cls):
        return f"<Ordered {cls.__name__}>"


class Widget(metaclass=Ordered, colour="red", size=3):
    first = 1

    def __init__(self, n):
        self.n = n

    second = 2


class Button(Widget, size=5):
    quacks = True


w = Widget(4)
print(w.n, w.made_by, Widget.injected, Button.injected, len(Widget), list(Widget), "size" in Button, Widget["colour"], Widget.opt_size, Button.opt_colour)
print(Widget, type(Button) is Ordered, list(Ordered.registry), isinstance(5, Widget), isinstance(Button(n=1), Widget))
for attempt in (lambda: Widget.missing, lambda: w.opt_size, lambda: Button["colour"]):
    try:
        print(attempt())
    except (AttributeError, KeyError) as error:
        print(type(error).__name__, error)


class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        cls.plugins[name or cls.__name__.lower()] = cls

    def __class_getitem__(cls, key):
        return cls.plugins[key]


class Csv(Plugin): ...
class Json(Plugin, name="js"): ...
class Fast(Json, name="fast"): ...


print(list(Plugin.plugins), Plugin["js"].__name__, Plugin["fast"].__mro__[1].__name__)


def tagged(*tags):
    def decorate(cls):
        cls.tags = getattr(cls, "tags", ()) + tags
        return cls

    return decorate


@tagged("a", "b")
@tagged("c")
class Tagged: ...


class M1(type): ...
class M2(type): ...
class A(metaclass=M1): ...
class B(metaclass=M2): ...


print(Tagged.tags)
try:
    class C(A, B): ...
except TypeError as error:
    print(error)
Made = type("Made", (A,), {"x": 5, "get": lambda self: self.x, "__doc__": "made by hand"})
print(Made().get(), type(Made).__name__, Made.__doc__, Made.__name__, Made.__module__ == __name__)
Made.__name__ = "Renamed"
print(Made.__name__, Made.__qualname__, type(Made()).__name__)
