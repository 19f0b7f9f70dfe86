"""The `__init__` of a data class, written as text and compiled, and the class's description."""


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _HasFactory:
    """Stands in a signature for what a factory makes."""

    def __repr__(self):
        return "<factory>"


_FACTORY = _HasFactory()
for _cls in (_MISSING_TYPE, _HasFactory):
    _cls.__module__ = "dataclasses"


def _parameter(entry, at, space):
    """A parameter as text; its default goes to the names that the function sees."""
    if not entry._has_default():
        return entry.name
    space[f"_default_{at}"] = entry.default if entry.default is not MISSING else _FACTORY
    return f"{entry.name}=_default_{at}"


def _assignment(entry, at, this, frozen, slots, space):
    """The line that gives a field its value; `None` if there is none."""
    name = entry.name
    if entry.default_factory is not MISSING:
        space[f"_make_{at}"] = entry.default_factory
        value = f"_make_{at}()"
        if entry.init:
            value = f"{value} if {name} is _FACTORY else {name}"
    elif entry.init:
        value = name
    elif slots and entry.default is not MISSING:
        space[f"_default_{at}"] = entry.default
        value = f"_default_{at}"
    else:
        return None
    return f"_set({this}, {name!r}, {value})" if frozen else f"{this}.{name} = {value}"


def add_init(cls, entries, frozen, slots, passed_on):
    """Gives a class an `__init__` that takes the values of its fields."""
    taken = [entry for entry in entries if entry.init]
    first = [entry for entry in taken if not entry.kw_only]
    optional = False
    for entry in first:
        if entry._has_default():
            optional = True
        elif optional:
            raise TypeError(f"non-default argument {entry.name!r} follows default argument")
    space = {"__name__": cls.__module__, "_FACTORY": _FACTORY, "_set": object.__setattr__}
    this = "__dataclass_self__" if any([entry.name == "self" for entry in entries]) else "self"
    parameters, later = [this], [entry for entry in taken if entry.kw_only]
    number = {entry.name: at for at, entry in enumerate(entries)}
    parameters += [_parameter(entry, number[entry.name], space) for entry in first]
    if later:
        parameters += ["*"] + [_parameter(entry, number[entry.name], space) for entry in later]
    lines = [
        _assignment(entry, number[entry.name], this, frozen, slots, space)
        for entry in entries if entry._field_type is not passed_on
    ]
    if hasattr(cls, "__post_init__"):
        given = ", ".join([entry.name for entry in entries if entry._field_type is passed_on])
        lines.append(f"{this}.__post_init__({given})")
    body = [line for line in lines if line is not None] or ["pass"]
    made = _compiled(cls, f"def __init__({', '.join(parameters)}):", body, space)
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = {**{entry.name: entry.type for entry in first + later}, "return": None}
    cls.__init__ = made


def _compiled(cls, head, body, space):
    """A function whose place is inside the class, as errors name it."""
    way = cls.__qualname__.split(".")
    if not all([part.isidentifier() or part == "<locals>" for part in way]):
        way = [cls.__name__ if cls.__name__.isidentifier() else "C"]
    source, ends = "", []
    for depth, part in enumerate(way):
        if part == "<locals>":
            continue
        inside = depth + 1 < len(way) and way[depth + 1] == "<locals>"
        margin = " " * len(ends)
        source += f"{margin}{'def' if inside else 'class'} {part}{'()' if inside else ''}:\n"
        ends.append((part, inside))
    margin = " " * len(ends)
    source += f"{margin}{head}\n" + "".join([f"{margin} {line}\n" for line in body])
    for depth in range(len(ends) - 1, 0, -1):
        if ends[depth - 1][1]:
            source += f"{' ' * depth}return {ends[depth][0]}\n"
    exec(source, space)
    found = space.pop(ends[0][0])
    for (_, inside), (name, _) in zip(ends, ends[1:]):
        found = found() if inside else getattr(found, name)
    return found.__dict__["__init__"]


def described(cls, entries):
    """`Point(x: int, y: int = 0)`: a class and how it is called."""
    if entries is None:
        import inspect

        try:
            return cls.__name__ + str(inspect.signature(cls)).replace(" -> None", "")
        except (TypeError, ValueError):
            return cls.__name__
    parts, taken = [], [entry for entry in entries if entry.init]
    for entry in [entry for entry in taken if not entry.kw_only] + [entry for entry in taken if entry.kw_only]:
        if entry.kw_only and "*" not in parts:
            parts.append("*")
        shown = _FACTORY if entry.default_factory is not MISSING else entry.default
        default = "" if shown is MISSING else f" = {shown!r}"
        parts.append(f"{entry.name}: {_annotation(entry.type)}{default}")
    return f"{cls.__name__}({', '.join(parts)})"


def _annotation(kind):
    if repr(kind).startswith("typing."):
        return repr(kind).replace("typing.", "")
    if type(kind) is type or isinstance(kind, type) and not hasattr(kind, "__origin__"):
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return repr(kind)
