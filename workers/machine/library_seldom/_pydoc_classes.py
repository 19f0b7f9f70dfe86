"""What `help` writes of a class: its bases, its methods, properties and values, and what it inherits."""

import inspect
from _pydoc_parts import docs, indent, name_of_class, routine, shown_value, signature_text

_HIDDEN = set(
    "__builtins__ __doc__ __file__ __loader__ __module__ __name__ __package__ __path__ __qualname__ __slots__ __spec__ "
    "__classcell__ __orig_bases__ __parameters__ _registered".split()
)
_GROUPS = (
    ("method", "Methods"),
    ("class method", "Class methods"),
    ("static method", "Static methods"),
    ("readonly property", "Readonly properties"),
    ("data descriptor", "Data descriptors"),
    ("data", "Data and other attributes"),
)
_OF_INSTANCES = {
    "__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object",
}


def class_text(cls, name=None):
    name = name or cls.__name__
    title = f"class {name}" if name == cls.__name__ else f"{name} = class {cls.__name__}"
    bases = [name_of_class(base, cls.__module__) for base in cls.__bases__]
    title += f"({', '.join(bases)})\n" if bases else "\n"
    parts = []
    arguments = signature_text(cls)
    if arguments and arguments != "()":
        parts.append(f"{name}{arguments}\n")
    if cls.__dict__.get("__doc__"):
        parts.append(docs(cls) + "\n")
    if len(cls.__mro__) > 2:
        parts.append("Method resolution order:")
        parts += ["    " + name_of_class(base, cls.__module__) for base in cls.__mro__]
        parts.append("")
    parts += _attributes(cls)
    body = "\n".join(parts)
    return title + (indent(body.rstrip(), " |  ").replace(" |  \n", " |\n") + "\n" if body else "")


def _attributes(cls):
    """Attributes by the class that they are from and by their kind."""
    lines, seen = [], set()
    for home in cls.__mro__:
        if home is object and cls is not object:
            continue
        own = {}
        for name, value in [*home.__dict__.items(), *_of_instances(home)]:
            if name not in seen and _is_shown(name, cls):
                own.setdefault(_kind(cls, name, value), []).append((name, value))
            seen.add(name)
        origin = "defined here" if home is cls else f"inherited from {name_of_class(home, cls.__module__)}"
        for kind, heading in _GROUPS:
            if kind not in own:
                continue
            if lines:
                lines.append("-" * 70)
            lines.append(f"{heading} {origin}:\n")
            for name, value in sorted(own[kind], key=lambda item: _place(item, cls)):
                lines.append(_entry(cls, home, kind, name, value))
    return lines


def _place(item, cls):
    """Fields of named tuples come in their order, other names in that of the alphabet."""
    fields = getattr(cls, "_fields", ())
    return (0, fields.index(item[0]), "") if item[0] in fields else (1, 0, item[0])


def _of_instances(home):
    """What instances of a class have from it, unless its bases or its slots say otherwise."""
    if home.__module__ == "builtins" or "__slots__" in home.__dict__:
        return
    above = [base for base in home.__mro__[1:] if base.__module__ != "builtins" and "__slots__" not in base.__dict__]
    for name, text in _OF_INSTANCES.items():
        is_exception = name == "__dict__" and issubclass(home, BaseException)
        if not above and not is_exception:
            yield name, property(doc=text)


def _is_shown(name, cls):
    if name in _HIDDEN:
        return False
    special = name.startswith("__") and name.endswith("__")
    return special or not name.startswith("_") or hasattr(cls, "_fields")


def _kind(cls, name, value):
    if name in _OF_INSTANCES:
        return "data descriptor"
    if isinstance(value, staticmethod) or name == "__new__":
        return "static method"
    if isinstance(value, classmethod) or name in ("__init_subclass__", "__class_getitem__"):
        return "class method"
    if isinstance(value, property):
        return "readonly property" if value.fset is None else "data descriptor"
    if inspect.isroutine(value):
        return "method"
    value = getattr(cls, name, value)
    kind = type(value)
    if not isinstance(value, type) and (hasattr(kind, "__set__") or kind.__name__ == "member_descriptor"):
        return "data descriptor"
    return "data"


def _entry(cls, home, kind, name, value):
    homes = home.__mro__[1:]
    if kind in ("readonly property", "data descriptor"):
        text = docs(value, name, homes)
        return name + "\n" + (indent(text) + "\n" if text else "")
    if kind == "data":
        value = getattr(cls, name, value)
        line = f"{name} = "
        text = docs(value, name) if callable(value) else ""
        return line + shown_value(value, 70 - len(line)) + ("\n" + indent(text) + "\n" if text else "") + "\n"
    return routine(getattr(cls, name), name, cls, homes)
