"""Objects that stand for others in tests, and remember how they were used.

Follows the documentation of CPython's `unittest.mock`.
"""

import inspect
from unittest._mock_calls import ANY, DEFAULT, Asserts, CallList, _Call, call, sentinel, shown_call

FILTER_DIR = True
_DELETED = "deleted"
# Names of assertions without their `assert_`.
_MISTAKEN = ("any_call", "called_once", "called_once_with", "called_with", "has_calls", "not_called")
_OWN = (
    "return_value _mock_return_value side_effect _mock_side_effect _mock_parent _mock_new_parent _mock_name "
    "_mock_new_name"
).split()


def is_magic(name):
    return f"__{name[2:-2]}__" == name and len(name) > 4


def _is_raised(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _is_async(spec, name):
    return not is_magic(name) and inspect.iscoroutinefunction(getattr(spec, name, None))


class InvalidSpecError(Exception):
    """A mock is no pattern for another."""


class NonCallableMock(Asserts):
    """A mock that cannot be called."""

    def __new__(cls, /, *args, **kw):
        bases = (cls,)
        spec = kw.get("spec_set") or kw.get("spec") or (args[0] if args else None)
        if not issubclass(cls, AsyncMock) and spec is not None and inspect.iscoroutinefunction(spec):
            bases = (AsyncMock,) if cls in (Mock, MagicMock) else (AsyncMock, cls)
        return object.__new__(type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        own["_mock_parent"], own["_mock_name"], own["_mock_new_name"] = parent, name, _new_name
        own["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        own["_mock_sealed"], own["_mock_children"] = False, {}
        own["_mock_wraps"], own["_mock_unsafe"], own["_mock_methods"] = wraps, unsafe, None
        own["_spec_class"] = own["_spec_set"] = own["_spec_signature"] = None
        own["_mock_return_value"], own["_mock_side_effect"], own["_mock_delegate"] = DEFAULT, None, None
        own["called"], own["call_count"], own["call_args"] = False, 0, None
        own["call_args_list"], own["mock_calls"], own["method_calls"] = CallList(), CallList(), CallList()
        if spec is not None or spec_set is not None:
            self._mock_add_spec(spec_set if spec_set is not None else spec, spec_set is not None, _spec_as_instance)
        self.configure_mock(**kwargs)

    def _mock_add_spec(self, spec, spec_set, as_instance=False):
        own = self.__dict__
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        if not isinstance(spec, (list, tuple)):
            own["_spec_class"] = spec if isinstance(spec, type) else type(spec)
            own["_spec_signature"] = _signature_of(spec, as_instance)
            own["_spec_asyncs"] = [name for name in dir(spec) if _is_async(spec, name)]
            spec = dir(spec)
        own["_mock_methods"], own["_spec_set"] = list(spec), spec_set

    def mock_add_spec(self, spec, spec_set=False):
        """Only what another object has can be asked for."""
        self._mock_add_spec(spec, spec_set)

    def attach_mock(self, mock, attribute):
        """Makes a mock an attribute of this one, which then remembers its calls."""
        inner = mock.mock if inspect.isfunction(mock) and hasattr(mock, "mock") else mock
        own = inner.__dict__
        own["_mock_parent"] = own["_mock_new_parent"] = None
        own["_mock_name"], own["_mock_new_name"] = "", None
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        """Sets attributes; a name may be a path such as `method.return_value`."""
        for path, value in sorted(kwargs.items(), key=lambda pair: pair[0].count(".")):
            *way, last = path.split(".")
            target = self
            for name in way:
                target = getattr(target, name)
            setattr(target, last, value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        own = self.__dict__
        own["called"], own["call_count"], own["call_args"] = False, 0, None
        own["call_args_list"], own["mock_calls"], own["method_calls"] = CallList(), CallList(), CallList()
        if return_value:
            own["_mock_return_value"] = DEFAULT
        if side_effect:
            own["_mock_side_effect"] = None
        for child in [*own["_mock_children"].values(), own["_mock_return_value"]]:
            if isinstance(child, NonCallableMock) and child is not self:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)

    # Attributes

    @property
    def __class__(self):
        return self.__dict__.get("_spec_class") or type(self)

    @property
    def return_value(self):
        value = self.__dict__["_mock_return_value"]
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not _is_raised(value) and not callable(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        self.__dict__["_mock_side_effect"] = value

    def _get_child_mock(self, /, **kw):
        """What an attribute or a result is: a mock of the same class."""
        if self.__dict__.get("_mock_sealed"):
            name = kw.get("name") or kw.get("_new_name", "")
            dot = "" if name == "()" else "."
            raise AttributeError(f"{self._full_name()}{dot}{name}" if name != "()" else f"{self._full_name()}()")
        kind = type(self).__mro__[1]
        if kw.get("_new_name") in _ASYNC_MAGICS or kw.get("_new_name") in self.__dict__.get("_spec_asyncs", ()):
            return AsyncMock(**kw)
        if issubclass(kind, AsyncMock):
            name = kw.get("_new_name") or ""
            kind = MagicMock if name == "()" or is_magic(name) else kind
        elif not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**kw)

    def _wrapped(self, name):
        wraps = self.__dict__.get("_mock_wraps")
        return getattr(wraps, name) if wraps is not None else None

    def __getattr__(self, name):
        own = self.__dict__
        if name in ("_mock_methods", "_mock_unsafe") or "_mock_children" not in own:
            raise AttributeError(name)
        if own["_mock_methods"] is not None:
            if name not in own["_mock_methods"] or name in _ALL_MAGICS:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif is_magic(name):
            raise AttributeError(name)
        if not own["_mock_unsafe"] and (not own["_mock_methods"] or name not in own["_mock_methods"]):
            if name in _MISTAKEN or name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
                hint = f"Use a spec for the mock if {name!r} is meant to be an attribute."
                raise AttributeError(f"{name!r} is not a valid assertion. {hint}")
        child = own["_mock_children"].get(name)
        if child is _DELETED:
            raise AttributeError(name)
        if child is None:
            child = self._get_child_mock(
                parent=self, name=name, wraps=self._wrapped(name), _new_name=name, _new_parent=self
            )
            own["_mock_children"][name] = child
        return child

    def __setattr__(self, name, value):
        own = self.__dict__
        if name in _OWN or isinstance(getattr(type(self), name, None), property):
            object.__setattr__(self, name, value)
            return
        if own["_spec_set"] and name not in own["_mock_methods"] and name not in own:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if own["_mock_sealed"] and name not in own["_mock_children"] and name not in own:
            raise AttributeError(f"Cannot set {self._full_name()}.{name}")
        if name in _ALL_MAGICS:
            if own["_mock_methods"] is not None and name not in own["_mock_methods"]:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            _adopt(self, value, None, name)
            install(type(self), name, value)
            own["_mock_children"][name] = value
            return
        if _adopt(self, value, name, name):
            own["_mock_children"][name] = value
            own.pop(name, None)
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        own = self.__dict__
        if name in _ALL_MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            own["_mock_children"].pop(name, None)
            return
        child = own["_mock_children"].get(name)
        if name in own:
            object.__delattr__(self, name)
        elif child is _DELETED:
            raise AttributeError(name)
        own["_mock_children"][name] = _DELETED

    def __dir__(self):
        own = self.__dict__
        names = {*dir(type(self)), *own}
        if FILTER_DIR:
            names = {name for name in names if not name.startswith("_")}
        children = [name for name, child in own["_mock_children"].items() if child is not _DELETED]
        return sorted(names.union(own["_mock_methods"] or (), children))

    # Texts

    def _full_name(self):
        """The way from the outermost mock to this one: `mock.method().attribute`."""
        own, parts, dot = self.__dict__, [], "."
        if own["_mock_new_name"] == "()":
            parts.append("()")
        elif own["_mock_new_name"]:
            parts.append(own["_mock_new_name"])
        last, at = own["_mock_new_name"], own["_mock_new_parent"]
        while at is not None:
            name = at.__dict__["_mock_new_name"]
            dot = "" if last == "()" else "."
            if at.__dict__["_mock_new_parent"] is None:
                parts.append((at.__dict__["_mock_name"] or "mock") + dot)
                break
            parts.append(name + dot)
            last, at = name, at.__dict__["_mock_new_parent"]
        else:
            return own["_mock_name"] or "mock"
        return "".join(reversed(parts))

    def __repr__(self):
        own = self.__dict__
        named = own["_mock_name"] or own["_mock_new_name"]
        name = f" name={self._full_name()!r}" if named and self._full_name() not in ("mock", "mock.") else ""
        spec = ""
        if own["_spec_class"] is not None:
            spec = f" {'spec_set' if own['_spec_set'] else 'spec'}={own['_spec_class'].__name__!r}"
        return f"<{type(self).__name__}{name}{spec} id='{id(self)}'>"


def _adopt(parent, value, name, new_name):
    """Makes a mock that belongs to nobody an attribute or the result of another; says whether it is so."""
    if inspect.isfunction(value) and hasattr(value, "mock"):
        value = value.mock
    if not isinstance(value, NonCallableMock) and not issubclass(type(value), NonCallableMock):
        return False
    own = value.__dict__
    if own["_mock_name"] or own["_mock_new_name"] or own["_mock_parent"] is not None or own["_mock_new_parent"] is not None:
        return False
    at = parent
    while at is not None:
        if at is value:
            return False
        at = at.__dict__["_mock_new_parent"]
    if new_name:
        own["_mock_new_parent"], own["_mock_new_name"] = parent, new_name
    if name:
        own["_mock_parent"], own["_mock_name"] = parent, name
    return True


def _signature_of(spec, as_instance=False, skip_first=False):
    """The signature with which a mock of this is called; `None` if it is not known."""
    if isinstance(spec, type):
        if as_instance:
            spec = getattr(spec, "__call__", None) if "__call__" in dir(spec) and "__call__" in spec.__dict__ else None
            skip_first = True
        elif spec.__init__ is object.__init__:
            return None
        else:
            spec, skip_first = spec.__init__, True
    elif isinstance(spec, (classmethod, staticmethod)):
        skip_first, spec = isinstance(spec, classmethod), spec.__func__
    elif not (inspect.isfunction(spec) or inspect.ismethod(spec)):
        spec = getattr(type(spec), "__call__", None) if callable(spec) and not inspect.isbuiltin(spec) else None
        skip_first = True
    if spec is None or not (inspect.isfunction(spec) or inspect.ismethod(spec)):
        return None
    signature = inspect.signature(spec)
    if skip_first:
        signature = signature.replace(parameters=list(signature.parameters.values())[1:])
    return signature


class CallableMixin:
    """The part of a mock that is called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        if self.__dict__.get("_mock_autospecced") and self.__dict__["_spec_signature"] is not None:
            self.__dict__["_spec_signature"].bind(*args, **kwargs)
        self._increment(args, kwargs)
        return self._execute_mock_call(*args, **kwargs)

    def _increment(self, args, kwargs):
        """Remembers a call, here and in all mocks above."""
        own = self.__dict__
        own["called"] = True
        own["call_count"] += 1
        own["call_args"] = made = _Call((args, kwargs), two=True)
        own["call_args_list"].append(made)
        own["mock_calls"].append(_Call(("", args, kwargs)))
        as_method, method = own["_mock_parent"] is not None, own["_mock_name"]
        path, at = own["_mock_new_name"], own["_mock_new_parent"]
        is_call = path == "()"
        while at is not None:
            above = at.__dict__
            if as_method:
                above["method_calls"].append(_Call((method, args, kwargs)))
                as_method = above["_mock_parent"] is not None
                if as_method:
                    method = f"{above['_mock_name']}.{method}"
            above["mock_calls"].append(_Call((path, args, kwargs)))
            name = above["_mock_new_name"]
            if name:
                path = name + ("" if is_call else ".") + path
                is_call = name == "()"
            at = above["_mock_new_parent"]

    def _execute_mock_call(self, /, *args, **kwargs):
        effect, own = self.side_effect, self.__dict__
        if effect is not None:
            if _is_raised(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_raised(result):
                    raise result
            if result is not DEFAULT:
                return result
        if own["_mock_return_value"] is not DEFAULT:
            return self.return_value
        if own["_mock_wraps"] is not None:
            return own["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """Can be called and has every attribute; remembers how it was used."""


from unittest._mock_magic import (  # noqa: E402
    _ALL_MAGICS, _ASYNC_MAGICS, AsyncMock, MagicMock, NonCallableMagicMock, PropertyMock, install,
)
from unittest._mock_patch import create_autospec, mock_open, patch, seal  # noqa: E402

for _cls in (Mock, MagicMock, NonCallableMagicMock, AsyncMock, PropertyMock):
    _cls.__module__ = "unittest.mock"
