"""What code objects, built-in methods and metaclasses say of themselves."""


def kept(function):
    return function


@kept
@kept
def decorated():
    pass


def outer():
    number = 0
    lock = 1

    def inner():
        return number, lock

    return inner


print(decorated.__code__.co_firstlineno, outer().__code__.co_freevars)
print([cell.cell_contents for cell in outer().__closure__])
print(set().discard.__qualname__, [].append.__qualname__, str.join.__qualname__, len.__qualname__)


class Meta(type):
    def __new__(meta, name, bases, space):
        print("makes", name)
        return super().__new__(meta, name, bases, space)

    def __init__(cls, *args):
        print("sets up", args[0])
        super().__init__(*args)


class Plain(type):
    def __init__(cls, *args):
        print("sets up", args[0])
        super().__init__(*args)


class Base(metaclass=Meta):
    pass


class Other(metaclass=Plain):
    pass


print(type(type("Derived", (Base,), {})).__name__, type(type("Derived", (Other,), {})).__name__)
for bases in ((Base, Other), (1,)):
    try:
        type("Both", bases, {})
    except TypeError as error:
        print(error)
