"""Enumerations."""


class auto:
    """A value that the enumeration chooses."""

    value = None

    def __or__(self, other):
        return _Combined(self, other)

    __ror__ = __or__


class _Combined(auto):
    """What a flag's body makes of values that are not chosen yet."""

    def __init__(self, *parts):
        self.parts = parts

    def chosen(self):
        value = 0
        for part in self.parts:
            value |= part.chosen() if isinstance(part, _Combined) else part.value if isinstance(part, auto) else part
        return value


class nonmember:
    """Keeps a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the body of an enumeration a member."""

    def __init__(self, value):
        self.value = value


def _is_member(name, value):
    if name.startswith("_") and name.endswith("_") or name.startswith("_") and not isinstance(value, auto):
        return False
    if isinstance(value, member):
        return True
    if isinstance(value, (nonmember, property, classmethod, staticmethod)):
        return False
    return not hasattr(type(value), "__get__") and type(value).__name__ not in ("function", "_FunctionType")


def _same(a, b):
    return a is b or a == b


class EnumType(type):
    """The class of enumerations."""

    def __new__(mcls, name, bases, namespace, /, **keywords):
        entries = [(key, value) for key, value in namespace.items() if bases and _is_member(key, value)]
        names = [key for key, _ in entries]
        rest = {key: value for key, value in namespace.items() if key not in names}
        for key, value in rest.items():
            if isinstance(value, nonmember):
                rest[key] = value.value
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError(f"<enum '{name}'> cannot extend {base!r}")
        cls = super().__new__(mcls, name, bases, rest, **keywords)
        cls._member_map_ = {}
        cls._member_names_ = []
        cls._by_value = []
        cls._data_class = _data_class(cls)
        values = []
        for key, value in entries:
            if isinstance(value, member):
                value = value.value
            if isinstance(value, _Combined):
                value = value.chosen()
            elif isinstance(value, auto):
                value.value = cls._generate_next_value_(key, 1, len(values), values)
                value = value.value
            values.append(value)
            mcls._add(cls, key, value)
        return cls

    def _add(cls, name, value):
        made = _make(cls, value)
        value = made._value_
        for known in cls._by_value:
            if _same(known._value_, value):
                cls._member_map_[name] = known
                type.__setattr__(cls, name, known)
                return
        made._name_ = name
        made._sort_order_ = len(cls._member_names_)
        if cls.__init__ is not object.__init__ and "_plain_init" not in cls.__dict__:
            made.__init__(*(value if isinstance(value, tuple) else (value,)))
        cls._member_map_[name] = made
        if "Flag" not in globals() or not issubclass(cls, Flag) or _is_one_bit(value):
            cls._member_names_.append(name)
        cls._by_value.append(made)
        type.__setattr__(cls, name, made)

    def __call__(cls, value, names=None, **keywords):
        if names is None:
            return cls._find(value)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, dict):
            names = list(names.items())
        namespace = {}
        for at, entry in enumerate(names):
            if isinstance(entry, str):
                namespace[entry] = 1 << at if issubclass(cls, Flag) else at + 1
            else:
                namespace[entry[0]] = entry[1]
        return type(cls)(value, (cls,), namespace)

    def _find(cls, value):
        if isinstance(value, cls):
            return value
        for known in cls._by_value:
            if _same(known._value_, value):
                return known
        found = cls._missing_(value)
        if found is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        return found

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return reversed([cls._member_map_[name] for name in cls._member_names_])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        return any([_same(known._value_, value) for known in cls._by_value])

    def __repr__(cls):
        kind = "flag" if Flag in cls.__mro__ and cls is not Flag else "enum"
        return f"<{kind} '{cls.__name__}'>"

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    @property
    def __members__(cls):
        return dict(cls._member_map_)


EnumMeta = EnumType


def _data_class(cls):
    """The built-in class that the members also are instances of, or `None`."""
    for base in cls.__mro__:
        if base in (int, str, float, bytes, tuple):
            return base
    return None


