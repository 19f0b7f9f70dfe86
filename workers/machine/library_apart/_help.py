"""What `help` prints. Follows the layout of CPython's `pydoc`; of built-in classes only the names are known."""

import builtins
import inspect
import reprlib
import sys

_RULE = "-" * 70
_HIDDEN = set(
    "__author__ __builtins__ __cached__ __credits__ __date__ __doc__ __docformat__ __file__ __loader__ __module__ "
    "__name__ __package__ __path__ __qualname__ __slots__ __spec__ __version__ __static_attributes__ "
    "__firstlineno__".split()
)
# What the methods of `object` say of themselves, for those that replace them and say nothing.
_OF_OBJECT = {
    "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
    "__new__": "Create and return a new object.  See help(type) for accurate signature.",
    "__repr__": "Return repr(self).", "__str__": "Return str(self).", "__hash__": "Return hash(self).",
    "__eq__": "Return self==value.", "__ne__": "Return self!=value.", "__lt__": "Return self<value.",
    "__le__": "Return self<=value.", "__gt__": "Return self>value.", "__ge__": "Return self>=value.",
    "__getattribute__": "Return getattr(self, name).", "__setattr__": "Implement setattr(self, name, value).",
    "__delattr__": "Implement delattr(self, name).", "__dir__": "Default dir() implementation.",
    "__format__": "Default object formatter.", "__sizeof__": "Size of object in memory, in bytes.",
    "__reduce__": "Helper for pickle.", "__reduce_ex__": "Helper for pickle.",
}
_shown = reprlib.Repr()
_shown.maxlist = _shown.maxtuple = 20
_shown.maxdict, _shown.maxstring, _shown.maxother = 10, 100, 100
_shown.maxset = _shown.maxfrozenset = _shown.maxdeque = 20


def help_on(thing):
    """Prints what is known of a thing, or of what a text names."""
    if isinstance(thing, str):
        found = _named(thing)
        if found is None:
            print(
                f"No Python documentation found for {thing!r}.\nUse help() to get the interactive help utility.\n"
                "Use help(str) for help on the str class.\n"
            )
            return
        thing = found
    module = getattr(thing, "__module__", None)
    place = f" in module {module}" if isinstance(module, str) else ""
    if not _is_described(thing):
        kind = type(thing)
        where = f" in module {kind.__module__}" if kind.__module__ != "builtins" else ""
        print(f"Help on {kind.__name__}{where} object:\n")
        thing = kind
    elif isinstance(thing, type(sys)):
        print(f"Help on module {thing.__name__}:\n")
    elif isinstance(thing, property):
        print("Help on property:\n")
    else:
        print(f"Help on {_what(thing)} {thing.__name__}{place}:\n")
    print(_text(thing))


def _named(path):
    first, *rest = path.split(".")
    found = getattr(builtins, first, None)
    if found is None:
        try:
            found = __import__(first)
        except ImportError:
            return None
    for name in rest:
        found = getattr(found, name, None)
    return found


def _is_described(thing):
    return isinstance(thing, (type, type(sys), property)) or inspect.isroutine(thing)


def _what(thing):
    if isinstance(thing, type):
        return "class"
    if inspect.isbuiltin(thing):
        return "built-in function"
    return "method" if inspect.ismethod(thing) else "function"


def _text(thing):
    if isinstance(thing, type):
        return _class(thing)
    if isinstance(thing, type(sys)):
        return _module(thing)
    if isinstance(thing, property):
        return _indented(_doc(thing, "")) + "\n"
    note = ""
    if inspect.ismethod(thing):
        owner = thing.__self__
        cls = type(owner)
        name = cls.__name__ if cls.__module__ == "builtins" and not isinstance(owner, type) else cls.__qualname__
        note = f" method of {cls.__module__}.{name} instance"
    return _routine(thing, thing.__name__, note)


def _indented(text, prefix="    "):
    return "\n".join([(prefix + line).rstrip() for line in text.split("\n")]) if text else ""


def _doc(thing, name):
    own = getattr(thing, "__doc__", None)
    text = inspect.cleandoc(own) if isinstance(own, str) else None
    if text is None and not isinstance(thing, type):
        text = inspect.getdoc(thing) or _OF_OBJECT.get(name)
    return (text or inspect.getcomments(thing) or "").strip()


def _routine(thing, name, note=""):
    """The head of a function and what it says of itself."""
    real = getattr(thing, "__name__", name)
    try:
        signature = str(inspect.signature(thing))
    except (ValueError, TypeError):
        signature = "(...)"
    title = name if real == name or real == "<lambda>" and name == real else f"{name} = {real}"
    if real == "<lambda>":
        title, signature = f"{name} lambda" if name == real else f"{name} = lambda", " " + signature[1:-1]
    head = f"{'async ' if inspect.iscoroutinefunction(thing) else ''}{title}{signature}{note}"
    doc = _doc(thing, name)
    return head + "\n" + (_indented(doc).rstrip() + "\n" if doc else "")


