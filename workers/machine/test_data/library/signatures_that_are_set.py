# A wrapper that takes one argument more says so by `__signature__`, which inspect.signature answers.
import functools
import inspect


def with_debug(function):
    if "debug" in inspect.signature(function).parameters:
        raise TypeError("debug is taken")

    @functools.wraps(function)
    def wrapper(*args, debug=False, **keywords):
        if debug:
            print("calling", function.__name__)
        return function(*args, **keywords)

    signature = inspect.signature(function)
    added = inspect.Parameter("debug", inspect.Parameter.KEYWORD_ONLY, default=False)
    wrapper.__signature__ = signature.replace(parameters=[*signature.parameters.values(), added])
    return wrapper


@with_debug
def add(x, y):
    return x + y


class Structure:
    fields = ()

    def __init_subclass__(cls):
        parameters = [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in cls.fields]
        cls.__signature__ = inspect.Signature(parameters)

    def __init__(self, *args, **keywords):
        for name, value in self.__signature__.bind(*args, **keywords).arguments.items():
            setattr(self, name, value)


class Stock(Structure):
    fields = ("name", "shares", "price")


print(inspect.signature(add), add(2, 3, debug=True), inspect.signature(add, follow_wrapped=False), inspect.signature(add.__wrapped__))
print(inspect.signature(Stock), vars(Stock("ACME", 50, price=91.1)))
for args in (("ACME",), (1, 2, 3, 4)):
    try:
        Stock(*args)
    except TypeError as error:
        print(error)
try:
    with_debug(add)
except TypeError as error:
    print(error)
