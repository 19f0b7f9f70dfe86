"""Metaclasses at work: a small ORM, an enumeration from scratch, cached instances, abstract methods from scratch, final classes, operators on classes."""

import re


class Field:
    order = 0

    def __init__(self, kind, *, default=None, required=False, check=None):
        self.kind, self.default, self.required, self.check = kind, default, required, check
        self.order = Field.order
        Field.order += 1

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return Condition(self.name)
        return instance._values.get(self.name, self.default)

    def __set__(self, instance, value):
        if value is not None and not isinstance(value, self.kind):
            try:
                value = self.kind(value)
            except (TypeError, ValueError) as error:
                raise TypeError(f"{type(instance).__name__}.{self.name}: {error}") from error
        if self.check and not self.check(value):
            raise ValueError(f"{type(instance).__name__}.{self.name} refuses {value!r}")
        instance._values[self.name] = value


class Condition:
    def __init__(self, text):
        self.text = text

    def _compare(sign):
        return lambda self, other: Condition(f"{self.text} {sign} {other!r}")

    __eq__, __lt__, __gt__, __ne__ = map(_compare, ("=", "<", ">", "<>"))

    def __and__(self, other):
        return Condition(f"({self.text} and {other.text})")

    def __or__(self, other):
        return Condition(f"({self.text} or {other.text})")

    def __invert__(self):
        return Condition(f"not {self.text}")

    def __bool__(self):
        raise TypeError("use & and |, not and/or")

    def __str__(self):
        return self.text


class ModelMeta(type):
    models = {}

    def __new__(mcls, name, bases, namespace, *, table=None, abstract=False):
        cls = super().__new__(mcls, name, bases, namespace)
        inherited = {}
        for base in reversed(cls.__mro__[1:]):
            inherited |= {k: v for k, v in vars(base).items() if isinstance(v, Field)}
        cls._fields = dict(sorted((inherited | {k: v for k, v in namespace.items() if isinstance(v, Field)}).items(), key=lambda kv: kv[1].order))
        cls._table = table or re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() + "s"
        if not abstract:
            mcls.models[cls._table] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __getitem__(cls, n):
        return f"select * from {cls._table} limit {n}"

    def __len__(cls):
        return len(cls._fields)

    def __repr__(cls):
        return f"<model {cls.__name__}>"

    def __contains__(cls, name):
        return name in cls._fields

    def __or__(cls, other):
        return f"{cls._table} join {other._table}"


class Model(metaclass=ModelMeta, abstract=True):
    id = Field(int)

    def __init__(self, **values):
        self._values = {}
        for name in values.keys() - self._fields.keys():
            raise TypeError(f"{type(self).__name__} has no field {name!r}")
        for name, field in self._fields.items():
            if name in values:
                setattr(self, name, values[name])
            elif field.required:
                raise TypeError(f"{name} is required")

    @classmethod
    def where(cls, condition):
        return f"select {', '.join(cls._fields)} from {cls._table} where {condition}"

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self._fields)})"


class Person(Model):
    name = Field(str, required=True)
    age = Field(int, default=18, check=lambda v: v is None or v >= 0)


class BlogPost(Person, table="posts"):
    title = Field(str, default="untitled")


p = Person(name="Ada", age="36")
print(p, Person(name="Bob"), BlogPost(name="C", title=5, id=1), Person, Person[3], len(BlogPost), "age" in Person, Person | BlogPost, list(ModelMeta.models), BlogPost._table)
print(Person.where((Person.age > 18) & ~(Person.name == "x") | (Person.id != 3)))
for attempt in (lambda: Person(), lambda: Person(name="x", age=-1), lambda: Person(name="x", age="old"), lambda: Person(name="x", size=1), lambda: setattr(p, "age", "x"), lambda: bool(Person.age > 5), lambda: Person.nope, lambda: p.nope, lambda: Person.where(Person.age > 1 and Person.id > 2)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)


class MiniEnumMeta(type):
    def __new__(mcls, name, bases, namespace):
        members = [k for k, v in namespace.items() if v is ...]
        cls = super().__new__(mcls, name, bases, namespace := {**namespace, **{k: n for n, k in enumerate(members)}})
        cls._members = {k: v for k, v in namespace.items() if isinstance(v, int) and not k.startswith("_")}
        return cls

    def __iter__(cls):
        return iter(cls._members)

    def __call__(cls, value):
        for name, v in cls._members.items():
            if v == value:
                return f"{cls.__name__}.{name}"
        raise ValueError(f"no {cls.__name__} is {value!r}")

    def __setattr__(cls, name, value):
        if name in getattr(cls, "_members", ()):
            raise AttributeError(f"{name} is fixed")
        super().__setattr__(name, value)


class Colour(metaclass=MiniEnumMeta):
    RED = ...
    GREEN = ...
    BLUE = 10


print(list(Colour), Colour.GREEN, Colour(10), Colour.RED)
for attempt in (lambda: Colour(5), lambda: setattr(Colour, "RED", 3), lambda: setattr(Colour, "other", 3)):
    try:
        print("fine", attempt())
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)


class Interned(type):
    def __init__(cls, *args):
        super().__init__(*args)
        cls._cache = {}

    def __call__(cls, *args):
        if args not in cls._cache:
            cls._cache[args] = super().__call__(*args)
        return cls._cache[args]


class Symbol(metaclass=Interned):
    def __init__(self, name):
        print("making", name)
        self.name = name


class Special(Symbol): ...


print(Symbol("a") is Symbol("a"), Symbol("b") is Symbol("a"), Special("a") is Symbol("a"), len(Symbol._cache))


class Final(type):
    def __new__(mcls, name, bases, namespace):
        for base in bases:
            if isinstance(base, Final) and base.__dict__.get("final"):
                raise TypeError(f"{base.__name__} is final")
        missing = [n for b in bases for n in getattr(b, "must_define", ()) if n not in namespace]
        if missing:
            raise TypeError(f"{name} must define {', '.join(missing)}")
        for key, value in namespace.items():
            if callable(value) and not key.startswith("__") and not value.__doc__:
                raise TypeError(f"{name}.{key} has no docstring")
        return super().__new__(mcls, name, bases, namespace)

    def __subclasscheck__(cls, sub):
        return getattr(sub, "pretends", None) == cls.__name__ or super().__subclasscheck__(sub)


class Root(metaclass=Final):
    must_define = ("run",)


class Good(Root):
    final = True

    def run(self):
        """Runs."""
        return "running"


class Pretender:
    pretends = "Root"


print(Good().run(), issubclass(Pretender, Root), issubclass(Good, Root), issubclass(int, Root), type(Good), Good.__class__.__mro__[1])
for name, bases, namespace in (("Sub", (Good,), {}), ("Lazy", (Root,), {}), ("Undocumented", (Root,), {"run": lambda self: 1})):
    try:
        Final(name, bases, namespace)
    except TypeError as error:
        print(error)
print(type("Plain", (), {"x": 1}).x, type(type), type.__class__ is type, isinstance(type, object), isinstance(object, type), issubclass(type, object), type.__mro__, type.__base__, object.__bases__, Final.__bases__)
