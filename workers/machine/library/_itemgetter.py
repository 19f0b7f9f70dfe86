"""`operator.itemgetter`, which containers need, too."""

# mark: in C


class itemgetter:
    """`itemgetter(2)(r)` is `r[2]`; with several items a tuple."""

    def __init__(self, /, *items):
        if not items:
            raise TypeError("itemgetter expected 1 argument, got 0")
        self._items = items

    def __call__(self, obj, /):
        if len(self._items) == 1:
            return obj[self._items[0]]
        return tuple([obj[item] for item in self._items])

    def __repr__(self):
        return f"operator.itemgetter({', '.join([repr(item) for item in self._items])})"


itemgetter.__module__ = "operator"
