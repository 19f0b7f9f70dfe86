# What CPython itself offers: the public names of the modules in GIVEN and of their classes, and every other module of
# its library. Before this come `GIVEN`, the names of the modules that Interleave has, and what `names_shared.py` holds.

import pkgutil


def owned(module, cls):
    """Whether a class is described with this module and not where it comes from."""
    home = cls.__module__
    if home == "builtins":
        return module in ("builtins", "types")
    return home == module or home.startswith((module + ".", "_"))


def described(module, names, seen):
    """The public names of each class of a module, and of each class that it only makes objects of."""
    classes = {}
    examples = EXAMPLES.get(module.__name__, {})
    # A class is described by its own name rather than by another that it has too.
    for name in sorted(names, key=lambda name: getattr(getattr(module, name), "__name__", "") != name):
        cls, example = getattr(module, name), examples.get(name)
        if isinstance(cls, type) and owned(module.__name__, cls) and cls not in seen:
            seen.append(cls)
            classes[name] = members(cls, example)
        elif example is not None:
            classes[name] = members(type(example), example)
    return {name: found for name, found in sorted(classes.items()) if found}


def repeats(module, names):
    """Whether a module inside a package holds only what the package shows itself."""
    package = sys.modules.get(module.__name__.rpartition(".")[0])
    return package is not None and all(
        getattr(package, name, None) is getattr(module, name) for name in names
    )


def submodules(name):
    """The public modules inside a package."""
    path = getattr(sys.modules[name], "__path__", [])
    found = [f"{name}.{entry.name}" for entry in pkgutil.iter_modules(path)]
    return [one for one in found if "._" not in one and not one.endswith((".test", ".tests"))]


modules, seen, absent = {}, [], set(sys.stdlib_module_names) - set(GIVEN)
for name in GIVEN:
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError:
        continue
    names = public(module)
    absent.update(one for one in submodules(name) if one not in GIVEN)
    if not repeats(module, names):
        modules[name] = {"names": names, "classes": described(module, names, seen)}
# The keywords cannot be asked for by name, and two modules are jokes.
modules["builtins"]["names"] = [name for name in modules["builtins"]["names"] if name not in ("None", "True", "False")]
absent = sorted(name for name in absent if not name.startswith("_") and name not in ("this", "antigravity"))
python = f"{sys.version_info.major}.{sys.version_info.minor}"
print(json.dumps({"python": python, "modules": modules, "absent": absent}))
