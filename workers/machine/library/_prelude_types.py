"""`int | None`: what the operator `|` makes of classes."""


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
        return " | ".join([_shown(one) for one in self.__args__])


UnionType.__module__ = "types"


def _shown(one):
    if one is type(None):
        return "None"
    if not isinstance(one, type):
        return repr(one)
    return one.__qualname__ if one.__module__ == "builtins" else f"{one.__module__}.{one.__qualname__}"


def union_type(left, right):
    for one in (left, right):
        if one is not None and not isinstance(one, (type, UnionType)):
            kinds = [type(side).__name__ for side in (left, right)]
            raise TypeError(f"unsupported operand type(s) for |: '{kinds[0]}' and '{kinds[1]}'")
    made = UnionType((left, right))
    return made if len(made.__args__) > 1 else made.__args__[0]
