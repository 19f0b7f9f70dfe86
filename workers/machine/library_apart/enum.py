"""Enumerations."""

from _enum_body import (
    Body, auto, check_names, data_class, is_member, member, nonmember, show_as_member,
)
from types import MappingProxyType

__all__ = (
    "EnumType EnumMeta Enum IntEnum StrEnum Flag IntFlag ReprEnum auto unique property verify member nonmember "
    "FlagBoundary STRICT CONFORM EJECT KEEP global_flag_repr global_enum_repr global_str global_enum EnumCheck "
    "CONTINUOUS NAMED_FLAGS UNIQUE"
).split()

def _same(a, b):
    return a is b or a == b


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        return Body(name, bases[-1]._generate_next_value_) if bases else {}

    def __new__(mcls, name, bases, namespace, /, *, boundary=None, **keywords):
        if bases:
            if not isinstance(namespace, Body):
                given, namespace = namespace, mcls.__prepare__(name, bases)
                for key, value in given.items():
                    namespace[key] = value
            check_names(namespace)
        ignored = namespace.get("_ignore_", ())
        ignored = ignored.replace(",", " ").split() if isinstance(ignored, str) else ignored
        namespace = {key: value for key, value in namespace.items() if key not in ignored and key != "_ignore_"}
        entries = [(key, value) for key, value in namespace.items() if bases and is_member(key, value, name)]
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
        cls._value2member_map_ = {}
        cls._boundary_ = boundary or getattr(bases[-1], "_boundary_", None) if bases else None
        cls._data_class = data_class(cls)
        if cls._data_class is not None:
            show_as_member(cls, rest)
        for key, value in entries:
            mcls._add(cls, key, value.value if isinstance(value, member) else value)
        order = namespace.get("_order_")
        if order is not None:
            order = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            order = [key for key in order if key in cls._member_names_ or key not in cls._member_map_]
            if order != cls._member_names_:
                raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}")
        return cls

    def _add(cls, name, value):
        args = value if isinstance(value, tuple) and cls._data_class is not tuple else (value,)
        made = _make(cls, value, args)
        made._name_ = name
        if cls.__init__ is not object.__init__ and "_plain_init" not in cls.__dict__:
            made.__init__(*args)
        value = made._value_
        for known in cls._by_value:
            if _same(known._value_, value):
                cls._member_map_[name] = known
                type.__setattr__(cls, name, known)
                return
        made._sort_order_ = len(cls._member_names_)
        cls._member_map_[name] = made
        if "Flag" not in globals() or not issubclass(cls, Flag) or _is_one_bit(value):
            cls._member_names_.append(name)
        cls._by_value.append(made)
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            pass
        type.__setattr__(cls, name, made)

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls._find(value)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, dict):
            names = list(names.items())
        namespace, values = {}, []
        for at, entry in enumerate(names):
            if isinstance(entry, str):
                entry = entry, cls._generate_next_value_(entry, start, at, values[:])
            name, given = entry
            if name in namespace:
                raise TypeError(f"{name!r} already defined as {namespace[name]!r}")
            namespace[name] = given
            values.append(given)
        made = cls.__class__(value, (cls,) if type is None else (type, cls), namespace, boundary=boundary)
        made.__module__ = module or "__main__"
        if qualname is not None:
            made.__qualname__ = qualname
        return made

    def _find(cls, value):
        if isinstance(value, cls):
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for known in cls._by_value:
                if _same(known._value_, value):
                    return known
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        found = cls._missing_(value)
        if found is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if not isinstance(found, cls) and not (cls._boundary_ is EJECT and isinstance(found, int)):
            raise TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member")
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

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    @property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __dir__(cls):
        names = "class contains doc getitem init_subclass iter len members module name qualname".split()
        if any([isinstance(base, EnumType) and "__new__" in base.__dict__ for base in cls.__mro__]):
            names.append("new")
        own = {f"__{name}__" for name in names} | set(cls._member_names_)
        return sorted(own if cls._data_class is None else own | set(dir(cls._data_class)))


EnumMeta = EnumType


def _make(cls, value, args):
    data, made = cls._data_class, None
    for base in cls.__mro__:
        if isinstance(base, EnumType) and "__new__" in base.__dict__:
            new = base.__dict__["__new__"]
            made = getattr(new, "__func__", new)(cls, *args)
            break
    if made is None:
        made = object.__new__(cls) if data is None else data.__new__(cls, *args)
    elif "_value_" in made.__dict__:
        return made
    made._value_ = value if data is None else data(*args)
    return made


