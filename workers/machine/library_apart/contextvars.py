"""Variables that belong to a context: each task of `asyncio` has its own. Follows CPython's `contextvars`."""

# mark: in C

from _threads import get_ident

__all__ = ("Context", "ContextVar", "Token", "copy_context")

_missing = object()
_current = {}


class Context:
    """Variables and their values; `run` calls a function in it."""

    def __init__(self):
        self._values = {}
        self._outer = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        me = get_ident()
        outer = _current_or_none()
        self._entered = True
        _current[me] = self
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            if outer is None:
                del _current[me]
            else:
                _current[me] = outer

    def copy(self):
        made = Context()
        made._values = self._values.copy()
        return made

    def get(self, var, default=None, /):
        return self._values.get(_checked(var), default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __getitem__(self, var):
        return self._values[_checked(var)]

    def __contains__(self, var):
        return _checked(var) in self._values

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)


def _checked(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")
    return var


def _current_or_none():
    # Items that a thread looks at by their keys are nobody else's.
    me = get_ident()
    return _current[me] if me in _current else None


def _context():
    found = _current_or_none()
    if found is None:
        found = _current[get_ident()] = Context()
    return found


def copy_context():
    """A copy of the current context."""
    found = _current_or_none()
    return Context() if found is None else found.copy()


class Token:
    """What `ContextVar.set` answers, for `ContextVar.reset`."""

    __class_getitem__ = classmethod(type(list[int]))

    MISSING = type("Missing", (), {"__repr__": lambda self: "<Token.MISSING>"})()

    def __init__(self, context, var, old_value):
        self._context = context
        self._used = False
        self.var = var
        self.old_value = old_value

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self.var!r} at {hex(id(self))}>"


class ContextVar:
    """A variable whose value depends on the context."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init_subclass__(cls, **keywords):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        found = _current_or_none()
        value = _missing if found is None else found._values.get(self, _missing)
        if value is _missing:
            value = self._default if default is _missing else default
        if value is _missing:
            raise LookupError(self)
        return value

    def set(self, value, /):
        context = _context()
        old = context._values.get(self, Token.MISSING)
        context._values[self] = value
        return Token(context, self, old)

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token.var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _context():
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token.old_value is Token.MISSING:
            del token._context._values[self]
        else:
            token._context._values[self] = token.old_value

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {hex(id(self))}>"


def _refuse(self):
    raise TypeError(f"cannot pickle '_contextvars.{type(self).__name__}' object")


for _cls in (Context, ContextVar, Token):
    _cls.__module__ = "_contextvars"
    _cls.__reduce__ = _refuse
