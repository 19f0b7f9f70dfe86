"""What annotations are made of: forms such as `Union`, names for classes such as `List`, variables, and all of them
with types in brackets.
"""

import collections
from types import GenericAlias


def shown(arg):
    """An argument as the text of its form shows it."""
    if isinstance(arg, type) and not isinstance(arg, GenericAlias):
        return arg.__qualname__ if arg.__module__ == "builtins" else f"{arg.__module__}.{arg.__qualname__}"
    if isinstance(arg, list):
        return "[" + ", ".join([shown(one) for one in arg]) + "]"
    return "..." if arg is ... else repr(arg)


def parameters_of(args):
    """The type variables in arguments, each once."""
    found = []
    for one in args:
        parts = parameters_of(one) if isinstance(one, list) else getattr(one, "__parameters__", ())
        for parameter in () if isinstance(one, type) else parts:
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


def _replaced(arg, values):
    if isinstance(arg, list):
        return [_replaced(one, values) for one in arg]
    if isinstance(arg, Variable):
        return values.get(arg, arg)
    own = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    return arg[tuple([values[one] for one in own])] if own else arg


def filled(alias, items):
    """The arguments of an alias with types in the place of its variables."""
    items = items if isinstance(items, tuple) else (items,)
    parameters = alias.__parameters__
    if not parameters:
        raise TypeError(f"{alias!r} is not a generic class")
    check_count(alias, parameters, items)
    values = dict(zip(parameters, [converted(item) for item in items]))
    return tuple([_replaced(one, values) for one in alias.__args__])


def check_count(alias, parameters, items):
    """Whether there is one argument for each parameter."""
    if len(items) != len(parameters) and not any([isinstance(one, TypeVarTuple) for one in parameters]):
        many = "many" if len(items) > len(parameters) else "few"
        text = f"Too {many} arguments for {alias!r}; actual {len(items)}, expected {len(parameters)}"
        raise TypeError(text)


def converted(arg):
    """An argument as it is kept: `None` for its class, a text for a reference."""
    if arg is None:
        return type(None)
    return ForwardRef(arg) if isinstance(arg, str) else arg


class ForwardRef:
    """A type that is named before it exists."""

    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"


class _Annotation:
    """What all that can stand in an annotation has in common."""

    def __or__(self, other):
        return union((self, other))

    def __ror__(self, other):
        return union((other, self))

    def __mro_entries__(self, bases):
        return _entries(self, bases)


def _entries(base, bases):
    """The classes that a name of `typing` stands for among bases: `Generic` comes with the last of them."""
    found = () if base.__origin__ in bases else (base.__origin__,)
    later = bases[bases.index(base) + 1 :]
    generic = [isinstance(one, _Annotation) or isinstance(one, type) and issubclass(one, Generic) for one in later]
    return found if any(generic) else (*found, Generic)


class Form(_Annotation):
    """A form; `make(form, args)` gives it arguments, if it takes any."""

    def __init__(self, name, make=None):
        self._name = self.__name__ = self.__qualname__ = name
        self._make = make
        self.__module__ = "typing"

    def __getitem__(self, args):
        if self._make is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._make(self, args if isinstance(args, tuple) else (args,))

    __iter__ = None

    def __call__(self, *args, **keywords):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, instance):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, subclass):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __repr__(self):
        return f"typing.{self._name}"


