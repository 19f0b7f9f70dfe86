"""What the interpreter falls back on where classes written in Python have a say."""

# mark: in C


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
    for name, value in list(type.__getattribute__(cls, "__dict__").items()):
        hook = getattr(type(value), "__set_name__", None)
        if hook is not None:
            try:
                hook(value, cls, name)
            except Exception as error:
                text = f"Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {cls.__name__!r}"
                error.add_note(text)
                raise
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
    metaclass = keywords.pop("metaclass", None) or (type(resolved[0]) if resolved else type)
    for base in resolved if isinstance(metaclass, type) else ():
        kind = type(base)
        if issubclass(kind, metaclass):
            metaclass = kind
        elif not issubclass(metaclass, kind):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                "metaclasses of all its bases"
            )
    if isinstance(metaclass, type) and issubclass(metaclass, type):
        if not all(isinstance(base, type) for base in resolved):
            raise TypeError("bases must be types")
    prepare = getattr(metaclass, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, tuple(resolved), **keywords)
    if tuple(resolved) != bases:
        namespace["__orig_bases__"] = bases
    return _build_class_in(body, name, tuple(resolved), keywords, metaclass, namespace)


def namespace_item(namespace, name, outer):
    """A name in a class body: of the namespace, or else what it is outside."""
    try:
        return namespace[name]
    except KeyError:
        if outer:
            return outer[0]
    raise NameError(f"name '{name}' is not defined", name=name)


def build_class_prepared(prepare, metaclass, body, name, bases, keywords):
    keywords = keywords or {}
    namespace = metaclass.__prepare__(name, bases, **keywords)
    if not hasattr(type(namespace), "__getitem__"):
        raise TypeError(f"{metaclass.__name__}.__prepare__() must return a mapping, not {type(namespace).__name__}")
    return _build_class_in(body, name, bases, keywords, metaclass, namespace)


def match_kind(subject, kind):
    if isinstance(subject, (str, bytes, bytearray)):
        return False
    if kind == "Sequence" and getattr(type(subject), "_is_built_in_sequence", False):
        return True
    from _runtime import module_by_name

    abc = module_by_name("collections.abc")
    return abc is not None and isinstance(subject, getattr(abc, kind))


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
    if not isinstance(cls, type):
        raise TypeError("called match pattern must be a class")
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
            if not isinstance(match_args, tuple):
                raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {type(match_args).__name__})")
            if positional > len(match_args):
                plural = "" if len(match_args) == 1 else "s"
                raise TypeError(
                    f"{cls.__name__}() accepts {len(match_args)} positional sub-pattern{plural} ({positional} given)"
                )
            names = tuple(match_args[:positional]) + names
    for at, name in enumerate(names):
        if not isinstance(name, str):
            raise TypeError(f"__match_args__ elements must be strings (got {type(name).__name__})")
        if name in names[:at]:
            raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
        if not hasattr(subject, name):
            return None
        values.append(getattr(subject, name))
    return tuple(values)


def call_descriptor(descriptor, *args, **keywords):
    """Calls what is in the place of a special method and is none before it is bound."""
    if not args:
        raise TypeError(f"'{type(descriptor).__name__}' object is not callable")
    return descriptor.__get__(args[0], type(args[0]))(*args[1:], **keywords)


def default_not_equal(a, b):
    equal = type(a).__eq__(a, b)
    return equal if equal is NotImplemented else not equal


def len_of(value):
    return len(value)


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


def instance_by_claim(value, cls):
    claimed = value.__class__
    return isinstance(claimed, type) and issubclass(claimed, cls)


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
    # That of an asynchronous generator has no name of its own.
    throw = generator._throw if hasattr(generator, "athrow") else generator.throw
    if value is None:
        return throw(cls())
    if isinstance(value, cls):
        return throw(value)
    if isinstance(value, tuple):
        return throw(cls(*value))
    return throw(cls(value))


def generator_close(generator):
    try:
        generator.throw(GeneratorExit())
    except (GeneratorExit, StopIteration):
        return None
    raise RuntimeError(f"{type(generator).__name__} ignored GeneratorExit")


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


def state_of(object):
    from _reduction import state_of

    return state_of(object, type(object))


def reduce_object(object, protocol):
    from _reduction import reduce_object

    return reduce_object(object, protocol)


def size_of(object):
    from _sizes import own_size

    return own_size(object)


def finalize(object):
    """Nothing refers to an object any more: does what is to be done then."""
    function = getattr(type(object), "__del__", None)
    try:
        if function is not None:
            function(object)
        elif hasattr(object, "cr_code"):
            never_awaited(object, 3)
        elif hasattr(object, "ag_code"):
            async_freed(object)
        elif hasattr(object, "_asyncio_future_blocking"):
            object._freed()
        else:
            object.close()
    except BaseException as error:
        if function is None:
            # One that does not end is not asked again.
            import _ends

            _ends.unwatch(object)
        ignore(error, object if function is None else function)


def forgotten(references):
    """What weak references referred to is gone."""
    for reference in references:
        callback = reference.__callback__
        try:
            if callback is not None:
                reference.__callback__ = None
                callback(reference)
        except BaseException as error:
            ignore(error, callback)


def ignore(error, source):
    """Tells of an exception that nobody can catch."""
    import sys

    sys.unraisablehook(sys.UnraisableHookArgs((type(error), error, error.__traceback__, None, source)))
