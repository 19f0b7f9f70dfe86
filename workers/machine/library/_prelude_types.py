"""What the operators of classes make in annotations: `int | None` and `list[int]`."""

# mark: in C


class UnionType:
    """Several classes of which one is meant."""

    def __init__(self, parts):
        args = []
        for part in parts:
            for one in part.__args__ if isinstance(part, UnionType) else (part,):
                one = type(None) if one is None else one
                if one not in args:
                    args.append(one)
        self.__args__ = tuple(args)

    def __or__(self, other):
        return union_type(self, other)

    def __ror__(self, other):
        return union_type(other, self)

    def __eq__(self, other):
        return set(self.__args__) == set(other.__args__) if isinstance(other, UnionType) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__args__)

    def __subclasscheck__(self, subclass):
        return issubclass(subclass, self.__args__)

    def __repr__(self):
        return " | ".join(["None" if one is type(None) else _shown(one) for one in self.__args__])


class GenericAlias:
    """A class with the types of its parts."""

    __unpacked__ = False

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    @property
    def __parameters__(self):
        found = []
        for one in self.__args__:
            # A type variable is its own parameter.
            for parameter in getattr(one, "__parameters__", ()) if not isinstance(one, type) else ():
                if parameter not in found:
                    found.append(parameter)
        return tuple(found)

    def __getitem__(self, items):
        from typing import filled

        return GenericAlias(self.__origin__, filled(self, items))

    def __iter__(self):
        made = GenericAlias(self.__origin__, self.__args__)
        made.__unpacked__ = True
        yield made

    def __call__(self, *args, **keywords):
        return self.__origin__(*args, **keywords)

    def __getattr__(self, name):
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError("isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, subclass):
        raise TypeError("issubclass() argument 2 cannot be a parameterized generic")

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        same = self.__origin__ == other.__origin__ and self.__args__ == other.__args__
        return same and self.__unpacked__ == other.__unpacked__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __repr__(self):
        args = ", ".join([_shown(one) for one in self.__args__]) or "()"
        return f"{'*' * self.__unpacked__}{_shown(self.__origin__)}[{args}]"


class mappingproxy:
    """A view of a dictionary that cannot change it: the `__dict__` of a class is one."""

    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        if not hasattr(mapping, "keys"):
            raise TypeError(f"mappingproxy() argument must be a mapping, not {type(mapping).__name__}")
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, mappingproxy) else other)

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, mappingproxy) else other)

    def __ror__(self, other):
        return other | self._mapping

    def __str__(self):
        return str(self._mapping)

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()


class getset_descriptor:
    # What a class has for the `__dict__` and `__weakref__` of its objects.
    __slots__ = ("__name__", "__objclass__")
    _texts = {"__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object"}
    __doc__ = property(lambda self: self._texts[self.__name__])

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.__name__, None)

    def __set__(self, instance, value):
        setattr(instance, self.__name__, value)

    def __repr__(self):
        return f"<attribute '{self.__name__}' of '{self.__objclass__.__name__}' objects>"


mappingproxy.__module__ = getset_descriptor.__module__ = "builtins"
GenericAlias.__or__, GenericAlias.__ror__ = UnionType.__or__, UnionType.__ror__
GenericAlias.__module__ = UnionType.__module__ = "types"


def _shown(one):
    if one is ...:
        return "..."
    if isinstance(one, list):
        return "[" + ", ".join([_shown(part) for part in one]) + "]"
    if not isinstance(one, type):
        return repr(one)
    return one.__qualname__ if one.__module__ == "builtins" else f"{one.__module__}.{one.__qualname__}"


def union_type(left, right):
    for one in (left, right):
        if one is not None and not isinstance(one, (type, UnionType, GenericAlias)):
            kinds = [type(side).__name__ for side in (left, right)]
            raise TypeError(f"unsupported operand type(s) for |: '{kinds[0]}' and '{kinds[1]}'")
    made = UnionType((left, right))
    return made if len(made.__args__) > 1 else made.__args__[0]
