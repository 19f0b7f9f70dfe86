"""Mocks with special methods, and mocks that are awaited."""

from unittest._mock_calls import DEFAULT, Asserts, CallList, _Call, shown_call
from unittest.mock import CallableMixin, Mock, NonCallableMock, _is_raised

_NUMBERS = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod".split()
_SUPPORTED = {
    f"__{name}__" for name in (
        "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit complex int float index round "
        "trunc floor ceil bool next fspath aiter neg pos abs invert hash iter reversed missing dir format subclasses get "
        "set delete getformat repr reduce reduce_ex getinitargs getnewargs getstate setstate call"
    ).split() + _NUMBERS + ["r" + name for name in _NUMBERS] + ["i" + name for name in _NUMBERS if name != "divmod"]
}  # fmt: skip
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
_ALL_MAGICS = _SUPPORTED | _ASYNC_MAGICS
# Those a mock has only if they are set.
_OWN_ONLY = {
    f"__{name}__" for name in (
        "get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir "
        "subclasses format call"
    ).split()
}  # fmt: skip
_RESULTS = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
    "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True,
    "__index__": 1, "__aexit__": False,
}  # fmt: skip


def _default(mock, name):
    """What a special method of a mock answers if nothing was set: a value, or a function that is called."""
    if name in _RESULTS:
        return {"return_value": _RESULTS[name]}
    if name == "__hash__":
        return {"return_value": object.__hash__(mock)}
    if name == "__str__":
        return {"return_value": object.__str__(mock)}
    if name == "__sizeof__":
        return {"return_value": 56}
    if name == "__fspath__":
        return {"return_value": f"{type(mock).__name__}/{mock._full_name()}/{id(mock)}"}
    if name == "__eq__":
        return {"side_effect": lambda other: True if mock is other else _set_or(mock, "__eq__")}
    if name == "__ne__":
        return {"side_effect": lambda other: False if mock is other else _set_or(mock, "__ne__")}
    if name == "__iter__":
        return {"side_effect": lambda: iter(_set_or(mock, "__iter__", ()))}
    if name == "__aiter__":
        return {"side_effect": lambda: _each(_set_or(mock, "__aiter__", ()))}
    return {}


async def _each(values):
    for value in values:
        yield value


def _set_or(mock, name, default=NotImplemented):
    value = mock.__dict__["_mock_children"][name].__dict__["_mock_return_value"]
    return default if value is DEFAULT else value


def magic_child(mock, name):
    """The mock that stands for a special method."""
    children = mock.__dict__["_mock_children"]
    if name not in children:
        options = _default(mock, name)
        child = mock._get_child_mock(name=name, _new_name=name, _new_parent=mock)
        children[name] = child
        if "return_value" in options:
            child.return_value = options["return_value"]
        if "side_effect" in options:
            child.side_effect = options["side_effect"]
    return children[name]


def install(cls, name, value):
    """Makes a value the special method of one mock, of which the class is."""
    if isinstance(value, NonCallableMock) or issubclass(type(value), NonCallableMock):

        def method(self, /, *args, **kwargs):
            return value(*args, **kwargs)

        cls.__getattribute__ = _with_own
    else:

        def method(self, /, *args, **kwargs):
            return value(self, *args, **kwargs)

    method.__name__ = name
    setattr(cls, name, method)


def _with_own(self, name):
    """Reads an attribute; of a special method that was set, the mock."""
    if name in _ALL_MAGICS:
        child = object.__getattribute__(self, "__dict__").get("_mock_children", {}).get(name)
        if child is not None:
            return child
    return super(type(self), self).__getattribute__(name)


def _method(name):
    def method(self, /, *args, **kwargs):
        return magic_child(self, name)(*args, **kwargs)

    method.__name__ = name
    return method


class _Magic:
    """Has the special methods that can be had without harm."""

    def __getattribute__(self, name):
        if name in _HAD:
            own = object.__getattribute__(self, "__dict__")
            methods = own.get("_mock_methods")
            if methods is not None and name not in methods:
                raise AttributeError(name)
            return magic_child(self, name)
        return object.__getattribute__(self, name)


