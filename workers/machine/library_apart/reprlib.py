"""Short reprs. Follows the documentation of CPython's `reprlib`."""

import builtins
from _threads import get_ident
from itertools import islice


class Repr:
    """Makes reprs with limits on sizes and depth."""

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue="...", indent=None):
        self.maxlevel = maxlevel
        self.maxtuple, self.maxlist, self.maxarray, self.maxdict = maxtuple, maxlist, maxarray, maxdict
        self.maxset, self.maxfrozenset, self.maxdeque = maxset, maxfrozenset, maxdeque
        self.maxstring, self.maxlong, self.maxother = maxstring, maxlong, maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        method = getattr(self, "repr_" + type(x).__name__.replace(" ", "_"), None)
        return method(x, level) if method else self.repr_instance(x, level)

    def _items(self, x, level, left, right, most, trail=""):
        if not len(x):
            return left + right
        if level <= 0:
            return left + self.fillvalue + right
        parts = [self.repr1(item, level - 1) for item in islice(x, most)]
        if len(x) > most:
            parts.append(self.fillvalue)
        return left + self._joined(parts, level, trail if len(x) == 1 else "") + right

    def _joined(self, parts, level, trail=""):
        """Parts on one line, or on lines of their own if there is an indentation."""
        if self.indent is None:
            return ", ".join(parts) + trail
        if not parts:
            return ""
        indent = self.indent
        if isinstance(indent, int) and indent >= 0:
            indent = " " * indent
        if not isinstance(indent, str):
            if isinstance(indent, int):
                raise ValueError(f"Repr.indent cannot be negative int (was {indent!r})")
            raise TypeError(f"Repr.indent must be a str, int or None, not {type(indent)}")
        line = "\n" + (self.maxlevel - level + 1) * indent
        return line + f",{line}".join(parts) + "," + line[: -len(indent) or None]

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_deque(self, x, level):
        return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_array(self, x, level):
        return self._items(x, level, f"array('{x.typecode}', [", "])", self.maxarray) if x else f"array('{x.typecode}')"

    def repr_set(self, x, level):
        return self._items(_ordered(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(_ordered(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        keys = list(islice(_ordered(x), self.maxdict))
        parts = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}" for key in keys]
        return "{" + self._joined(parts + ([self.fillvalue] if len(x) > self.maxdict else []), level) + "}"

    def repr_str(self, x, level):
        return self._cut(builtins.repr(x[: self.maxstring]), builtins.repr(x), self.maxstring)

    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"
        return self._cut(text, text, self.maxother)

    def _cut(self, short, whole, most):
        if len(short) <= most and short == whole:
            return short
        before = max(0, (most - 3) // 2)
        after = max(0, most - 3 - before)
        return whole[:before] + self.fillvalue + whole[len(whole) - after :]


def _ordered(items):
    try:
        return sorted(items)
    except Exception:
        return list(items)


aRepr = Repr()
repr = aRepr.repr


def recursive_repr(fillvalue="..."):
    """For a `__repr__` that may meet its own object again."""

    def decorate(function):
        running = set()

        def wrapper(self):
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)

        wrapper.__name__ = function.__name__
        wrapper.__doc__ = function.__doc__
        return wrapper

    return decorate
