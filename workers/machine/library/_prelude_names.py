"""Built-in functions about names: `dir`, `vars`, `exec`, `eval`, and what comes in by name."""

# mark: in C

import builtins
from _threads import primitive_class


def dir(*objects):
    """The attributes of an object, or the names of the caller, in alphabetical order."""
    if not objects:
        return sorted(_scope(1)[1])
    if len(objects) > 1:
        raise TypeError(f"dir expected at most 1 argument, got {len(objects)}")
    (object,) = objects
    if isinstance(object, type(builtins)):
        return sorted(object.__dict__)
    if isinstance(object, type) and "__dir__" in type(object).__dict__ and type(object) is not type:
        return sorted(type(object).__dir__(object))
    return sorted(type(object).__dir__(object) if not isinstance(object, type) else dir_of(object))


def dir_of(object):
    from _dir_names import more_names

    names = more_names(object)
    names.update(getattr(object, "__dict__", ()))
    for cls in object.__mro__ if isinstance(object, type) else type(object).__mro__:
        names.update(cls.__dict__)
    return list(names)


def vars(*objects):
    """The `__dict__` of an object, or the variables of the caller."""
    if not objects:
        return _scope(1)[1]
    (object,) = objects
    if not hasattr(object, "__dict__"):
        raise TypeError("vars() argument must have __dict__ attribute")
    return object.__dict__


def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1):
    """Code from text."""
    if isinstance(source, (bytes, bytearray)):
        source = source.decode()
    if hasattr(source, "_fields"):
        from ast import unparse

        source = unparse(source)
    if not isinstance(source, str):
        raise TypeError("compile() arg 1 must be a string, bytes or AST object")
    if str.__contains__(source, "\0"):
        raise SyntaxError("source code string cannot contain null bytes")
    if mode not in ("exec", "eval", "single"):
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    if mode == "single":
        try:
            return _checked(f"__import__('sys').displayhook(({source}\n))", filename)
        except SyntaxError:
            return _checked(source, filename)
    if mode != "eval":
        return _checked(source, filename)
    source = source.lstrip(" \t")
    wrong = None
    try:
        # The text must be right by itself before it becomes a part of another.
        _checked(source, filename)
        if source and (source[0] != "#" or "\n" in source):
            return _checked(f"__eval__ = ({source}\n)", filename, told=True)
    except SyntaxError as error:
        wrong = error
    from _not_expressions import told

    raise told(source, filename, wrong)


def _checked(source, filename, told=False):
    code = _compile(source, filename)
    if isinstance(code, list):
        from _character_names import learn

        learn(code)
        code = _compile(source, filename, True)
    if isinstance(code, tuple):
        kind, message, *place = code
        if not isinstance(kind, str):
            if not told:
                from _warn import tell_doubts

                tell_doubts(message, filename)
            return kind
        raise getattr(builtins, kind)(message, (filename, *place))
    return code


def _spaces(name, globals, locals, scope):
    if globals is None:
        globals, own = scope
        return globals, own if locals is None else locals
    if not isinstance(globals, dict):
        raise TypeError(f"{name}() globals must be a dict, not {type(globals).__name__}")
    globals.setdefault("__builtins__", builtins)
    return globals, globals if locals is None else locals


def _code(source, mode):
    if isinstance(source, type(vars.__code__)):
        return source
    if not isinstance(source, (str, bytes, bytearray)):
        raise TypeError(f"{mode}() arg 1 must be a string, bytes or code object")
    return compile(source, "<string>", mode)


def exec(source, globals=None, locals=None, /):
    """Executes a text or code."""
    globals, locals = _spaces("exec", globals, locals, _scope(1))
    code = _code(source, "exec")
    if locals is globals:
        _body(code, globals)()
        return
    space = {**globals, **locals}
    before = {**space}
    try:
        _body(code, space)()
    finally:
        for name, value in space.items():
            if name not in before or before[name] is not value:
                locals[name] = value
        for name in before:
            if name not in space and name in locals:
                del locals[name]


def eval(source, globals=None, locals=None, /):
    """The value of an expression."""
    globals, locals = _spaces("eval", globals, locals, _scope(1))
    space = {**globals, **locals}
    _body(_code(source, "eval"), space)()
    return space.get("__eval__")


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    """Imports a module: the first of a dotted path, or the last if names are wanted from it."""
    from _runtime import import_module

    module = import_module(name)
    return module if fromlist else import_module(name.partition(".")[0])


