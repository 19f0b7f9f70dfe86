"""Names of built-in classes that have no other, and simple objects."""


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
UnionType = type(int | str)
GenericAlias = type(list[int])

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)


class SimpleNamespace:
    """An object with the attributes that it is made with."""

    def __init__(self, /, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def __repr__(self):
        items = [f"{name}={value!r}" for name, value in self.__dict__.items()]
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({', '.join(items)})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


class MappingProxyType:
    """A view of a dictionary that cannot change it."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def __reversed__(self):
        return reversed(self._mapping)

    def __eq__(self, other):
        return self._mapping == other

    __hash__ = None

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, MappingProxyType) else other)

    def __ror__(self, other):
        return other | self._mapping

    def __str__(self):
        return str(self._mapping)

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()


MappingProxyType.__name__ = MappingProxyType.__qualname__ = "mappingproxy"
MappingProxyType.__module__ = "builtins"


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class; `exec_body` fills its namespace."""
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    keywords = dict(kwds or {})
    metaclass = keywords.pop("metaclass", type(bases[0]) if bases else type)
    return metaclass(name, bases, namespace, **keywords)


def __getattr__(name):
    if name == "coroutine":
        from _generator_coroutines import coroutine

        return coroutine
    import _types_rest

    if name.startswith("_") or name not in _types_rest.NAMES:
        raise AttributeError(f"module 'types' has no attribute '{name}'")
    return getattr(_types_rest, name)
