# Python 3.12: an OrderedDict is shown as a dict.
"""inspect: the parameters of a signature, signatures changed and compared, calls bound by hand, and what is refused."""

import inspect
from inspect import Parameter, Signature


def order(item, /, count: int = 1, *extras, gift, note="", **options) -> str:
    """Orders something."""


signature = inspect.signature(order)
print(signature.parameters)
print(inspect.signature(lambda: 0).parameters)
print(signature.parameters["count"], signature.parameters["gift"].default is Parameter.empty)
print(signature.replace(return_annotation=None), signature.replace(return_annotation=Signature.empty))
print(signature.replace(parameters=list(signature.parameters.values())[:2]))
print(inspect.getfullargspec(order))
bound = signature.bind("tea", 2, "milk", gift=True, colour="red")
print(bound, bound == signature.bind("tea", 2, "milk", gift=True, colour="red"), bound == signature.bind("tea", gift=1))
print(inspect.getcallargs(order, "tea", gift=False, size=3))


class Till:
    total = property(lambda self: 1 / 0)
    open = staticmethod(len)


members = inspect.getmembers_static(Till())
print([(name, type(value).__name__) for name, value in members if not name.startswith("_")])
print("__class__" in dict(members), inspect.getattr_static(Till, "nothing", "absent"))


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


attempt(lambda: signature.parameters.update(x=1))
attempt(lambda: inspect.getcallargs(order))
attempt(lambda: inspect.getcallargs(order, 1))
attempt(lambda: inspect.getcallargs(lambda a, b, c: 0))
attempt(lambda: inspect.getcallargs(lambda a, b, c: 0, 1))
attempt(lambda: inspect.getcallargs(lambda a, b=2: 0, 1, 2, 3))
attempt(lambda: inspect.getcallargs(lambda a: 0, 1, a=2))
attempt(lambda: inspect.getcallargs(lambda a: 0, 1, z=2))
attempt(lambda: inspect.getcallargs(lambda *, k: 0, 5))
attempt(lambda: Parameter("x", 9))
attempt(lambda: Parameter("for", Parameter.KEYWORD_ONLY))
attempt(lambda: Parameter("two words", Parameter.KEYWORD_ONLY))
attempt(lambda: inspect.getfullargspec(5))
