"""What few programs ask of `inspect`."""

import builtins
import inspect
import linecache
import re
import sys
from collections import namedtuple
from enum import IntFlag

NAMES = set(
    "Attribute ClosureVars ArgInfo FullArgSpec classify_class_attrs findsource formatargvalues getabsfile getargvalues "
    "getblock getcallargs getclosurevars getcomments getfullargspec getlineno getmembers_static getmodulename "
    "isgetsetdescriptor ismethodwrapper walktree BufferFlags getasyncgenlocals CO_NESTED CO_NOFREE "
    "CO_ITERABLE_COROUTINE AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED AGEN_CLOSED".split()
)
CO_NESTED, CO_NOFREE, CO_ITERABLE_COROUTINE = 0x10, 0x40, 0x100
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = (
    "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED",
)
Attribute = namedtuple("Attribute", "name kind defining_class object", module="inspect")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")
FullArgSpec = namedtuple(
    "FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations", module="inspect"
)
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")


def getasyncgenlocals(agen):
    """The variables of an asynchronous generator."""
    if not inspect.isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


def getfullargspec(func):
    """The parameters of a function by their kinds."""
    try:
        found = list(inspect.signature(func).parameters.values())
    except (TypeError, ValueError) as error:
        raise TypeError("unsupported callable") from error
    empty = inspect.Parameter.empty
    kinds = [[p for p in found if p.kind == kind] for kind in range(5)]
    if inspect.ismethod(func):
        kinds[0].insert(0, inspect.Parameter(func.__code__.co_varnames[0], 0))
    positional = kinds[0] + kinds[1]
    given = getattr(func, "__annotations__", {})
    return FullArgSpec(
        [p.name for p in positional], kinds[2][0].name if kinds[2] else None, kinds[4][0].name if kinds[4] else None,
        tuple([p.default for p in positional if p.default is not empty]) or None, [p.name for p in kinds[3]],
        {p.name: p.default for p in kinds[3] if p.default is not empty} or None,
        {"return": given["return"], **given} if "return" in given else dict(given),
    )


def getcallargs(func, /, *positional, **named):
    """The arguments of a call by the names of the parameters; what is wrong is told as the call would tell it."""
    spec, name = getfullargspec(func), func.__name__
    if inspect.ismethod(func):
        positional = (func.__self__, *positional)
    defaults = spec.defaults or ()
    optional = dict(zip(spec.args[len(spec.args) - len(defaults) :], defaults))
    values = dict(zip(spec.args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(spec.args) :])
    others = {}
    if spec.varkw:
        values[spec.varkw] = others
    for key, value in named.items():
        if key not in spec.args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            others[key] = value
        elif key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            values[key] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        _too_many(name, spec, len(positional), len(optional), values)
    _fill_in(name, "positional", spec.args, values, optional)
    _fill_in(name, "keyword-only", spec.kwonlyargs, values, spec.kwonlydefaults or {})
    return values


def _fill_in(name, kind, wanted, values, defaults):
    missing = [repr(argument) for argument in wanted if argument not in values and argument not in defaults]
    if missing:
        count, last = len(missing), missing.pop()
        names = f"{', '.join(missing)} and {last}" if missing else last
        raise TypeError(f"{name}() missing {count} required {kind} argument{'s' * (count > 1)}: {names}")
    values.update({argument: defaults[argument] for argument in wanted if argument not in values})


def _too_many(name, spec, given, optional, values):
    takes, plural = f"from {len(spec.args) - optional} to {len(spec.args)}", True
    if not optional:
        takes, plural = str(len(spec.args)), len(spec.args) != 1
    by_name = len([argument for argument in spec.kwonlyargs if argument in values])
    extra = f" positional argument{'s' * (given != 1)} (and {by_name} keyword-only argument{'s' * (by_name != 1)})"
    raise TypeError(
        f"{name}() takes {takes} positional argument{'s' * plural} but {given}{extra if by_name else ''} "
        f"{'was' if given == 1 and not by_name else 'were'} given"
    )


def getcomments(object):
    """The comments right above a function or class, or at the top of a module; `None` if there are none."""
    if inspect.ismodule(object):
        lines = linecache.getlines(getattr(object, "__file__", ""))
        at = 1 if lines and lines[0].startswith("#!") else 0
        while at < len(lines) and lines[at].strip() in ("", "#"):
            at += 1
        end = at
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(lines[at:end]) or None
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    indent, end = len(lines[at]) - len(lines[at].lstrip()), at
    while at > 0 and lines[at - 1].startswith(" " * indent + "#"):
        at -= 1
    return "".join([line.lstrip() for line in lines[at:end]]) or None