def _fixed(name, read):
    def refuse(self, value):
        raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")

    return property(read, refuse)


class Enum(metaclass=EnumType):
    """A set of names for values."""

    name = _fixed("name", lambda self: self._name_)
    value = _fixed("value", lambda self: self._value_)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = last_values[-1]
            last_values.sort()
            if last == last_values[-1]:
                return last + 1
        except TypeError:
            pass
        from warnings import warn

        warn(
            "In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and support "
            "adding +1\nand the value returned will be the largest value in the enum incremented by 1",
            DeprecationWarning, stacklevel=4,
        )
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    def __dir__(self):
        own = {name for cls in type(self).__mro__ if cls not in (Enum, object) for name in cls.__dict__}
        own = {name for name in own if name[0] != "_" and name not in type(self)._member_map_}
        own |= {name for name in self.__dict__ if name[0] != "_"}
        return sorted(own | {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"})

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

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if not isinstance(values[0], str):
            if len(values) == 1:
                raise TypeError(f"{values[0]!r} is not a string")
            for what, value in zip(("encoding", "errors"), values[1:]):
                if not isinstance(value, str):
                    raise TypeError(f"{what} must be a string, not {value!r}")
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    def __str__(self):
        return str.__str__(self)

    def __format__(self, spec):
        return str.__format__(self, spec)

    def __hash__(self):
        return str.__hash__(self)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that have no name."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _is_one_bit(value):
    """Whether a flag stands for itself; others are names for combinations."""
    return value > 0 and value & (value - 1) == 0


def _digits(value, width):
    """A number in binary, its sign first."""
    bits = value & (1 << width) - 1
    return f"0b{int(value < 0)} {bits:0{width}b}"


class Flag(Enum, boundary=STRICT):
    """Members can be combined."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 1 << max(last_values).bit_length()

    @classmethod
    def _known_bits(cls):
        known = 0
        for one in cls._by_value:
            known |= one._value_
        return known

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        known = cls._known_bits()
        most = (1 << known.bit_length()) - 1
        if not ~most <= value <= most or value & (most ^ known):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), known.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {_digits(value, width)}\n"
                    f"  allowed {_digits(known, width)}"
                )
            if cls._boundary_ is CONFORM:
                value &= known
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value += max(most + 1, 1 << value.bit_length())
        if value < 0:
            value += most + 1
        return cls._combined(value, known)

    @classmethod
    def _combined(cls, value, known):
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        made = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        made._value_ = value
        parts = made._parts()
        names, rest = [one._name_ for one in parts], value & ~known
        named = 0
        for one in parts:
            named |= one._value_
        for one in cls._by_value:
            if one not in parts and one._value_ and one._value_ & value == one._value_ and one._value_ & ~named:
                names.append(one._name_)
        made._name_ = "|".join(names + [str(rest)] if names and rest else names) or None
        return cls._value2member_map_.setdefault(value, made)

    def _parts(self):
        return [one for one in type(self) if one._value_ & self._value_]

    def _bits_of(self, other):
        """The bits of an operand, or `None` if it is none."""
        if isinstance(other, type(self)):
            return other._value_
        return other if isinstance(self, int) and isinstance(other, int) else None

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            kinds = type(other).__qualname__, type(self).__qualname__
            raise TypeError(f"unsupported operand type(s) for 'in': {kinds[0]!r} and {kinds[1]!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter(self._parts())

    def __len__(self):
        return len(self._parts())

    def __bool__(self):
        return bool(self._value_)

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return type(self)(~self._value_)
        singles = 0
        for one in type(self):
            singles |= one._value_
        return type(self)(singles & ~self._value_)

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


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members are integers and can be combined."""

    __or__, __and__, __xor__, __invert__ = Flag.__or__, Flag.__and__, Flag.__xor__, Flag.__invert__
    __ror__, __rand__, __rxor__, __repr__ = Flag.__ror__, Flag.__rand__, Flag.__rxor__, Flag.__repr__
    __len__, __iter__, __contains__ = Flag.__len__, Flag.__iter__, Flag.__contains__

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__format__(self, spec)

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


_RARE = ("bin", "show_flag_values", "property", "global_enum", "global_str", "global_enum_repr", "global_flag_repr")


def __getattr__(name):  # mark: in C
    if name in _RARE:
        import _enum_rare

        return getattr(_enum_rare, name)
    if name in ("CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "EnumCheck", "verify"):
        import _enum_verify

        return getattr(_enum_verify if name in ("EnumCheck", "verify") else _enum_verify.EnumCheck, name)
    raise AttributeError(f"module 'enum' has no attribute '{name}'")
