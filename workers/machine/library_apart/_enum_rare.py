"""What few programs ask of `enum`: bits of flags, properties, members as names of their module."""

from enum import Flag, ReprEnum


def show_flag_values(value):
    """The bits of a number or a flag, lowest first."""
    value = getattr(value, "_value_", value)
    return [1 << at for at in range(value.bit_length()) if value >> at & 1]


def bin(num, max_bits=None):
    """The sign of a number as a bit, and its digits in two's complement."""
    size, sign = num.bit_length(), int(num < 0)
    digits = f"{num & (1 << size) - 1:0{size}b}" if size else ""
    return f"0b{sign} {digits.rjust(max_bits or 0, str(sign))}"


def global_str(self):
    """A member by its name alone."""
    return super(type(self), self).__str__() if self._name_ is None else self._name_


def global_enum_repr(self):
    """A member by its module and name."""
    return f"{type(self).__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """A combination by the module and the names of its parts."""
    module = type(self).__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{type(self).__name__}({self._value_!r})"
    return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")])


def global_enum(cls, update_str=False):
    """Lets members print as names of their module, and makes them such names."""
    from sys import modules

    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    modules[cls.__module__].__dict__.update(cls._member_map_)
    return cls


class property(property):
    """A property of members, which may have the name of a member."""

    __module__ = "enum"

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is not None:
            return super().__get__(instance, owner)
        if self.name not in owner._member_map_:
            raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
        return owner._member_map_[self.name]