def _class_name(cls, module):
    return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


def _class(cls):
    bases = ", ".join([_class_name(base, cls.__module__) for base in cls.__bases__])
    lines = []
    try:
        signature = str(inspect.signature(cls))
    except (ValueError, TypeError):
        signature = ""
    if signature and signature != "()":
        lines.append(f"{cls.__name__}{signature}\n")
    doc = _doc(cls, "")
    if doc:
        lines.append(doc + "\n")
    order = [one for one in cls.__mro__]
    if len(order) > 2:
        lines.append("Method resolution order:")
        lines += ["    " + _class_name(one, cls.__module__) for one in order] + [""]
    sections = _sections(cls, order)
    for at, section in enumerate(sections):
        lines += ([_RULE] if at else []) + section
    inside = "\n".join(lines).rstrip()
    return f"class {cls.__name__}{f'({bases})' if bases else ''}\n{_indented(inside, ' |  ')}\n"


def _sections(cls, order):
    """The parts on the attributes of a class and of those above it, but for built-in ones."""
    seen, found = set(), []
    for owner in order:
        names = {name: value for name, value in vars(owner).items() if name not in seen and _is_visible(name)}
        seen |= set(vars(owner))
        if owner.__module__ == "builtins":
            continue
        where = "defined here" if owner is cls else f"inherited from {_class_name(owner, cls.__module__)}"
        for title, lines in _groups(owner, names):
            found.append([f"{title} {where}:\n", *lines])
    return found


def _is_visible(name):
    return name not in _HIDDEN and (not name.startswith("_") or name.startswith("__") and name.endswith("__"))


def _groups(owner, names):
    groups = {
        "Methods": [], "Class methods": [], "Static methods": [], "Readonly properties": [], "Data descriptors": [],
        "Data and other attributes": [],
    }
    slots = [owner.__slots__] if isinstance(getattr(owner, "__slots__", ()), str) else vars(owner).get("__slots__")
    if slots is None and all([base is object for base in owner.__bases__]):
        groups["Data descriptors"] += [
            ("__dict__", "__dict__\n    dictionary for instance variables\n"),
            ("__weakref__", "__weakref__\n    list of weak references to the object\n"),
        ]
    for name, value in names.items():
        if name in ("__dict__", "__weakref__"):
            continue
        group, text = _attribute(owner, name, value)
        groups[group].append((name, text))
    return [(title, [text for _, text in sorted(items)]) for title, items in groups.items() if items]


def _attribute(owner, name, value):
    """The group of an attribute, and its text."""
    if isinstance(value, classmethod):
        return "Class methods", _routine(getattr(owner, name), name, " from builtins.type")
    if isinstance(value, staticmethod):
        return "Static methods", _routine(value.__func__, name)
    if inspect.isroutine(value):
        return "Methods", _routine(value, name)
    if isinstance(value, property) or inspect.isdatadescriptor(value) and not isinstance(value, type):
        doc = getattr(value, "__doc__", None) if isinstance(value, property) else None
        text = name + "\n" + (_indented(inspect.cleandoc(doc)) + "\n" if doc else "")
        is_fixed = isinstance(value, property) and value.fset is None and value.fdel is None
        return "Readonly properties" if is_fixed else "Data descriptors", text
    shown = _shown.repr(value)
    excess = len(f"{name} = {shown}") - 70
    return "Data and other attributes", f"{name} = {shown[:-excess] + '...' if excess > 0 else shown}\n"


def _module(module):
    doc = _doc(module, "")
    first, _, rest = doc.partition("\n")
    parts = [f"NAME\n    {module.__name__}{f' - {first}' if first else ''}"]
    if rest.strip():
        parts.append("DESCRIPTION\n" + _indented(rest.strip()))
    names = [name for name in dir(module) if not name.startswith("_")]
    own = {name: getattr(module, name) for name in names}
    classes = [one for one in own.values() if isinstance(one, type) and one.__module__ == module.__name__]
    functions = [(name, one) for name, one in own.items() if inspect.isroutine(one)]
    for title, texts in (
        ("CLASSES", [_class(one) for one in classes]),
        ("FUNCTIONS", [_routine(one, name) for name, one in functions]),
    ):
        if texts:
            parts.append(f"{title}\n" + _indented("\n".join(texts).rstrip()))
    return "\n\n".join(parts) + "\n"
