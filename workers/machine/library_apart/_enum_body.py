"""What the body of an enumeration means: which of its names are members, and what the members also are."""


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=None):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class nonmember:
    """Keeps a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the body of an enumeration a member."""

    def __init__(self, value):
        self.value = value


def is_member(name, value, owner):
    if name.startswith("_") and name.endswith("_") or name.startswith(f"_{owner.lstrip('_')}__"):
        return False
    if isinstance(value, member):
        return True
    if isinstance(value, (nonmember, property, classmethod, staticmethod)):
        return False
    return not hasattr(type(value), "__get__") and type(value).__name__ not in ("function", "_FunctionType")


class Body(dict):
    """The names of a body: a member cannot be defined twice, and its value is chosen when it is defined."""

    def __init__(self, owner, generate):
        self._owner, self._generate, self._members, self._values, self._ignored = owner, generate, set(), [], ()

    def __setitem__(self, key, value):
        if key == "_ignore_":
            self._ignored = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        if key in self._ignored or key == "_ignore_":
            dict.__setitem__(self, key, value)
            return
        if key in self._members:
            raise TypeError(f"{key!r} already defined as {dict.__getitem__(self, key)!r}")
        if is_member(key, value, self._owner):
            if key in self:
                raise TypeError(f"{key!r} already defined as {dict.__getitem__(self, key)!r}")
            if isinstance(value, type) and value.__qualname__.endswith(f"{self._owner}.{value.__name__}"):
                from warnings import warn

                warn(
                    "In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator to "
                    "keep the current behavior.", DeprecationWarning, stacklevel=2,
                )
            value = self._chosen(key, value)
            self._members.add(key)
        elif key == "_generate_next_value_":
            if self._members:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate = value.__func__ if isinstance(value, staticmethod) else value
        dict.__setitem__(self, key, value)

    def _chosen(self, key, value):
        """The value of a member: for `auto` the next one, also where it is a part of a tuple."""
        if isinstance(value, member):
            return member(self._chosen(key, value.value))
        parts = [value] if isinstance(value, auto) else value if type(value) is tuple else ()
        if any([isinstance(part, auto) for part in parts]):
            chosen = []
            for part in parts:
                if isinstance(part, auto):
                    if part.value is None:
                        part.value = self._generate(key, 1, len(self._members), self._values[:])
                    part = part.value
                    self._values.append(part)
                chosen.append(part)
            return chosen[0] if isinstance(value, auto) else tuple(chosen)
        self._values.append(value)
        return value


_KNOWN = (
    "_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ "
    "_iter_member_by_def_ _name_ _value_ _sort_order_ _boundary_"
).split()


def check_names(body):
    """Refuses names that enumerations have for themselves."""
    for name in body:
        if name.startswith("_") and name.endswith("_") and name[1:2] != "_" and name not in _KNOWN:
            raise ValueError(f"_sunder_ names, such as {name!r}, are reserved for future Enum use")
    if "mro" in body and is_member("mro", body["mro"], ""):
        raise ValueError("invalid enum member name(s) 'mro'")


def data_class(cls):
    """The class that the members also are instances of, or `None`."""
    for base in cls.__mro__:
        if base in (int, str, float, bytes, tuple):
            return base
        if not hasattr(base, "_member_map_") and base is not object and "__new__" in base.__dict__:
            return base
    return None


def show_as_member(cls, body):
    """Lets members print as members, not as what they also are."""
    for name in ("__repr__", "__str__", "__format__"):
        for base in cls.__mro__[1:]:
            if name in body or hasattr(base, "_member_map_"):
                break
            if base is cls._data_class:
                setattr(cls, name, getattr(cls.__bases__[-1], name))
                break
            if name in base.__dict__:
                break


for _cls in (auto, member, nonmember):
    _cls.__module__ = "enum"
