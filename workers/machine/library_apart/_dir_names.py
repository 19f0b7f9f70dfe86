"""What `dir` tells of objects beside the names in the dictionaries of their classes."""

# Attributes that the classes of the interpreter answer for without an entry in their dictionaries.
_NAMES = {
    "int": "denominator imag numerator real",
    "float": "imag real",
    "complex": "imag real",
    "bool": "__and__ __invert__ __or__ __rand__ __ror__ __rxor__ __xor__",
    "range": "start step stop",
    "function": "__annotations__ __call__ __closure__ __code__ __defaults__ __dict__ __globals__ __kwdefaults__ "
                "__module__ __name__ __qualname__",
    "method": "__call__ __func__ __self__",
    "builtin_function_or_method": "__call__ __module__ __name__ __qualname__",
    "type": "__base__ __bases__ __dict__ __module__ __mro__ __name__ __qualname__",
    "slice": "start step stop",
    "list_iterator": "__iter__ __length_hint__ __next__",
    "generator": "__name__ __qualname__",
    "property": "fdel fget fset",
    "staticmethod": "__call__ __dict__ __func__ __wrapped__",
    "classmethod": "__dict__ __func__ __wrapped__",
    "zip": "__iter__ __next__",
    "map": "__iter__ __next__",
    "filter": "__iter__ __next__",
    "enumerate": "__iter__ __next__",
    "StopIteration": "value",
    "OSError": "errno filename filename2 strerror",
    "BaseException": "__cause__ __context__ __dict__ __suppress_context__ __traceback__ args",
    "SystemExit": "code",
    "UnicodeDecodeError": "encoding end object reason start",
    "UnicodeEncodeError": "encoding end object reason start",
    "ImportError": "msg name path",
    "SyntaxError": "end_lineno end_offset filename lineno msg offset text",
    "NameError": "name",
    "AttributeError": "name obj",
    "object": "__class__ __doc__",
    "BaseExceptionGroup": "exceptions message",
    "code": "co_argcount co_cellvars co_consts co_filename co_firstlineno co_flags co_freevars co_kwonlyargcount "
            "co_name co_names co_nlocals co_posonlyargcount co_qualname co_stacksize co_varnames",
}


def more_names(object):
    """The names that are to be added; of a class only those that it answers for itself."""
    names = set()
    is_class = isinstance(object, type)
    for cls in object.__mro__ if is_class else type(object).__mro__:
        if cls.__module__ == "builtins":
            own = _NAMES.get(cls.__name__, "").split()
            names.update([name for name in own if not is_class or hasattr(cls, name)])
        elif "__slots__" not in cls.__dict__:
            names.update(("__dict__", "__weakref__"))
    return names
