"""Calls of mocks: how they are compared and shown."""

import pprint


class _Sentinel:
    """A unique object with a name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinels:
    """Makes a unique object for each name."""

    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._made.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT


class _Any:
    """Equals everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _Any()


def shown_call(name, args, kwargs):
    parts = [repr(arg) for arg in args] + [f"{key}={value!r}" for key, value in kwargs.items()]
    return f"{name}({', '.join(parts)})"


def _parts(value):
    """A call as name, arguments and keywords; a tuple may leave some of them out."""
    name, args, kwargs = "", (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2:
        first, second = value
        if isinstance(first, str):
            name = first
            args, kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
        else:
            args, kwargs = first, second
    elif len(value) == 1:
        (first,) = value
        if isinstance(first, str):
            name = first
        elif isinstance(first, tuple):
            args = first
        else:
            kwargs = first
    return name, args, kwargs


class _Call(tuple):
    """A call: `(name, arguments, keywords)`, or without the name."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts(value)
        named = len(value) == 3 or value and isinstance(value[0], str)
        return tuple.__new__(cls, (args, kwargs) if two else (found if named else name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def __eq__(self, other):
        if not isinstance(other, tuple) or len(other) > 3:
            return False
        if getattr(self, "_mock_parent", None) and getattr(other, "_mock_parent", None):
            if self._mock_parent != other._mock_parent:
                return False
        mine, theirs = _parts(self), _parts(other)
        nameless = len(self) == 2 or len(other) == 2 and not isinstance(other[0], str)
        return (nameless or mine[0] == theirs[0]) and (theirs[1], theirs[2]) == (mine[1], mine[2])

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        name = self._mock_name + "()"
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, attr):
        if attr.startswith("__") and attr.endswith("__") and attr in ("__bases__", "__isabstractmethod__", "__wrapped__"):
            raise AttributeError(attr)
        name = attr if self._mock_name is None else f"{self._mock_name}.{attr}"
        return _Call(name=name, parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ("count", "index"):
            return self.__getattr__(attr)
        return tuple.__getattribute__(self, attr)

    def __getitem__(self, at):
        return tuple.__getitem__(self, at)

    @property
    def args(self):
        return tuple.__getitem__(self, 0 if len(self) == 2 else 1)

    @property
    def kwargs(self):
        return tuple.__getitem__(self, 1 if len(self) == 2 else 2)

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return f"call{name}" if name.startswith("()") else name
        name, args, kwargs = ("", *self) if len(self) == 2 else tuple(self)
        if not name:
            name = "call"
        elif name.startswith("()"):
            name = "call" + name
        else:
            name = "call." + name
        return shown_call(name, args, kwargs)

    def call_list(self):
        """The calls in a chain such as `call.a().b()`."""
        found, at = [], self
        while at is not None:
            if at._mock_from_kall:
                found.append(at)
            at = at._mock_parent
        return CallList(reversed(found))


call = _Call(from_kall=False)


class CallList(list):
    """Calls in a row; a row of calls is in it too."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any([self[at : at + size] == value for at in range(len(self) - size + 1)])

    def __eq__(self, other):
        return [*self] == [*other] if isinstance(other, list) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return pprint.pformat(list(self))


class Asserts:
    """What tests assert of the calls of a mock."""

    def _of(self):
        return self._mock_name or "mock"

    def _told(self, prefix="Calls"):
        return f"\n{prefix}: {self.mock_calls!r}." if self.mock_calls else ""

    def _call_matcher(self, made):
        """A call with its arguments as the signature binds them, if there is one."""
        signature = self.__dict__.get("_spec_signature")
        if signature is None:
            return made
        name, args, kwargs = _parts(made)
        if name and name != "()":
            child = self.__dict__["_mock_children"].get(name)
            signature = child.__dict__.get("_spec_signature") if child is not None and child != "deleted" else None
            if signature is None:
                return made
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _failure(self, args, kwargs, made, action="call"):
        expected = shown_call(self._of(), args, kwargs)
        return f"expected {action} not found.\nExpected: {expected}\n  Actual: {shown_call(self._of(), *made)}"

    def assert_not_called(self):
        if self.call_count:
            text = f"Expected '{self._of()}' to not have been called. Called {self.call_count} times."
            raise AssertionError(text + self._told())

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._of()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            text = f"Expected '{self._of()}' to have been called once. Called {self.call_count} times."
            raise AssertionError(text + self._told())

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            expected = shown_call(self._of(), args, kwargs)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if expected != self._call_matcher(self.call_args):
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._failure(args, kwargs, self.call_args)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            text = f"Expected '{self._of()}' to be called once. Called {self.call_count} times."
            raise AssertionError(text + self._told())
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in [self._call_matcher(made) for made in self.call_args_list]:
            raise AssertionError(f"{shown_call(self._of(), args, kwargs)} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._call_matcher(made) for made in calls]
        cause = next((made for made in expected if isinstance(made, Exception)), None)
        found = CallList([self._call_matcher(made) for made in self.mock_calls])
        if not any_order:
            if expected not in found:
                problem = "Calls not found."
                if cause is not None:
                    errors = [made if isinstance(made, Exception) else None for made in expected]
                    problem = f"Error processing expected calls.\nErrors: {errors}"
                told = self._told("  Actual").rstrip(".")
                raise AssertionError(f"{problem}\nExpected: {CallList(calls)!r}{told}") from cause
            return
        left, missing = list(found), []
        for made in expected:
            if made in left:
                left.remove(made)
            else:
                missing.append(made)
        if missing:
            text = f"{self._of()!r} does not contain all of {tuple(missing)!r} in its call list, found {left!r} instead"
            raise AssertionError(text) from cause
