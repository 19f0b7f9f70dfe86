"""inspect basics."""

import inspect


def f(a, b: int = 2, /, c=3, *args, d, e="x", **kw) -> str:
    """Doc of f.

    More.
    """
    return "r"


class A:
    """A class."""

    x = 1

    def method(self, n):
        return n

    @staticmethod
    def static():
        pass

    @classmethod
    def cls(cls):
        pass

    @property
    def prop(self):
        return 1


signature = inspect.signature(f)
print(signature, list(signature.parameters), signature.return_annotation, signature.parameters["b"].default, signature.parameters["b"].annotation, signature.parameters["args"].kind.name, signature.parameters["d"].default is inspect.Parameter.empty)
bound = signature.bind(1, 2, d=4)
bound.apply_defaults()
print(bound.arguments, bound.args, bound.kwargs, inspect.signature(A.method), inspect.signature(A().method), inspect.signature(A), inspect.signature(lambda x, *y: 0))
print(inspect.isfunction(f), inspect.ismethod(A().method), inspect.isclass(A), inspect.isbuiltin(len), inspect.isgeneratorfunction(f), inspect.ismodule(inspect), inspect.iscoroutinefunction(f), callable(A))
print(inspect.getdoc(f), inspect.getdoc(A), inspect.cleandoc("  a\n    b\n    c"), inspect.getmro(A), [name for name, _ in inspect.getmembers(A) if not name.startswith("_")], [n for n, _ in inspect.getmembers(A, inspect.isfunction)])
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__defaults__, f.__kwdefaults__, f.__name__, f.__qualname__, A.method.__qualname__)
