"""What functions, classes and coroutines are made of. Follows the documentation of CPython's `inspect`."""

import sys
import types
from _frames import (
    FrameInfo, Traceback, currentframe, getframeinfo, getinnerframes, getouterframes, stack, trace
)
from _inspect import generator_facts, generator_locals, parameters, source
from _signature import BoundArguments, Parameter, Signature, _empty, formatannotation

__all__ = (
    "ArgInfo Attribute BoundArguments CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ASYNC_GENERATOR "
    "CO_COROUTINE CO_GENERATOR CO_NEWLOCALS CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClosureVars FrameInfo GEN_CLOSED "
    "GEN_CREATED GEN_RUNNING GEN_SUSPENDED Parameter Signature Traceback classify_class_attrs cleandoc currentframe "
    "findsource formatannotation formatargvalues get_annotations getabsfile getargvalues getasyncgenstate "
    "getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals getcoroutinestate "
    "getdoc getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate getinnerframes getlineno "
    "getmembers getmembers_static getmodule getmodulename getmro getouterframes getsource getsourcefile "
    "getsourcelines indentsize isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscode "
    "iscoroutine iscoroutinefunction isdatadescriptor isframe isfunction isgenerator isgeneratorfunction "
    "isgetsetdescriptor ismemberdescriptor ismethod ismethoddescriptor ismethodwrapper ismodule isroutine istraceback "
    "markcoroutinefunction signature stack trace unwrap walktree"
).split()

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x200
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED",
)


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType) and not isinstance(object.__func__, types.BuiltinFunctionType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    if isinstance(object, types.MethodType):
        return isinstance(object.__func__, types.BuiltinFunctionType)
    return isinstance(object, types.BuiltinFunctionType) and not repr(object).startswith(("<method", "<slot"))


def isroutine(object):
    return isinstance(object, (types.BuiltinFunctionType, types.FunctionType, types.MethodType))


def iscode(object):
    return isinstance(object, types.CodeType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def ismethoddescriptor(object):
    return not (isclass(object) or ismethod(object) or isfunction(object)) and (
        hasattr(type(object), "__get__") and not hasattr(type(object), "__set__")
    )


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), "__await__") and not isgenerator(object)


def isasyncgen(object):
    return type(object).__name__ == "async_generator"


def isdatadescriptor(object):
    return not isclass(object) and (isinstance(object, property) or hasattr(type(object), "__set__"))


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", ()))


def _has_flag(function, flag):
    while hasattr(function, "func") and hasattr(function, "keywords"):
        function = function.func
    function = getattr(function, "__func__", function)
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or bool(getattr(obj, "_is_coroutine_mark", False))


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def markcoroutinefunction(func):
    func._is_coroutine_mark = True
    return func


def getgeneratorstate(generator):
    return "GEN_" + generator_facts(generator)[0].upper()


def getcoroutinestate(coroutine):
    return "CORO_" + generator_facts(coroutine)[0].upper()


def getgeneratorlocals(generator):
    """The variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return getcoroutinelocals(generator)


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "gi_frame", None) or getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, function or module, in a new dictionary."""
    if isclass(obj):
        found, globals = obj.__dict__.get("__annotations__"), globals or sys.modules[obj.__module__].__dict__
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, "__annotations__", None)
        globals = globals or getattr(getmodule(unwrap(obj)), "__dict__", {})
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if not eval_str or not found:
        return dict(found or {})
    return {name: eval(value, globals, locals) if isinstance(value, str) else value for name, value in found.items()}


def indentsize(line):
    """How far a line is indented."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getclasstree(classes, unique=False):
    """Classes with their bases, subclasses in lists behind their base class."""
    children, roots = {}, []
    for cls in classes:
        for base in cls.__bases__:
            children.setdefault(base, [])
            if cls not in children[base]:
                children[base].append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [base for base in children if base not in classes]

    def walk(classes, parent):
        made = []
        for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
            made.append((cls, cls.__bases__))
            if cls in children:
                made.append(walk(children[cls], cls))
        return made

    return walk(roots, None)


def getattr_static(obj, attr, default=...):
    """An attribute as it is kept, without asking `__getattr__` or a descriptor."""
    own = getattr(obj, "__dict__", None)
    if own is not None and attr in own:
        return own[attr]
    for cls in (*(obj.__mro__ if isclass(obj) else ()), *type(obj).__mro__):
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    if default is ...:
        raise AttributeError(attr)
    return default


def getcallargs(func, /, *positional, **named):
    """The arguments of a call by the names of the parameters."""
    if ismethod(func):
        func, positional = func.__func__, (func.__self__, *positional)
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def getasyncgenstate(agen):
    return "AGEN_" + generator_facts(agen)[0].upper()


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
    return func


def getmro(cls):
    return cls.__mro__


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmodule(object):
    return object if ismodule(object) else sys.modules.get(getattr(object, "__module__", None))


def cleandoc(doc):
    """The doc string without the indentation of the code it stands in."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The doc string of an object, or of what it overrides."""
    doc = getattr(object, "__doc__", None)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        return next((cls.__doc__ for cls in object.__mro__[1:-1] if cls.__doc__ is not None), None)
    if isinstance(object, property):
        object = object.fget
    if ismethod(object):
        self, name = object.__self__, object.__name__
        cls = self if isclass(self) else type(self)
    elif isfunction(object):
        cls, name = sys.modules.get(object.__module__), object.__name__
        for part in object.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
    else:
        return None
    if not isclass(cls):
        return None
    docs = [getattr(getattr(base, name, None), "__doc__", None) for base in cls.__mro__]
    return next((doc for doc in docs if doc is not None), None)


