"""How objects of a class are pickled and copied, said from outside the class."""

from _reduction import _by_default, _new

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
    before = cls.__reduce_ex__

    def __reduce_ex__(self, protocol):
        function = dispatch_table.get(type(self))
        if function is not None:
            return function(self)
        return before(self, protocol)

    cls.__reduce_ex__ = __reduce_ex__


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def reduced(obj, cls, protocol):
    """What makes an object of a class that does not say it."""
    made, args, state, items, pairs = _by_default(obj, cls)
    if protocol >= 2:
        items, pairs = [None if them is None else iter(them) for them in (items, pairs)]
        if isinstance(obj, (list, dict)) and made is _new:
            items, pairs = (items, pairs) if isinstance(obj, list) else (None, iter(obj.items()))
        return (__newobj__ if made is _new else made, args, state, items, pairs)
    if made is not _new:
        return (made, args) if state is None else (made, args, state)
    bases = [base for base in cls.__mro__ if base.__module__ == "builtins"]
    base = bases[0]
    args = (cls, base, None if base is object else base(obj))
    return (_reconstructor, args) if state is None else (_reconstructor, args, state)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")
