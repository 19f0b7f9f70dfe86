"""What `help` writes of objects. Follows the texts of CPython's `pydoc`."""

import builtins
import inspect
import re
import sys
from _pydoc_classes import class_text
from _pydoc_parts import docs, indent, name_of_class, routine, shown_value

_UNKNOWN = """No Python documentation found for {0}.
Use help() to get the interactive help utility.
Use help(str) for help on the str class.

"""


class _Helper:
    """What `help` is."""

    def __call__(self, *request):
        if request:
            doc(request[0], "Help on %s:")

    def __repr__(self):
        return "Type help() for interactive help, or help(object) for help about object."


help = _Helper()


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None):
    """Writes what is known of an object, or of what a text names."""
    try:
        text = render_doc(thing, title)
    except ImportError as error:
        text = f"{error}\n"
    (sys.stdout if output is None else output).write(text + "\n" if not text.endswith("\n\n") else text)


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """What `help` writes of an object."""
    thing, name = resolve(thing)
    told = describe(thing)
    module = inspect.getmodule(thing)
    if name and "." in name:
        told += " in " + name.rpartition(".")[0]
    elif module and module is not thing:
        told += " in module " + module.__name__
    if not (inspect.isroutine(thing) or isinstance(thing, (type, property, type(sys))) or _own_doc(thing)):
        thing = getattr(thing, "__origin__", None) or type(thing)
        told += " object"
    return title % told + "\n\n" + document(thing, name)


def _own_doc(thing):
    """The text of an object that is not that of its class."""
    found = getattr(thing, "__doc__", None)
    return found if isinstance(found, str) and found != type(thing).__doc__ else None


def resolve(thing, forceload=0):
    """An object, or what a text names, and its name."""
    if not isinstance(thing, str):
        name = getattr(thing, "__name__", None)
        return thing, name if isinstance(name, str) else None
    found = locate(thing)
    if found is None:
        raise ImportError(_UNKNOWN.format(repr(thing)).rstrip("\n") + "\n")
    return found, thing


def locate(path, forceload=0):
    """What a dotted name stands for: a module, a built-in name, or an attribute of one."""
    parts = [part for part in path.split(".") if part]
    if not parts:
        return None
    found = getattr(builtins, parts[0], None)
    if found is None:
        try:
            found = __import__(parts[0])
        except ImportError:
            return None
    for part in parts[1:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def describe(thing):
    """What kind of thing an object is, with its name."""
    for is_kind, kind in _KINDS:
        if is_kind(thing):
            return f"{kind} {thing.__name__}"
    return type(thing).__name__


_KINDS = (
    (inspect.ismodule, "module"),
    (inspect.isbuiltin, "built-in function"),
    (inspect.isclass, "class"),
    (inspect.isfunction, "function"),
    (inspect.ismethod, "method"),
)


def document(thing, name=None):
    """An object as text, without a title."""
    if isinstance(thing, type(sys)):
        return _module_text(thing)
    if isinstance(thing, type):
        return class_text(thing, name)
    if inspect.isroutine(thing):
        return routine(thing, name)
    if isinstance(thing, property):
        text = docs(thing)
        return (f"{name}\n" if name else "") + (indent(text) + "\n" if text else "")
    text = docs(thing)
    return (f"{name} = " if name else "") + repr(thing) + ("\n" + indent(text) if text else "") + "\n"


def _section(title, text):
    return f"{title}\n{indent(text).rstrip()}\n\n"


def _module_text(module):
    """A module by sections: what it is, its classes, functions and values."""
    summary, _, rest = docs(module).partition("\n\n") if docs(module) else ("", "", "")
    name = module.__name__
    text = _section("NAME", f"{name} - {summary}" if summary else name)
    if rest:
        text += _section("DESCRIPTION", rest.strip())
    listed = getattr(module, "__all__", None)
    classes, functions, values = [], [], []
    for key in sorted(listed if listed is not None else dir(module)):
        if listed is None and key.startswith("_"):
            continue
        value = getattr(module, key)
        if listed is None and getattr(value, "__module__", name) != name:
            continue
        if isinstance(value, type):
            classes.append(class_text(value, key))
        elif inspect.isroutine(value):
            functions.append(routine(value, key))
        elif not isinstance(value, type(sys)):
            values.append(f"{key} = {shown_value(value, 70)}")
    for title, parts, gap in (("CLASSES", classes, "\n"), ("FUNCTIONS", functions, "\n"), ("DATA", values, "\n")):
        if parts:
            text += _section(title, gap.join(parts))
    return text + _section("FILE", getattr(module, "__file__", None) or "(built-in)")


def getdoc(object):
    """The text of an object, or the comment above it."""
    return docs(object)


def plain(text):
    """A text without what makes its letters bold."""
    return re.sub(".\b", "", text)


def classname(object, modname):
    return name_of_class(object, modname)