# By the number of a thread: the namespace of the module that it waits for.
_awaited = {}


def wait_for_module(namespace, me):
    """Waits until another thread has loaded a module. Threads that would wait for each other see it half made instead."""
    loaded = namespace.setdefault("__loaded__", primitive_class("Event")())
    _awaited[me] = namespace
    loader = namespace.get("__loading__")
    while loader is not None and loader != me:
        loader = _awaited[loader].get("__loading__") if loader in _awaited else None
    if loader is not None:
        namespace["__loading__"] = -1
    if namespace.get("__loading__", -1) != -1:
        loaded.wait()
    else:
        # Others may have looked earlier, and wait.
        loaded.set()
    namespace.pop("__loaded__", None)
    _awaited.pop(me, None)


def exit(code=None):
    """Ends the program."""
    raise SystemExit(code)


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """A stream of a file."""
    import _file_streams

    return _file_streams.open(file, mode, buffering, encoding, errors, newline, closefd, opener)


def help(*request):
    """Writes what an object is for."""
    from pydoc import help

    help(*request)


def aiter(async_iterable, /):
    """Its asynchronous iterator."""
    if not hasattr(type(async_iterable), "__aiter__"):
        raise TypeError(f"'{type(async_iterable).__name__}' object is not an async iterable")
    return type(async_iterable).__aiter__(async_iterable)


def anext(async_iterator, /, *default):
    """An awaitable of its next item."""
    if not hasattr(type(async_iterator), "__anext__"):
        raise TypeError(f"'{type(async_iterator).__name__}' object is not an async iterator")
    awaitable = type(async_iterator).__anext__(async_iterator)
    return _item_or(awaitable, *default) if default else awaitable


async def _item_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


class memoryview:
    """The bytes of another object, without a copy."""

    __slots__ = ()

    def __new__(cls, object):
        from _memoryview import View

        return View(object)


def _generator_part(at):
    def part(generator):
        from _inspect import generator_facts

        return generator_facts(generator)[at]

    return part


def _is_running(generator):
    return _generator_part(0)(generator) == "running"


def _is_suspended(generator):
    return _generator_part(0)(generator) == "suspended"


def _of_code(name):
    def method(code):
        import _code_parts

        return getattr(_code_parts, name)(code)

    return method


def _frame(generator):
    from _frames import GeneratorFrame

    return None if _generator_part(0)(generator) == "closed" else GeneratorFrame(generator)


def _traceback_frame(traceback):
    from _frames import traceback_frame

    return traceback_frame(traceback)


async def _coroutine():
    pass


async def _async_generator():
    yield


def _name_parts():
    _add_to_class(type(_name_parts), "__type_params__", ())
    for name in ("co_lines", "co_positions"):
        _add_to_class(type(_name_parts.__code__), name, _of_code(name))
    made = _coroutine()
    generator = (None for _ in ())
    for cls, prefix, delegate in (
        (type(generator), "gi", "yieldfrom"),
        (type(made), "cr", "await"),
        (type(_async_generator()), "ag", "await"),
    ):
        _add_to_class(cls, f"{prefix}_running", property(_is_running))
        _add_to_class(cls, f"{prefix}_frame", property(_frame))
        _add_to_class(cls, f"{prefix}_code", property(_generator_part(4)))
        _add_to_class(cls, f"{prefix}_{delegate}", property(_generator_part(5)))
        _add_to_class(cls, f"{prefix}_suspended", property(_is_suspended))
    _add_to_class(type(made), "cr_origin", None)
    _add_to_class(cls, "ag_running", property(lambda generator: generator._standing() == 2))
    made.close()
    _add_to_class(primitive_class("Semaphore"), "_value", property(lambda semaphore: semaphore._facts()[0]))
    _add_to_class(primitive_class("Event"), "_flag", property(lambda event: event.is_set()))
    try:
        raise TypeError
    except TypeError as error:
        _add_to_class(type(error.__traceback__), "tb_frame", property(_traceback_frame))


_name_parts()

for function in (memoryview, dir, vars, compile, exec, eval, __import__, exit, open, help, aiter, anext):
    function.__module__ = "builtins"
    setattr(builtins, function.__name__, function)
builtins.quit = exit
