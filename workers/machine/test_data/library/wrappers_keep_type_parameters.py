# Python 3.12: what a wrapper takes over includes the parameters of types.
import functools

print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


def first[T](items: list[T]) -> T:
    "The first one."
    return items[0]


@functools.wraps(first)
def wrapper(*args):
    return first(*args)


print(wrapper.__type_params__, wrapper.__annotations__, wrapper.__doc__, wrapper.__name__)


class Callable:
    def __call__(self):
        "not taken"


@functools.wraps(Callable())
def own():
    "its own"


print(own.__name__, own.__doc__, own.__type_params__)
part = functools.update_wrapper(functools.partial(first), first)
print(part.__name__, part.__type_params__, part.__wrapped__ is first, part([3, 4]))