def _make(cls, value):
    new = cls.__dict__.get("__new__")
    data = cls._data_class
    if new is not None:
        function = getattr(new, "__func__", new)
        made = function(cls, *(value if isinstance(value, tuple) else (value,)))
        if "_value_" not in made.__dict__:
            made._value_ = value
    elif data is not None:
        made = data.__new__(cls, *(value if isinstance(value, tuple) and data is not tuple else (value,)))
        made._value_ = data(made) if data is not str or isinstance(value, str) else data.__str__(made)
    else:
        made = object.__new__(cls)
        made._value_ = value
    return made


class Enum(metaclass=EnumType):
    """A set of names for values."""

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return max([value for value in last_values if isinstance(value, int)], default=start - 1) + 1

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce__(self):
        return (type(self), (self._value_,))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """An enumeration whose members print as their values."""


class IntEnum(int, ReprEnum):
    """Members are integers."""

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__format__(self, spec)

    def __hash__(self):
        return int.__hash__(self)


class StrEnum(str, ReprEnum):
    """Members are strings."""

    def __str__(self):
        return str.__str__(self)

    def __format__(self, spec):
        return str.__format__(self, spec)

    def __hash__(self):
        return str.__hash__(self)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def _is_one_bit(value):
    """Whether a flag stands for itself; others are names for combinations."""
    return value > 0 and value & (value - 1) == 0


class Flag(Enum):
    """Members can be combined."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        highest = max(last_values, default=0)
        return 1 << highest.bit_length()

    @classmethod
    def _missing_(cls, value):
        known = 0
        for one in cls._by_value:
            known |= one._value_
        if not isinstance(value, int):
            return None
        # Flags that are integers keep bits that have no name.
        unknown = value & ~known if value >= 0 else 0
        if unknown and not issubclass(cls, int):
            return None
        value = value & known | unknown
        made = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        made._value_ = value
        names = [one._name_ for one in made._parts()]
        made._name_ = "|".join(names + [str(unknown)] if names and unknown else names) or None
        return made

    def _parts(self):
        return [one for one in type(self) if one._value_ & self._value_]

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(self._parts())

    def __len__(self):
        return len(self._parts())

    def __bool__(self):
        return bool(self._value_)

    def _bits(self, other):
        if isinstance(other, type(self)):
            return other._value_
        is_number = isinstance(self, int) and isinstance(other, int)
        return getattr(other, "_value_", other) if is_number else NotImplemented

    def __or__(self, other):
        bits = self._bits(other)
        return bits if bits is NotImplemented else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits(other)
        return bits if bits is NotImplemented else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits(other)
        return bits if bits is NotImplemented else type(self)(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        known = 0
        for one in type(self)._by_value:
            known |= one._value_
        return type(self)(known & ~self._value_)

    def __eq__(self, other):
        if isinstance(other, Flag):
            return type(self) is type(other) and self._value_ == other._value_
        return NotImplemented

    def __hash__(self):
        return hash(self._value_)

    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

    def __repr__(self):
        if self._name_ is None:
            return f"<{type(self).__name__}: {self._value_!r}>"
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"


class IntFlag(int, Flag):
    """Members are integers and can be combined."""

    __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
    __ror__, __rand__, __rxor__, __repr__ = Flag.__ror__, Flag.__rand__, Flag.__rxor__, Flag.__repr__

    def __str__(self):
        return int.__repr__(self)

    def __hash__(self):
        return int.__hash__(self)

    def __eq__(self, other):
        return self._value_ == getattr(other, "_value_", other)


def unique(enumeration):
    """Checks that no value has two names."""
    aliases = [(name, one._name_) for name, one in enumeration._member_map_.items() if name != one._name_]
    if aliases:
        listed = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
        raise ValueError(f"duplicate values found in {enumeration!r}: {listed}")
    return enumeration


def global_enum(cls):
    return cls


def __getattr__(name):
    if name == "property":
        return property
    if name in ("CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "EnumCheck", "verify"):
        import _enum_verify

        return getattr(_enum_verify if name in ("EnumCheck", "verify") else _enum_verify.EnumCheck, name)
    raise AttributeError(f"module 'enum' has no attribute '{name}'")