def _code(object):
    object = unwrap(getattr(object, "__func__", object))
    code = object if iscode(object) else getattr(object, "__code__", None)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, got "
            + type(object).__name__
        )
    return code


def getsourcelines(object):
    if ismodule(object):
        from _inspect_rest import findsource

        return findsource(object)
    if isclass(object):
        return _class_lines(object)
    code = _code(object)
    lines = source(code).splitlines(True)
    first = code.co_firstlineno - 1
    while first > 0 and lines[first - 1].lstrip().startswith("@"):
        first -= 1
    return _block(lines, first), first + 1


def _class_lines(cls):
    method = next((value for value in cls.__dict__.values() if isfunction(value)), None)
    if method is None:
        from _inspect_rest import class_lines

        lines, first = class_lines(cls)
        return _block(lines, first), first + 1
    lines = source(method.__code__).splitlines(True)
    first = method.__code__.co_firstlineno - 1
    while first > 0 and not lines[first].lstrip().startswith(f"class {cls.__name__}"):
        first -= 1
    return _block(lines, first), first + 1


def _block(lines, first):
    """The lines of the block that begins at a line."""
    head = first
    while lines[head].lstrip().startswith("@"):
        head += 1
    indent, last = len(lines[head]) - len(lines[head].lstrip()), head
    for at in range(head + 1, len(lines)):
        line = lines[at]
        if line.strip():
            own = len(line) - len(line.lstrip())
            if own <= indent and not line.lstrip().startswith((")", "]")):
                break
            last = at
    return lines[first : last + 1]


def getsource(object):
    return "".join(getsourcelines(object)[0])


def getsourcefile(object):
    return _code(object).co_filename


getfile = getsourcefile


def signature(obj, *, follow_wrapped=True):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__"))
    if ismethod(obj):
        found = signature(obj.__func__)
        return found.replace(parameters=list(found.parameters.values())[1:])
    if hasattr(obj, "func") and hasattr(obj, "keywords"):
        return _partial(obj)
    own = getattr(obj, "__signature__", None)
    if isinstance(own, Signature):
        return own
    if isclass(obj):
        return _of_class(obj)
    found = parameters(obj)
    if found is None:
        call = getattr(type(obj), "__call__", None)
        if isfunction(call):
            return signature(call.__get__(obj, type(obj)))
        return _of_builtin(obj)
    annotations = obj.__annotations__
    made = []
    for name, kind, *default in found:
        made.append(Parameter(
            name, kind, default=default[0] if default else _empty, annotation=annotations.get(name, _empty)
        ))
    return Signature(made, return_annotation=annotations.get("return", _empty))


def _of_builtin(obj):
    from _builtin_signatures import text_of

    text, bound = text_of(obj), hasattr(obj, "__func__")
    if text is None:
        raise ValueError(f"no signature found for builtin {'type ' if isclass(obj) else ''}{obj!r}")
    return _of_text(text, bound)


def _of_text(text, bound):
    space = {}
    exec(f"def made{text}: pass", space)
    found = signature(space["made"])
    return found.replace(parameters=list(found.parameters.values())[1:]) if bound else found


def _of_class(obj):
    """The signature of the `__call__` of its class, of `__new__` or of `__init__`."""
    call = getattr(type(obj), "__call__", None)
    if isfunction(call) and call.__module__ in ("abc", "typing"):
        call = None
    function = next((one for one in (call, obj.__new__, obj.__init__) if isfunction(one)), None)
    if function is None:
        if obj.__module__ == "builtins":
            return _of_builtin(obj)
        from _builtin_signatures import text_of

        text = next((text for text in map(text_of, obj.__mro__[:-1]) if text is not None), None)
        return Signature() if text is None else _of_text(text, True)
    found = signature(function)
    return found.replace(parameters=list(found.parameters.values())[1:])


def _partial(obj):
    inner = signature(obj.func)
    bound = inner.bind_partial(*obj.args)
    made, by_name = [], False
    for name, parameter in inner.parameters.items():
        if name in bound.arguments and parameter.kind != 2:
            continue
        if name in obj.keywords:
            parameter, by_name = parameter.replace(default=obj.keywords[name], kind=3), True
        elif by_name and parameter.kind == 1:
            parameter = parameter.replace(kind=3)
        elif by_name and parameter.kind == 2:
            continue
        made.append(parameter)
    return inner.replace(parameters=made)


def getfullargspec(func):
    from collections import namedtuple

    found = signature(func)
    kinds = {kind: [p for p in found.parameters.values() if p.kind == kind] for kind in range(5)}
    positional = kinds[0] + kinds[1]
    defaults = tuple([p.default for p in positional if p.default is not _empty]) or None
    given = getattr(func, "__annotations__", {})
    annotations = {"return": given["return"], **given} if "return" in given else dict(given)
    fields = "args varargs varkw defaults kwonlyargs kwonlydefaults annotations"
    return namedtuple("FullArgSpec", fields, module="inspect")(
        [p.name for p in positional], kinds[2][0].name if kinds[2] else None, kinds[4][0].name if kinds[4] else None,
        defaults, [p.name for p in kinds[3]], {p.name: p.default for p in kinds[3] if p.default is not _empty} or None,
        annotations,
    )


def __getattr__(name):  # mark: in C
    import _inspect_rest

    if name not in _inspect_rest.NAMES:
        raise AttributeError(f"module 'inspect' has no attribute '{name}'")
    return getattr(_inspect_rest, name)
