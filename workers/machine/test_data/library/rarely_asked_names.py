# Names of `operator`, `abc`, `types`, `sys`, `string`, `typing` and `collections.abc` that few programs ask for.
import abc
import asyncio
import collections.abc
import operator
import string
import sys
import types
import typing

# operator
numbers = [1]
print(operator.iconcat(numbers, [2]) is numbers, numbers, operator.ifloordiv(7, 2), operator.ilshift(1, 4))
print(operator.imod(7, 4), operator.ipow(2, 5), operator.irshift(9, 1), operator.itruediv(1, 4))
try:
    operator.iconcat(1, 2)
except TypeError as error:
    print(error)


# abc
class Shape(abc.ABC):
    @abc.abstractclassmethod
    def unit(cls):
        return cls.__name__

    @abc.abstractstaticmethod
    def sides():
        return 0


class Square(Shape):
    @classmethod
    def unit(cls):
        return "one " + super().unit()

    @staticmethod
    def sides():
        return 4


print(sorted(Shape.__abstractmethods__), Square.unit(), Square().sides(), isinstance(abc.get_cache_token(), int))


class Late(Shape):
    pass


print(sorted(Late.__abstractmethods__))
Late.unit = classmethod(lambda cls: "late")
Late.sides = staticmethod(lambda: 1)
print(abc.update_abstractmethods(Late) is Late, sorted(Late.__abstractmethods__), Late().sides())


# types
def around(value):
    return lambda: value


async def numbers_later():
    yield 1


print(isinstance(around(1).__closure__[0], types.CellType), isinstance(numbers_later(), types.AsyncGeneratorType))
print(isinstance(list[int], types.GenericAlias), types.resolve_bases((int, str)))


class Stands:
    def __init__(self, base):
        self.base = base

    def __mro_entries__(self, bases):
        return (self.base,)


print(types.resolve_bases((Stands(dict), int)))
meta, namespace, keywords = types.prepare_class("Thing", (Shape,), {"metaclass": type, "size": 3})
print(meta.__name__, dict(namespace), keywords)


@types.coroutine
def pause(result):
    yield
    return result


async def paused():
    return await pause("rested")


print(asyncio.run(paused()))

# sys
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_repr_style)
print(sys.getfilesystemencoding(), sys.is_finalizing(), sys.displayhook is sys.__displayhook__)
sys.displayhook("shown")
sys.displayhook(None)
print(sys.excepthook is sys.__excepthook__)

# string
template = string.Template("$who owes ${what}, $$5 and $who again")
print(template.get_identifiers(), template.is_valid(), string.Template("$ 5 $a").is_valid())
print(string.Template("$ 5 $a $b").get_identifiers())

# typing
print(isinstance(3, typing.SupportsIndex), isinstance("3", typing.SupportsIndex), isinstance(-1, typing.SupportsAbs))
print(isinstance(1.5, typing.SupportsRound), typing.ForwardRef("Tree"), typing.ForwardRef("a") == typing.ForwardRef("a"))
print(typing.BinaryIO.__name__)


@typing.dataclass_transform(kw_only_default=True)
def made(cls):
    return cls


print(made.__dataclass_transform__["kw_only_default"], made.__dataclass_transform__["eq_default"])

# collections.abc
print(isinstance(numbers_later(), collections.abc.AsyncGenerator), isinstance(b"", collections.abc.ByteString))
print(isinstance({}.keys(), collections.abc.MappingView), len(collections.abc.MappingView({"a": 1})))
for module in (typing, types, operator, abc, sys, string, collections.abc):
    try:
        module.no_such_name
    except AttributeError as error:
        print(error)
