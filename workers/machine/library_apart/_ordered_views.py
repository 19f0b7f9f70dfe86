"""What `keys`, `values` and `items` of an `OrderedDict` answer: views that tell whose they are, and can be reversed."""

from collections.abc import ItemsView, KeysView, ValuesView


class _Ordered:
    __slots__ = ()
    __module__ = "builtins"

    def __len__(self):
        return dict.__len__(self._mapping)

    def __iter__(self):
        return iter(self._of(self._mapping))

    def __reversed__(self):
        return reversed(self._of(self._mapping))

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"


class odict_keys(_Ordered, KeysView):
    __slots__ = ()
    __module__ = "builtins"
    _of = staticmethod(dict.keys)


class odict_values(_Ordered, ValuesView):
    __slots__ = ()
    __module__ = "builtins"
    _of = staticmethod(dict.values)


class odict_items(_Ordered, ItemsView):
    __slots__ = ()
    __module__ = "builtins"
    _of = staticmethod(dict.items)
