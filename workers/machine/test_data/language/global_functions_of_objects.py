"""Functions are objects: attributes, annotations, names, documentation."""


def brew(kind: str, minutes: float = 3.0, *, sugar: bool = False) -> str:
    """Makes tea.

    In a pot.
    """
    return kind


brew.calls = 0
brew.calls += 1
print(brew.__name__, brew.__qualname__, brew.__module__, brew.__doc__.splitlines()[0], brew.calls)
print(brew.__annotations__)
print(brew.__defaults__, brew.__kwdefaults__, brew.__code__.co_argcount, brew.__code__.co_varnames)
print((lambda: 0).__name__, len.__name__, "".join.__name__, brew.__dict__)


class Pot:
    def pour(self):
        def inner():
            pass

        return inner

    lid: int = 1


print(Pot.pour.__qualname__, Pot().pour().__qualname__, Pot.__annotations__, Pot().pour.__func__ is Pot.pour)
print(type(brew).__name__, type(Pot().pour).__name__, type(len).__name__, type(Pot).__name__, callable(Pot))
brew.__name__ = "steep"
print(brew.__name__, repr(brew).split(" at ")[0])