class Alias(_Annotation):
    """A form or class with arguments; `name` is what `typing` calls it."""

    def __init__(self, origin, args, name=None):
        self.__origin__, self.__args__, self._name = origin, tuple(args), name
        self.__parameters__ = parameters_of(self.__args__)

    def __getitem__(self, items):
        args = filled(self, items)
        return union(args) if self._name in ("Union", "Optional") else Alias(self.__origin__, args, self._name)

    def __iter__(self):
        if isinstance(self.__origin__, Form):
            raise TypeError(f"'{type(self).__name__}' object is not iterable")
        from typing import Unpack

        return iter((Unpack[self],))

    def __call__(self, *args, **keywords):
        if isinstance(self.__origin__, Form):
            return self.__origin__()
        if self._name is not None and self.__origin__.__module__ in ("builtins", "collections.abc"):
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or getattr(self.__origin__, name)
        if name.startswith("__"):
            raise AttributeError(f"'_GenericAlias' object has no attribute '{name}'")
        return getattr(self.__origin__, name)

    __module__ = "typing"

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, Form):
            raise TypeError(f"Cannot subclass {self!r}")
        if self.__origin__ is Generic:
            later = bases[bases.index(self) + 1 :]
            return () if any([isinstance(one, _Annotation) for one in later]) else (Generic,)
        return (self.__origin__,) if self._name in (None, "Generic", "Protocol") else _entries(self, bases)

    def __instancecheck__(self, instance):
        if self._name in ("Union", "Optional"):
            return isinstance(instance, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, subclass):
        if self._name in ("Union", "Optional"):
            return issubclass(subclass, self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def _key(self):
        return frozenset(self.__args__) if self._name in ("Union", "Optional") else self.__args__

    def __eq__(self, other):
        if isinstance(other, type(int | str)) and self._name in ("Union", "Optional"):
            return self._key() == frozenset(other.__args__)
        if not isinstance(other, Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self._key() == other._key()

    def __hash__(self):
        return hash(self._key() if self._name in ("Union", "Optional") else (self.__origin__, self._key()))

    def __repr__(self):
        name = shown(self.__origin__) if self._name is None else f"typing.{self._name}"
        args = self.__args__
        if self._name == "Optional":
            args = [one for one in args if one is not type(None)]
        first = args[0] if args else ...
        whole = first is ... or isinstance(first, ParamSpec) or getattr(first, "_name", None) == "Concatenate"
        if self._name in ("Callable", "Annotated") and (len(args) > 1 or self._name == "Callable") and not whole:
            if self._name == "Annotated":
                return f"{name}[{', '.join([shown(args[0]), *[repr(one) for one in args[1:]]])}]"
            args = [list(args[:-1]), args[-1]]
        texts = [repr(one) if self._name == "Literal" else shown(one) for one in args]
        return f"{name}[{', '.join(texts) or '()'}]"


class Named(_Annotation):
    """The name that `typing` has for a class: `List` for `list`."""

    def __init__(self, name, origin, count):
        self._name = self.__name__ = name
        self.__origin__, self._count = origin, count
        self.__module__ = "typing"

    def __getitem__(self, args):
        args = args if isinstance(args, tuple) else (args,)
        if self._name == "Callable":
            args = callable_args(args)
        elif self._name == "Tuple" and args == ((),):
            args = ()
        elif self._count and len(args) != self._count:
            many = "many" if len(args) > self._count else "few"
            raise TypeError(f"Too {many} arguments for {self!r}; actual {len(args)}, expected {self._count}")
        return Alias(self.__origin__, [converted(one) for one in args], self._name)

    __iter__ = None

    def __call__(self, *args, **keywords):
        if self.__origin__.__module__ in ("collections",):
            return self.__origin__(*args, **keywords)
        name = self.__origin__.__name__
        raise TypeError(f"Type {self._name} cannot be instantiated; use {name}() instead")

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, subclass):
        return issubclass(subclass, self.__origin__)

    def __repr__(self):
        return f"typing.{self._name}"


def callable_args(args):
    """The arguments of a `Callable` in a row: its parameters, then the result."""
    if len(args) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    if isinstance(args[0], (list, tuple)):
        return [*args[0], args[1]]
    return [args[0], args[1]]


def union(args):
    """`Union[args]`, each once."""
    found = []
    for arg in args:
        arg = converted(arg)
        inner = arg.__args__ if _is_union(arg) else (arg,)
        found.extend([one for one in inner if one not in found])
    if not found:
        raise TypeError("Cannot take a Union of no types.")
    if len(found) == 1:
        return found[0]
    from typing import Union

    return Alias(Union, found, "Optional" if len(found) == 2 and type(None) in found else "Union")


def _is_union(arg):
    return isinstance(arg, type(int | str)) or isinstance(arg, Alias) and arg._name in ("Union", "Optional")


class Variable(_Annotation):
    """A type to be chosen later."""

    _is_inferred = False

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__bound__ = converted(bound) if bound is not None else None
        self.__constraints__ = constraints
        self.__covariant__, self.__contravariant__ = covariant, contravariant

    @property
    def __parameters__(self):
        return (self,)

    def __repr__(self):
        if self._is_inferred:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__


class TypeVar(Variable):
    """A type to be chosen later."""

    @classmethod
    def _inferred(cls, name, reckon, reckoned):
        """One of a list of type parameters; what `reckon` returns is an attribute once it is asked for."""
        made = cls(name)
        made._is_inferred = True
        if reckon is not None:
            made._reckon = reckon, reckoned
            delattr(made, reckoned)
        return made

    def __getattr__(self, name):
        reckon, reckoned = self.__dict__.get("_reckon", (None, None))
        if name != reckoned:
            raise AttributeError(f"'typing.TypeVar' object has no attribute '{name}'")
        self.__dict__[name] = value = reckon()
        return value


class ParamSpec(Variable):
    """Parameters to be chosen later."""

    def __init__(self, name, **options):
        super().__init__(name, **options)
        self.args, self.kwargs = _Part(self, "args"), _Part(self, "kwargs")


class _Part:
    """`P.args` or `P.kwargs`."""

    def __init__(self, origin, name):
        self.__origin__, self._name = origin, name

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._name}"