def findsource(object):
    """The lines of the file of a thing, and where it begins in them."""
    if inspect.ismodule(object):
        lines = linecache.getlines(getattr(object, "__file__", ""))
        if not lines:
            raise OSError("could not get source code")
        return lines, 0
    _, first = inspect.getsourcelines(object)
    name = sys.modules[object.__module__].__file__ if inspect.isclass(object) else inspect.getsourcefile(object)
    return linecache.getlines(name), first - 1


def class_lines(cls):
    """Where the class statement of a class is, in the lines of its module."""
    module = sys.modules.get(cls.__module__)
    lines = linecache.getlines(getattr(module, "__file__", ""))
    head = re.compile(rf"\s*class\s+{re.escape(cls.__name__)}\b")
    for at, line in enumerate(lines):
        if head.match(line):
            while at > 0 and lines[at - 1].lstrip().startswith("@"):
                at -= 1
            return lines, at
    raise OSError("could not find class definition" if lines else "could not get source code")


def getblock(lines):
    return inspect._block(lines, 0)


def getabsfile(object, _filename=None):
    import os

    return os.path.abspath(_filename or inspect.getsourcefile(object))


def getmodulename(path):
    """The name of the module that a file of Python holds."""
    name = path.rpartition("/")[2]
    return name.removesuffix(".py") if name.endswith(".py") else None


def getlineno(frame):
    return frame.f_lineno


def isgetsetdescriptor(object):
    return False


def ismethodwrapper(object):
    return False


def getmembers_static(object, predicate=None):
    """The members of an object as they are kept."""
    missing, found = [], []
    for name in dir(object):
        value = inspect.getattr_static(object, name, missing)
        if value is not missing and (predicate is None or predicate(value)):
            found.append((name, value))
    return sorted(found, key=lambda member: member[0])


def classify_class_attrs(cls):
    """Every attribute of a class, with its kind and the class that defines it."""
    found = []
    for name in sorted(dir(cls)):
        owner = next((one for one in cls.__mro__ if name in vars(one)), None)
        value = vars(owner)[name] if owner is not None else getattr(cls, name, None)
        if isinstance(value, classmethod):
            kind = "class method"
        elif isinstance(value, staticmethod):
            kind = "static method"
        elif isinstance(value, property):
            kind = "property"
        else:
            kind = "method" if inspect.isroutine(value) else "data"
        found.append(Attribute(name, kind, owner, value))
    return found


def getclosurevars(func):
    """The names that a function takes from around it."""
    if inspect.ismethod(func):
        func = func.__func__
    if not inspect.isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    cells = func.__closure__ or ()
    nonlocals = {name: cell.cell_contents for name, cell in zip(func.__code__.co_freevars, cells)}
    found, standard, unbound = {}, {}, set()
    for name in func.__code__.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            standard[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, standard, unbound)


def getargvalues(frame):
    """The arguments of a call in progress."""
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    names, rest = list(code.co_varnames[:count]), list(code.co_varnames[count:])
    varargs = rest.pop(0) if code.co_flags & 4 else None
    keywords = rest.pop(0) if code.co_flags & 8 else None
    return ArgInfo(names, varargs, keywords, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals):
    texts = [f"{name}={locals[name]!r}" for name in args]
    texts += [f"*{varargs}={locals[varargs]!r}"] if varargs else []
    texts += [f"**{varkw}={locals[varkw]!r}"] if varkw else []
    return f"({', '.join(texts)})"


def walktree(classes, children, parent):
    """A tree of classes as nested lists."""
    found = []
    for cls in sorted(classes, key=lambda one: (one.__module__, one.__name__)):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found


class BufferFlags(IntFlag):
    """What is asked of `__buffer__`."""

    SIMPLE = 0
    WRITABLE = 1
    FORMAT = 4
    ND = 8
    STRIDES = 16 | ND
    C_CONTIGUOUS = 32 | STRIDES
    F_CONTIGUOUS = 64 | STRIDES
    ANY_CONTIGUOUS = 128 | STRIDES
    INDIRECT = 256 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 256
    WRITE = 512


BufferFlags.__module__ = "inspect"
