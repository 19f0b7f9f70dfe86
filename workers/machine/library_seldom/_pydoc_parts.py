"""Parts of what `help` writes: texts, signatures, values."""

import inspect

# What is said of methods that every object has, where a class writes them anew without a text.
_OF_OBJECT = {
    "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
    "__new__": "Create and return a new object.  See help(type) for accurate signature.",
    "__repr__": "Return repr(self).",
    "__str__": "Return str(self).",
    "__hash__": "Return hash(self).",
    "__eq__": "Return self==value.",
    "__ne__": "Return self!=value.",
    "__lt__": "Return self<value.",
    "__le__": "Return self<=value.",
    "__gt__": "Return self>value.",
    "__ge__": "Return self>=value.",
    "__getattribute__": "Return getattr(self, name).",
    "__setattr__": "Implement setattr(self, name, value).",
    "__delattr__": "Implement delattr(self, name).",
    "__dir__": "Default dir() implementation.",
    "__format__": "Default object formatter.",
    "__sizeof__": "Size of object in memory, in bytes.",
    "__reduce__": "Helper for pickle.",
    "__reduce_ex__": "Helper for pickle.",
    "__getstate__": "Helper for pickle.",
    "__init_subclass__": "This method is called when a class is subclassed.\n\n"
    "The default implementation does nothing. It may be\noverridden to extend subclasses.",
}


def indent(text, margin="    "):
    return "\n".join([(margin + line).rstrip() for line in text.split("\n")])


def docs(thing, name=None, homes=()):
    """The text of an object, one that it inherits, or the comment above it."""
    found = getattr(thing, "__doc__", None)
    if not isinstance(thing, (type, type(inspect))) and found == type(thing).__doc__:
        found = None
    if not isinstance(found, str):
        found = _inherited(thing, name, homes)
    if not isinstance(found, str) and not isinstance(thing, type):
        found = inspect.getdoc(thing) if inspect.isroutine(thing) else None
    if not isinstance(found, str):
        found = _comment(thing)
    return inspect.cleandoc(found).rstrip() if found else ""


def _inherited(thing, name, homes):
    """The text of what a method or property of a class replaces."""
    for home in homes:
        above = home.__dict__.get(name)
        if isinstance(above, (classmethod, staticmethod)):
            above = above.__func__
        found = getattr(above, "__doc__", None)
        if isinstance(found, str) and found != type(above).__doc__:
            return found
    is_method = "." in getattr(thing, "__qualname__", "") and not isinstance(thing, type)
    return _OF_OBJECT.get(name) if is_method else None


def _comment(thing):
    """The comment right above a function or class."""
    if isinstance(thing, type) or not inspect.isfunction(getattr(thing, "__func__", thing)):
        return None
    from _inspect import source

    code = getattr(thing, "__func__", thing).__code__
    lines, at = source(code).splitlines(), code.co_firstlineno - 2
    found = []
    while 0 <= at < len(lines) and lines[at].lstrip().startswith("#"):
        found.insert(0, lines[at].strip())
        at -= 1
    return "\n".join(found) or None


def name_of_class(cls, module):
    """A class by its name, with its module if that is another."""
    return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


def signature_text(thing):
    try:
        return str(inspect.signature(thing))
    except (ValueError, TypeError):
        return None


def routine(thing, name=None, cls=None, homes=()):
    """A function or method: how it is called, then its text."""
    real = getattr(thing, "__name__", None) or name
    title = real if name in (None, real) else f"{name} = {real}"
    note = ""
    bound_to = getattr(thing, "__self__", None)
    if bound_to is not None and not isinstance(bound_to, type(inspect)):
        kind = type(bound_to)
        if cls is None:
            note = f" method of {name_of_class(kind, None)} instance"
        elif kind is not cls:
            note = f" from {name_of_class(kind, cls.__module__)}"
    arguments = signature_text(thing)
    if real == "<lambda>" and arguments:
        title, arguments = f"{name} lambda ", arguments[1:-1]
    is_async = inspect.iscoroutinefunction(thing) or inspect.isasyncgenfunction(thing)
    line = ("async " if is_async else "") + title + (arguments or "(...)") + note + "\n"
    if cls is not None and name not in (None, real) and cls.__dict__.get(real) is thing:
        return line
    text = docs(thing, real, homes)
    return line + (indent(text).rstrip() + "\n" if text else "")


def shown_value(value, most):
    """The `repr` of a value, cut if it is long."""
    text = repr(value)
    return text if len(text) <= most else text[:most] + "..."