class TypeVarTuple(Variable):
    """Types to be chosen later."""

    def __init__(self, name):
        super().__init__(name)

    def __iter__(self):
        from typing import Unpack

        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class TypeAliasType:
    """What `type Name = value` makes: the value is reckoned when it is asked for."""

    def __init__(self, name, value, *, type_params=()):
        self.__name__, self._reckon, self.__type_params__ = name, lambda: value, type_params

    @property
    def __value__(self):
        return self._reckon()

    @property
    def __parameters__(self):
        return self.__type_params__

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return type(list[int])(self, args if isinstance(args, tuple) else (args,))

    def __or__(self, other):
        return type(int | str)((self, other))

    def __ror__(self, other):
        return type(int | str)((other, self))

    def __repr__(self):
        return self.__name__


Alias.__name__ = Alias.__qualname__ = "_GenericAlias"
Form.__name__ = Form.__qualname__ = "_SpecialForm"
Named.__name__ = Named.__qualname__ = "_SpecialGenericAlias"
for _one in (ForwardRef, TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Form, Named):
    _one.__module__ = "typing"


class Generic:
    """A class with type parameters."""

    __slots__ = ()
    __module__ = "typing"

    def __class_getitem__(cls, args):
        args = args if isinstance(args, tuple) else (args,)
        if cls is Generic or cls.__name__ == "Protocol" and cls.__module__ == "typing":
            if not all([isinstance(one, Variable) or isinstance(one, Alias) for one in args]):
                kinds = "type variables or parameter specification variables"
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be {kinds}.")
            if len(set(args)) != len(args):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return Alias(cls, args, cls.__name__)
        if not cls.__parameters__:
            raise TypeError(f"{cls!r} is not a generic class")
        if isinstance(cls.__parameters__[0], ParamSpec) and len(cls.__parameters__) == 1 and len(args) != 1:
            args = (list(args),)
        check_count(cls, cls.__parameters__, args)
        return Alias(cls, [converted(one) for one in args])

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        bases = cls.__dict__.get("__orig_bases__", ())
        given = [base.__args__ for base in bases if isinstance(base, Alias) and base._name in ("Generic", "Protocol")]
        cls.__parameters__ = parameters_of(given[0] if given else bases)


def named_classes():
    """The names of classes in `typing`, with the class and the number of its arguments; 0 is any."""
    from collections import abc

    yield from [("List", list, 1), ("Dict", dict, 2), ("Set", set, 1), ("FrozenSet", frozenset, 1)]
    yield from [("Tuple", tuple, 0), ("Type", type, 1), ("Deque", collections.deque, 1)]
    yield from [("DefaultDict", collections.defaultdict, 2), ("OrderedDict", collections.OrderedDict, 2)]
    yield from [("Counter", collections.Counter, 1), ("ChainMap", collections.ChainMap, 2)]
    yield ("AbstractSet", abc.Set, 1)
    one = "Iterable Iterator Sequence MutableSequence Collection Container Reversible MutableSet KeysView ValuesView "
    for name in (one + "Awaitable AsyncIterable AsyncIterator").split():
        yield (name, getattr(abc, name), 1)
    for name, count in (("Mapping", 2), ("MutableMapping", 2), ("ItemsView", 2), ("Generator", 3), ("Coroutine", 3)):
        yield (name, getattr(abc, name), count)
    for name in ("Callable", "Hashable", "Sized", "AsyncGenerator", "MappingView", "ByteString"):
        if hasattr(abc, name):
            yield (name, getattr(abc, name), {"AsyncGenerator": 2}.get(name, 0))
