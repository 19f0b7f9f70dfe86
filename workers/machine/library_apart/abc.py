"""Abstract classes."""


def abstractmethod(funcobj):
    """Marks a method that subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


def _is_abstract(value):
    if getattr(value, "__isabstractmethod__", False):
        return True
    if isinstance(value, property):
        return any([_is_abstract(part) for part in (value.fget, value.fset, value.fdel) if part is not None])
    if isinstance(value, (classmethod, staticmethod)):
        value = value.__func__
    return getattr(value, "__isabstractmethod__", False)


class ABCMeta(type):
    """The class of abstract classes."""

    def __new__(mcls, name, bases, namespace, /, **keywords):
        cls = super().__new__(mcls, name, bases, namespace, **keywords)
        abstract = [name for name, value in namespace.items() if _is_abstract(value)]
        for base in bases:
            for name in getattr(base, "__abstractmethods__", ()):
                if name not in abstract and _is_abstract(getattr(cls, name, None)):
                    abstract.append(name)
        cls.__abstractmethods__ = frozenset(abstract)
        cls._registered = []
        if "__subclasshook__" in namespace:
            cls._tell(cls)
        return cls

    def __call__(cls, *args, **keywords):  # mark: in C
        missing = sorted(cls.__abstractmethods__)
        if missing:
            plural = "s" if len(missing) > 1 else ""
            raise TypeError(
                f"Can't instantiate abstract class {cls.__name__} without an implementation for abstract "
                f"method{plural} {', '.join([repr(name) for name in missing])}"
            )
        return super().__call__(*args, **keywords)

    def register(cls, subclass):
        """Makes a class a subclass without inheritance."""
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._registered.append(subclass)
        cls._tell(subclass)
        return subclass

    def _tell(cls, subclass):
        """The abstract classes above this one answer for the subclass too."""
        for above in cls.__mro__[1:]:
            if isinstance(above, ABCMeta):
                above._registered.append(subclass)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        hook = getattr(cls, "__subclasshook__", None)
        if hook is not None:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return answer
        if cls in subclass.__mro__:
            return True
        for registered in cls._registered:
            if registered in subclass.__mro__:
                return True
        for derived in cls._registered:
            if isinstance(derived, ABCMeta) and derived.__subclasscheck__(subclass):
                return True
        return False

    def __instancecheck__(cls, instance):
        kind, claimed = type(instance), instance.__class__
        return cls.__subclasscheck__(claimed) or kind is not claimed and cls.__subclasscheck__(kind)


class ABC(metaclass=ABCMeta):
    """A class to inherit from instead of naming the metaclass."""

    __slots__ = ()


class abstractproperty(property):
    __isabstractmethod__ = True


def __getattr__(name):  # mark: in C
    import _abc_rest

    if name.startswith("_") or name not in _abc_rest.NAMES:
        raise AttributeError(f"module 'abc' has no attribute '{name}'")
    return getattr(_abc_rest, name)
