"""How objects of a class are pickled and copied, said from outside the class."""

from _reduction import _by_default

__all__ = ["pickle", "constructor", "dispatch_table"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Lets a function say what makes an object of this very class."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    if constructor_ob is not None:
        constructor(constructor_ob)
    if ob_type not in dispatch_table:
        _ask_table(ob_type)
    dispatch_table[ob_type] = pickle_function


def _ask_table(cls):
    """Lets objects of a class be asked by way of the table; those of subclasses say what they said before."""
    ex, plain = getattr(cls, "__reduce_ex__", None), getattr(cls, "__reduce__", None)

    def __reduce_ex__(self, protocol):
        function = dispatch_table.get(type(self))
        if function is not None:
            return function(self)
        if ex is not None:
            return ex(self, protocol)
        return _by_default(self, type(self)) if plain is None else plain(self)

    cls.__reduce_ex__ = __reduce_ex__


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")
