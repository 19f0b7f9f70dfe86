# Subclasses of built-in classes: equality of what is in them, copies by pickle, claims of another class.
import pickle


class Anything:
    def __eq__(self, other):
        return True


class OwnList(list):
    pass


class OwnTuple(tuple):
    pass


class OwnDict(dict):
    pass


print(OwnList([Anything()]) == [5], [5] == OwnList([Anything()]), OwnTuple((Anything(),)) == (5,))
print(OwnDict(a=Anything()) == {"a": 5}, OwnList([1, Anything()]) != [1, 2], OwnList([1]) == OwnTuple([1]))
print(OwnList([1, 2]) == [1, 2], OwnList([1]) != [1, 2], OwnTuple() == (), OwnList([Anything()]) == OwnList([1, 2]))
print(OwnList() == 5, OwnDict() == [], OwnTuple((1,)) == [1])


class Number(int):
    pass


class Real(float):
    pass


for value in (Number(5), Number(10**30), Number(-1), Real(1.5), Real(-0.0), OwnTuple((1, 2)), OwnList([1])):
    value.extra = "kept"
    copied = pickle.loads(pickle.dumps(value))
    print(type(copied).__name__, copied, copied == value, vars(copied))


class Real2:
    @property
    def __class__(self):
        return Number


claim = Real2()
print(isinstance(claim, Number), isinstance(claim, int), isinstance(claim, str), type(claim).__name__)


class Base:
    def __add__(self, other):
        return "add"

    def __radd__(self, other):
        return "radd"


class Derived(Base):
    pass


class Overriding(Base):
    def __radd__(self, other):
        return "own radd"


print(Base() + Derived(), Base() + Overriding(), Derived() + Base(), 1 + Derived())


class OnlyDelete:
    def __get__(self, instance, owner=None):
        return 1

    def __delete__(self, instance):
        print("deleted")


class OnlySet:
    def __get__(self, instance, owner=None):
        return 1

    def __set__(self, instance, value):
        print("set", value)


class Holder:
    x = OnlyDelete()
    y = OnlySet()


holder = Holder()
holder.__dict__["x"] = 2
print(holder.x)
for attempt in ("holder.x = 0", "del holder.x", "holder.y = 0", "del holder.y"):
    try:
        exec(attempt)
    except AttributeError as error:
        print(attempt, error)


def plain():
    return "called"


print(plain.__call__(), hasattr(len, "__call__"), len.__call__([1]), hasattr(holder.__init__, "__call__"))
