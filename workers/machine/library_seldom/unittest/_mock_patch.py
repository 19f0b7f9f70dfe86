"""Names that are replaced for a while, and mocks made after other objects."""

import functools
import inspect
import sys
from contextlib import ExitStack
from unittest._mock_calls import DEFAULT
from unittest.mock import AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, _signature_of, is_magic

TEST_PREFIX = "test"


def _import(path):
    """The module or the object that a dotted path names."""
    first, *rest = path.split(".")
    found = sys.modules[first] if first in sys.modules else __import__(first)
    for at, name in enumerate(rest, 1):
        try:
            found = getattr(found, name)
        except AttributeError:
            __import__(".".join(path.split(".")[: at + 1]))
            found = getattr(found, name)
    return found


class _Patch:
    """Replaces an attribute: as a decorator, in a `with` block, or from `start` to `stop`."""

    attribute_name = None
    _active = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.spec_set, self.autospec, self.kwargs = spec, create, spec_set, autospec, kwargs
        self.additional_patchers, self.is_local = [], False

    def copy(self):
        made = _Patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [other.copy() for other in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                value = getattr(func, name)
                if name.startswith(TEST_PREFIX) and callable(value):
                    setattr(func, name, self.copy()(value))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if inspect.iscoroutinefunction(func):

            @functools.wraps(func)
            async def patched(*args, **keywords):
                with _all_entered(patched, args, keywords) as (args, keywords):
                    return await func(*args, **keywords)

        else:

            @functools.wraps(func)
            def patched(*args, **keywords):
                with _all_entered(patched, args, keywords) as (args, keywords):
                    return func(*args, **keywords)

        patched.patchings = [self]
        return patched

    def _original(self):
        target, name = self.target, self.attribute
        local = name in getattr(target, "__dict__", ())
        original = target.__dict__[name] if local else getattr(target, name, DEFAULT)
        if target.__class__ is type(sys) and target.__name__ == "builtins":
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, local

    def __enter__(self):
        self.target = self.getter()
        original, self.is_local = self._original()
        new = self._replacement(original)
        self.temp_original, self._exits = original, ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patcher in self.additional_patchers:
                value = self._exits.enter_context(patcher)
                if patcher.new is DEFAULT:
                    extra.update(value)
            return extra
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _replacement(self, original):
        if self.new is not DEFAULT:
            if self.kwargs:
                raise TypeError("Can't pass kwargs to a mock we aren't creating")
            return self.new
        if self.autospec is not None and self.autospec is not False:
            pattern = original if self.autospec is True else self.autospec
            return create_autospec(pattern, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
        spec, spec_set, options = self.spec, self.spec_set, dict(self.kwargs)
        spec = original if spec is True and spec_set in (True, None, False) else spec
        if spec_set is True:
            spec, spec_set = None, original if self.spec in (None, True) else spec
        pattern = spec if spec is not None else spec_set
        kind = MagicMock
        if self.new_callable is not None:
            kind = self.new_callable
        elif pattern is None and inspect.iscoroutinefunction(original):
            kind = AsyncMock
        elif pattern is not None and not isinstance(pattern, (list, tuple)):
            if inspect.iscoroutinefunction(pattern):
                kind = AsyncMock
            elif not callable(pattern):
                kind = NonCallableMagicMock
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None and spec_set is not False:
            options["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            options.setdefault("name", self.attribute)
        new = kind(**options)
        if isinstance(pattern, type) and isinstance(new, Mock) and "return_value" not in self.kwargs:
            new.return_value = type(new).__mro__[1](pattern, _new_parent=new, _new_name="()", _spec_as_instance=True)
        return new

    def __exit__(self, *exc_info):
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        return self._exits.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        self._active.append(self)
        return result

    def stop(self):
        if self not in self._active:
            return None
        self._active.remove(self)
        return self.__exit__(None, None, None)


class _all_entered:
    """The arguments of a decorated function with what its patches give."""

    def __init__(self, patched, args, keywords):
        self.patched, self.args, self.keywords = patched, args, keywords

    def __enter__(self):
        self.stack, more = ExitStack(), []
        with ExitStack() as stack:
            for patching in self.patched.patchings:
                value = stack.enter_context(patching)
                if getattr(patching, "attribute_name", None) is not None:
                    self.keywords.update(value)
                elif getattr(patching, "new", None) is DEFAULT:
                    more.append(value)
            self.stack = stack.pop_all()
        return (*self.args, *more), self.keywords

    def __exit__(self, *exc_info):
        return self.stack.__exit__(*exc_info)


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Replaces what a dotted path names, by a `MagicMock` if nothing else is given."""
    path, dot, attribute = target.rpartition(".") if isinstance(target, str) else ("", "", "")
    if not dot or not path:
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return _Patch(lambda: _import(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, **kwargs):
    if isinstance(target, str):
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    getter = (lambda: _import(target)) if isinstance(target, str) else lambda: target
    patches = []
    for attribute, new in kwargs.items():
        made = _Patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        made.attribute_name = attribute
        patches.append(made)
    patches[0].additional_patchers = patches[1:]
    return patches[0]


class _PatchDict:
    """Changes a dictionary for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                value = getattr(f, name)
                if name.startswith(TEST_PREFIX) and callable(value):
                    setattr(f, name, _PatchDict(self.in_dict, self.values, self.clear)(value))
            return f

        if inspect.iscoroutinefunction(f):

            @functools.wraps(f)
            async def patched(*args, **kw):
                with self:
                    return await f(*args, **kw)

        else:

            @functools.wraps(f)
            def patched(*args, **kw):
                with self:
                    return f(*args, **kw)

        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import(self.in_dict)
        target = self.in_dict
        self._before = {key: target[key] for key in target}
        if self.clear:
            for key in list(target):
                del target[key]
        for key, value in self.values.items():
            target[key] = value
        return target

    def __exit__(self, *exc_info):
        for key in list(self.in_dict):
            del self.in_dict[key]
        for key, value in self._before.items():
            self.in_dict[key] = value
        return False

    def start(self):
        result = self.__enter__()
        _Patch._active.append(self)
        return result

    def stop(self):
        if self in _Patch._active:
            _Patch._active.remove(self)
            self.__exit__(None, None, None)


def _stop_all():
    for patcher in reversed(list(_Patch._active)):
        patcher.stop()


patch.object, patch.multiple, patch.dict, patch.stopall = _patch_object, _patch_multiple, _PatchDict, _stop_all
patch.TEST_PREFIX = TEST_PREFIX


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock that has what an object has, whose functions take the arguments of its functions."""
    if isinstance(spec, NonCallableMock):
        from unittest.mock import InvalidSpecError

        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    is_type, is_function = isinstance(spec, type), inspect.isfunction(spec) or inspect.ismethod(spec)
    kind = MagicMock
    if inspect.iscoroutinefunction(spec):
        kind = AsyncMock
    elif not callable(spec) or is_type and instance and "__call__" not in dir_of(spec):
        kind = NonCallableMagicMock
    name = kwargs.pop("name", _name)
    options = {"spec_set" if spec_set else "spec": spec} if spec is not None else {}
    if is_function:
        options = {}
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=name or "" if _parent is not None else "", name=name,
                _spec_as_instance=instance, **options, **kwargs)
    mock.__dict__["_mock_autospecced"] = True
    if is_function:
        mock.__dict__["_spec_signature"] = _signature_of(spec, skip_first=False)
        return _function_like(spec, mock) if _parent is None else mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, _parent=mock, _name="()")
    for entry in dir_of(spec):
        if is_magic(entry) or entry.startswith("_mock_"):
            continue
        raw = inspect.getattr_static(spec, entry) if is_type else getattr(spec, entry)
        if not (inspect.isfunction(raw) or inspect.ismethod(raw) or isinstance(raw, (classmethod, staticmethod))):
            continue
        function = getattr(raw, "__func__", raw)
        options = {"name": entry, "_new_name": entry, "parent": mock, "_new_parent": mock}
        child = AsyncMock(**options) if inspect.iscoroutinefunction(function) else MagicMock(**options)
        drop = isinstance(raw, classmethod) or is_type and instance and not isinstance(raw, staticmethod)
        child.__dict__["_spec_signature"] = _signature_of(function, skip_first=drop or inspect.ismethod(raw))
        child.__dict__["_mock_autospecced"] = True
        mock.__dict__["_mock_children"][entry] = child
    return mock


def dir_of(spec):
    return dir(spec)


def _function_like(spec, mock):
    """A function that calls a mock and has what tests ask of it."""
    facts = ("called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls")

    def before():
        for name in ("return_value", "side_effect"):
            value = getattr(function, name)
            if value is not getattr(mock, name):
                setattr(mock, name, value)

    def after():
        for name in facts:
            setattr(function, name, getattr(mock, name))
        function.side_effect = mock.side_effect

    if inspect.iscoroutinefunction(spec):

        @functools.wraps(spec)
        async def function(*args, **kwargs):
            before()
            try:
                return await mock(*args, **kwargs)
            finally:
                after()

    else:

        @functools.wraps(spec)
        def function(*args, **kwargs):
            before()
            try:
                return mock(*args, **kwargs)
            finally:
                after()

    def reset_mock(*args, **kwargs):
        mock.reset_mock(*args, **kwargs)
        after()

    for name in dir(mock):
        if name.startswith("assert_"):
            setattr(function, name, getattr(mock, name))
    function.mock, function.reset_mock, function.return_value = mock, reset_mock, mock.return_value
    function.attach_mock, function.configure_mock = mock.attach_mock, mock.configure_mock
    after()
    return function


def seal(mock):
    """No more attributes come into being."""
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock.__dict__["_mock_children"].values()):
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
            seal(child)


def mock_open(mock=None, read_data=""):
    """Stands for `open`: what is read comes from a text or from bytes."""
    import io

    def opened():
        return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)

    handle = MagicMock(name="open().handle") if mock is None else MagicMock()
    handle = MagicMock()
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    state = [opened()]
    for name in ("read", "readline", "readlines"):
        getattr(handle, name).return_value = None
        getattr(handle, name).side_effect = functools.partial(_read, state, handle, name)
    handle.__iter__.side_effect = lambda: iter(state[0].readline, read_data[:0])
    handle.__next__ = lambda self: next(iter(state[0].readline, read_data[:0]))
    mock = MagicMock(name="open") if mock is None else mock

    def reset(*args, **kwargs):
        state[0] = opened()
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock


def _read(state, handle, name, *args, **kwargs):
    value = getattr(handle, name).__dict__["_mock_return_value"]
    return getattr(state[0], name)(*args, **kwargs) if value is None else value
