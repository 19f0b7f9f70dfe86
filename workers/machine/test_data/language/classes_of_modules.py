# A module may be given a class of its own: how it is shown, its properties and hooks.
import sys
import types


class Verbose(types.ModuleType):
    setting = 5

    def __repr__(self):
        return f"Verbose {self.__name__}"

    def __setattr__(self, name, value):
        print(f"Setting {name}...")
        super().__setattr__(name, value)

    @property
    def area(self):
        return self.width * 2

    def double(self, number):
        return 2 * number

    def __getattr__(self, name):
        if name.startswith("made_"):
            return name.upper()
        raise AttributeError(f"no {name} here")


this = sys.modules[__name__]
width = 4
print(type(this) is types.ModuleType)
this.__class__ = Verbose
print(repr(this), type(this).__name__, isinstance(this, types.ModuleType))
this.width = 10
print(width, this.width, this.area, this.setting, this.double(4), this.made_up)
try:
    this.missing
except AttributeError as error:
    print(error)
import __main__

print(__main__ is this, __main__.area)
print("area" in vars(this), "width" in vars(this), "double" in dir(this))


class Lazy(types.ModuleType):
    @property
    def answer(self):
        return 42


made = types.ModuleType("made", "its text")
made.one = 1
made.answer = "in the dictionary"
made.__class__ = Lazy
print(made, made.one, made.__doc__, vars(made)["answer"])
print(made.answer)
try:
    made.answer = 1
except AttributeError as error:
    print(error)
sys.modules["made"] = made
from made import answer, one

print(answer, one)
made.__class__ = types.ModuleType
print(type(made).__name__, made.answer)
for wrong in (int, object, 5):
    try:
        made.__class__ = wrong
    except TypeError as error:
        print(error)


class Plain:
    pass


class Slotted:
    __slots__ = ("x",)


class OtherSlots:
    __slots__ = ("y",)


class SameSlots:
    __slots__ = ("x",)


slotted = Slotted()
slotted.x = 3
for other in (OtherSlots, Plain, SameSlots):
    try:
        slotted.__class__ = other
        print(type(slotted).__name__, slotted.x)
    except TypeError as error:
        print(error)
try:
    Plain().__class__ = Slotted
except TypeError as error:
    print(error)
