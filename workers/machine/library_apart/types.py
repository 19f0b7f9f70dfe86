"""Names of built-in classes that have no other, and simple objects."""

from _threads import get_ident


def _function():
    pass


def _generator():
    yield


async def _coroutine():
    pass


class _Class:
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
GeneratorType = type(_generator())
_made = _coroutine()
CoroutineType = type(_made)
_made.close()
del _made
MethodType = type(_Class().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


def _module_type():
    import sys

    return type(sys)


ModuleType = _module_type()
MappingProxyType = type(type.__dict__)
UnionType = type(int | str)
GenericAlias = type(list[int])

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)


# The objects being shown, by thread and identity.
_shown = set()


class SimpleNamespace:
    """An object with the attributes that it is made with."""

    def __init__(self, /, *unnamed, **attributes):
        if unnamed:
            raise TypeError("no positional arguments expected")
        for name, value in attributes.items():
            setattr(self, name, value)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        key = (get_ident(), id(self))
        if key in _shown:
            return f"{name}(...)"
        _shown.add(key)
        try:
            items = [f"{name}={value!r}" for name, value in self.__dict__.items()]
        finally:
            _shown.discard(key)
        return f"{name}({', '.join(items)})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class; `exec_body` fills its namespace."""
    from _types_rest import prepare_class, resolve_bases

    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def __getattr__(name):  # mark: in C
    if name == "coroutine":
        from _generator_coroutines import coroutine

        return coroutine
    import _types_rest

    if name.startswith("_") or name not in _types_rest.NAMES:
        raise AttributeError(f"module 'types' has no attribute '{name}'")
    return getattr(_types_rest, name)
