"""What a class of names can promise, and finding out whether it keeps it."""

from enum import Enum, Flag, StrEnum


class EnumCheck(StrEnum):
    """A promise."""

    __module__ = "enum"

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"

    def __repr__(self):
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"


def _unique(cls, kind):
    aliases = [f"{name} -> {member.name}" for name, member in cls.__members__.items() if name != member.name]
    if aliases:
        raise ValueError(f"aliases found in {cls!r}: {', '.join(aliases)}")


def _continuous(cls, kind):
    values = {member.value for member in cls}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if kind == "flag":
        wanted = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
    else:
        wanted = range(low + 1, high)
    missing = [str(value) for value in wanted if value not in values]
    if missing:
        raise ValueError(f"invalid {kind} {cls.__name__!r}: missing values {', '.join(missing)}"[:256])


def _named_flags(cls, kind):
    values = [member.value for member in cls.__members__.values()]
    named = sum({value for value in values if value > 0 and not value & (value - 1)})
    lacking = {name: member.value & ~named for name, member in cls.__members__.items() if member.value > 0}
    names = [name for name, bits in lacking.items() if bits]
    if not names:
        return
    unnamed = 0
    for bits in lacking.values():
        unnamed |= bits
    who = f"alias {names[0]} is" if len(names) == 1 else f"aliases {', '.join(names[:-1])} and {names[-1]} are"
    what = "value" if not unnamed & (unnamed - 1) else "combined values of"
    raise ValueError(
        f"invalid Flag {cls.__name__!r}: {who} missing {what} {unnamed:#x} "
        "[use enum.show_flag_values(value) for details]"
    )


_CHECKS = {EnumCheck.UNIQUE: _unique, EnumCheck.CONTINUOUS: _continuous, EnumCheck.NAMED_FLAGS: _named_flags}


class verify:
    """A decorator that finds out whether an enumeration keeps its promises."""

    __module__ = "enum"

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        kind = "flag" if issubclass(enumeration, Flag) else "enum"
        for check in self.checks:
            _CHECKS[check](enumeration, kind)
        return enumeration
