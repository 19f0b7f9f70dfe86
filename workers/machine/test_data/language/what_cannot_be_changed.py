"""Attributes and classes of built-in objects cannot be changed or deleted; objects that call themselves."""


def check(action):
    try:
        action()
    except (AttributeError, TypeError, RecursionError) as error:
        print(type(error).__name__, error)


class Method:
    def a(self):
        pass


class Calls:
    pass


class Other:
    pass


Calls.__call__ = Calls()
check(lambda: delattr("a", "x"))
check(lambda: delattr("a", "upper"))
check(lambda: delattr((1, 2), "x"))
check(lambda: delattr(b"x", "upper"))
check(lambda: delattr(5, "real_part"))
check(lambda: delattr(Method().a, "x"))
check(lambda: delattr(Method(), "a"))
check(lambda: delattr(range(5), "x"))
check(lambda: setattr("a", "__class__", int))
check(lambda: setattr((1, 2), "__class__", list))
check(lambda: setattr(Method(), "__class__", 5))
check(lambda: object.__setattr__("a", "__class__", int))
check(lambda: object.__delattr__("a", "x"))
check(lambda: Calls()())
changed = Method()
changed.__class__ = Other
print(type(changed).__name__)