_HAD = _ALL_MAGICS - _OWN_ONLY - {"__next__"}
for _name in _HAD:
    setattr(_Magic, _name, _method(_name))


def _without(mock):
    """A mock with a pattern has only the special methods of the pattern."""
    methods = mock.__dict__["_mock_methods"]
    if methods is None:
        return
    for name in _HAD:
        if name not in methods:
            setattr(type(mock), name, _PLAIN.get(name))
    if "__bool__" not in methods:
        type(mock).__bool__ = lambda self: len(self) > 0 if "__len__" in methods else True


def _refuses(text):
    def refuse(self, *args):
        raise TypeError(text.format(type(self).__name__))

    return refuse


_PLAIN = {
    "__getitem__": _refuses("'{}' object is not subscriptable"),
    "__setitem__": _refuses("'{}' object does not support item assignment"),
    "__delitem__": _refuses("'{}' object doesn't support item deletion"),
    "__len__": _refuses("object of type '{}' has no len()"),
    "__hash__": object.__hash__, "__eq__": object.__eq__, "__ne__": object.__ne__, "__str__": object.__str__,
    "__lt__": lambda self, other: NotImplemented, "__gt__": lambda self, other: NotImplemented,
    "__le__": lambda self, other: NotImplemented, "__ge__": lambda self, other: NotImplemented,
}  # fmt: skip


class NonCallableMagicMock(_Magic, NonCallableMock):
    """Has special methods and cannot be called."""

    def __init__(self, /, *args, **kw):
        super().__init__(*args, **kw)
        _without(self)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        _without(self)


class MagicMock(_Magic, Mock):
    """A mock with special methods."""

    def __init__(self, /, *args, **kw):
        super().__init__(*args, **kw)
        _without(self)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        _without(self)


class AsyncMock(MagicMock):
    """Calls give coroutines."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["_is_coroutine_mark"] = True
        self._forget_awaits()

    def _forget_awaits(self):
        own = self.__dict__
        own["await_count"], own["await_args"], own["await_args_list"] = 0, None, CallList()

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self._forget_awaits()

    async def _execute_mock_call(self, /, *args, **kwargs):
        own, effect = self.__dict__, self.side_effect
        made = _Call((args, kwargs), two=True)
        own["await_count"] += 1
        own["await_args"] = made
        own["await_args_list"].append(made)
        if effect is not None:
            if _is_raised(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
                if hasattr(result, "__await__") and not isinstance(result, NonCallableMock):
                    result = await result
            else:
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration from None
                if _is_raised(result):
                    raise result
            if result is not DEFAULT:
                return result
        if own["_mock_return_value"] is not DEFAULT:
            return self.return_value
        if own["_mock_wraps"] is not None:
            result = own["_mock_wraps"](*args, **kwargs)
            return await result if hasattr(result, "__await__") else result
        return self.return_value

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._of()} to have been awaited.")

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._of()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError(f"Expected await: {shown_call(self._of(), args, kwargs)}\nNot awaited")
        if self._call_matcher(_Call((args, kwargs), two=True)) != self._call_matcher(self.await_args):
            raise AssertionError(self._failure(args, kwargs, self.await_args, "await"))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._of()} to have been awaited once. Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        wanted = self._call_matcher(_Call((args, kwargs), two=True))
        if wanted not in [self._call_matcher(made) for made in self.await_args_list]:
            raise AssertionError(f"{shown_call(self._of(), args, kwargs)} await not found")

    def assert_has_awaits(self, calls, any_order=False):
        expected = [self._call_matcher(made) for made in calls]
        found = CallList([self._call_matcher(made) for made in self.await_args_list])
        if not any_order:
            if expected not in found:
                raise AssertionError(
                    f"Awaits not found.\nExpected: {CallList(calls)!r}\nActual: {self.await_args_list!r}"
                )
            return
        left, missing = list(found), []
        for made in expected:
            if made in left:
                left.remove(made)
            else:
                missing.append(made)
        if missing:
            raise AssertionError(f"{tuple(missing)!r} not all found in await list")

    def assert_not_awaited(self):
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._of()} to not have been awaited. Awaited {self.await_count} times.")


class PropertyMock(Mock):
    """Stands for a property: reading and setting it are calls."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
