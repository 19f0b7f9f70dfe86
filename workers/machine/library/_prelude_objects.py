"""What the interpreter falls back on where classes written in Python have a say."""


def start_process():
    import _bootstrap

    return _bootstrap.run_main()


def raise_from(cls, cause):
    exception = cls()
    raise exception from cause


def truth(value):
    if value:
        return True
    return False


def class_hooks(cls, keywords):
    for name, value in list(cls.__dict__.items()):
        hook = getattr(type(value), "__set_name__", None)
        if hook is not None:
            try:
                hook(value, cls, name)
            except Exception as error:
                text = f"Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {cls.__name__!r}"
                raise RuntimeError(text) from error
    super(cls, cls).__init_subclass__(**(keywords or {}))
    return cls


def build_class_with_entries(body, name, bases, keywords):
    resolved = []
    for base in bases:
        if not isinstance(base, type) and hasattr(base, "__mro_entries__"):
            resolved.extend(base.__mro_entries__(bases))
        else:
            resolved.append(base)
    keywords = dict(keywords or {})
    metaclass = keywords.pop("metaclass", type)
    for base in resolved:
        if issubclass(type(base), metaclass):
            metaclass = type(base)
    prepare = getattr(metaclass, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, tuple(resolved), **keywords)
    namespace["__orig_bases__"] = bases
    return _build_class_in(body, name, tuple(resolved), keywords, metaclass, namespace)


def build_class_prepared(prepare, metaclass, body, name, bases, keywords):
    keywords = keywords or {}
    namespace = metaclass.__prepare__(name, bases, **keywords)
    return _build_class_in(body, name, bases, keywords, metaclass, namespace)


def iter_callable(call, sentinel):
    while True:
        value = call()
        if value == sentinel:
            return
        yield value


def match_keys(subject, keys):
    values = []
    missing = _Missing
    for key in keys:
        value = subject.get(key, missing)
        if value is missing:
            return None
        values.append(value)
    return tuple(values)


class _Missing:
    pass


def match_class(subject, cls, names, positional):
    if not isinstance(subject, cls):
        return None
    values = []
    if positional:
        if cls in (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple):
            if positional > 1:
                raise TypeError(f"{cls.__name__}() accepts 1 positional sub-pattern ({positional} given)")
            values.append(subject)
        else:
            match_args = getattr(cls, "__match_args__", ())
            if positional > len(match_args):
                plural = "" if len(match_args) == 1 else "s"
                raise TypeError(
                    f"{cls.__name__}() accepts {len(match_args)} positional sub-pattern{plural} ({positional} given)"
                )
            names = tuple(match_args[:positional]) + names
    for name in names:
        if not hasattr(subject, name):
            return None
        values.append(getattr(subject, name))
    return tuple(values)


def len_of(value):
    return len(value)


def has_hook(value, name):
    """Whether the class of a value defines a method; a method of its metaclass does not count."""
    for base in type(value).__mro__:
        if name in base.__dict__:
            return True
    return False


def instance_check(value, cls):
    if isinstance(cls, tuple):
        for one in cls:
            if isinstance(value, one):
                return True
        return False
    hook = getattr(type(cls), "__instancecheck__", None)
    if hook is None or not has_hook(cls, "__instancecheck__"):
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    return True if hook(cls, value) else False


def subclass_check(value, cls):
    if isinstance(cls, tuple):
        for one in cls:
            if issubclass(value, one):
                return True
        return False
    hook = getattr(type(cls), "__subclasscheck__", None)
    if hook is None or not has_hook(cls, "__subclasscheck__"):
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return True if hook(cls, value) else False


def generator_throw_class(generator, cls, value):
    if value is None:
        return generator.throw(cls())
    if isinstance(value, cls):
        return generator.throw(value)
    if isinstance(value, tuple):
        return generator.throw(cls(*value))
    return generator.throw(cls(value))


def generator_close(generator):
    try:
        generator.throw(GeneratorExit())
    except (GeneratorExit, StopIteration):
        return None
    raise RuntimeError("generator ignored GeneratorExit")


def import_name(module, name):
    """A name that a module's `__getattr__` makes."""
    try:
        return getattr(module, name)
    except AttributeError:
        message = f"cannot import name '{name}' from '{module.__name__}' (unknown location)"
    error = ImportError(message, name=module.__name__)
    error.name_from = name
    raise error


def with_all_names(module):
    """A module with all that its `__all__` lists, what its `__getattr__` makes too."""
    for name in module.__all__:
        setattr(module, name, getattr(module, name))
    return module


def exception_repr(exception):
    name = type(exception).__name__
    args = exception.args
    if len(args) == 1:
        return f"{name}({args[0]!r})"
    return f"{name}{args!r}"
