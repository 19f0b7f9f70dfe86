# What Interleave has of what CPython offers. Before this come `GIVEN`, which is what `names_of_python.py` prints, and
# what `names_shared.py` holds.

import _instead


def offered(module):
    """What a module offers on purpose: what it lists, else the functions and classes that it defines."""
    if hasattr(module, "__all__"):
        return public(module)
    return [name for name in public(module) if getattr(vars(module)[name], "__module__", None) == module.__name__]


def compared(wanted, has, own):
    """Names that are there and that are not, and those that are there beside them."""
    return {
        "supported": [name for name in wanted if has(name)],
        "missing": [name for name in wanted if not has(name)],
        "extra": [name for name in own if name not in wanted],
    }


def compared_class(name, cls, example, wanted):
    """A class beside CPython's."""
    inherited = [base for base in cls.__mro__[1:] if base.__module__ == "builtins"]
    own = [one for one in members(cls) if not any(hasattr(base, one) for base in inherited)]
    return {"name": name, **compared(wanted, lambda one: hasattr(cls, one) or hasattr(example, one), own)}


def compared_module(name, wanted):
    """A module beside CPython's, with those of its classes that are there."""
    module = importlib.import_module(name)
    found = compared(wanted["names"], lambda one: hasattr(module, one), offered(module))
    classes, examples = [], EXAMPLES.get(name, {})
    for name_of_class, names in wanted["classes"].items():
        cls, example = getattr(module, name_of_class, None), examples.get(name_of_class)
        if not isinstance(cls, type) and example is not None:
            cls = type(example)
        if isinstance(cls, type):
            classes.append(compared_class(name_of_class, cls, example, names))
    return {"name": name, **found, "classes": classes}


print(
    json.dumps(
        {
            "python": GIVEN["python"],
            "modules": [compared_module(*one) for one in GIVEN["modules"].items()],
            "absent": [{"name": name, "instead": _instead.offer(name) or ""} for name in GIVEN["absent"]],
        },
        indent=1,
    )
)
