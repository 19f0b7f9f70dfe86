# Special methods that are none, are no functions, or answer something wrong.
def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


class Nones:
    __bool__ = None


class NoAdd:
    __add__ = __radd__ = __iadd__ = None


class NoEq:
    __eq__ = None
    __hash__ = None


class NoIter:
    __iter__ = None


class NoContains:
    __contains__ = None


class NoRepr:
    __repr__ = None


class NoSet:
    __setattr__ = None


class Five:
    __eq__ = 5
    __hash__ = 5


attempt(lambda: bool(Nones()))
attempt(lambda: not Nones())
attempt(lambda: NoAdd() + 1)
attempt(lambda: 1 + NoAdd())
attempt(lambda: NoEq() == 1)
attempt(lambda: {NoEq(): 1})
attempt(lambda: list(NoIter()))
attempt(lambda: 1 in NoContains())
attempt(lambda: repr(NoRepr()))
attempt(lambda: setattr(NoSet(), "x", 1))
attempt(lambda: Five() == 1)
attempt(lambda: hash(Five()))


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        return self.answer


class Length:
    def __init__(self, answer):
        self.answer = answer

    def __len__(self):
        return self.answer


for answer in (True, False, 1, 0, None, "yes"):
    attempt(lambda: bool(Truth(answer)))
    attempt(lambda: "t" if Truth(answer) else "f")
for answer in (0, 3, -1, "five", 1.5, True):
    attempt(lambda: bool(Length(answer)))
    attempt(lambda: not Length(answer))
    attempt(lambda: len(Length(answer)))
    attempt(lambda: "t" if Length(answer) else "f")


class Left:
    def __eq__(self, other):
        print("Left.eq")
        return NotImplemented


class Right:
    def __ne__(self, other):
        print("Right.ne")
        return NotImplemented


attempt(lambda: Left() != Right())
attempt(lambda: Right() != Left())


class Equal:
    def __eq__(self, other):
        return "yes"


attempt(lambda: Equal() != 1)
attempt(lambda: Equal() == 1)


class Text:
    def __rmod__(self, other):
        return "rmod"

    def __str__(self):
        return "str"


attempt(lambda: "x%s" % Text())
attempt(lambda: 5 % Text())


class Index:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


two = Index(2)
attempt(lambda: ("x" * two, [1] * two, two * (1,), b"ab" * two))
attempt(lambda: (range(10)[two], bytearray(b"abc")[two], [1, 2, 3][two], "abc"[two], range(two), list(range(5))[:two]))
attempt(lambda: (chr(Index(65)), hex(two), bin(two), oct(two), int("101", base=two)))
attempt(lambda: ("a".center(Index(5)), "7".zfill(Index(3)), "a,b,c".split(",", Index(1)), "abcabc".find("c", Index(3))))
attempt(lambda: (slice(two).indices(9), (1).to_bytes(two, "big"), [3, 1, 2].pop(Index(0)), bytes(two)))
attempt(lambda: [1, 2].insert(two, 5))
attempt(lambda: 1 << two)
attempt(lambda: "abc".center("x"))
attempt(lambda: [].insert("x", 1))
repeated = [1]
repeated *= two
print(repeated)


class Record(dict):
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
    __getattr__ = dict.get


record = Record(a=1)
record.b = 3
print(record, vars(record), record.a, record.missing)
del record.a
print(record)


class Shown(list):
    __repr__ = object.__repr__
    __hash__ = object.__hash__


print(repr(Shown([1])).startswith("<__main__.Shown object at"), hash(Shown()) is not None)


class Counted(tuple):
    __len__ = lambda self: 99


print(len(Counted()), Record.__setattr__ is dict.__setitem__)
d = {}
d |= [("j", 2)]
print(d)
print((5).__pow__(2, 3), int.__repr__(True), True.__repr__(), object.__repr__(5)[:4], pow(5, 2, 3), object.__repr__([])[:5])
print((5).__add__(3), [1].__len__(), "a".__contains__("a"), dict.__getitem__({"a": 1}, "a"), int.__add__(1, 2))
print(type([].append).__name__, type("a".join).__name__, type({}.get).__name__, type(print).__name__)


class Meta:
    @classmethod
    @property
    def title(cls):
        return cls.__name__


print(Meta.title)


class MyMethod(classmethod):
    pass


class Uses:
    @MyMethod
    def name(cls):
        return cls.__name__


print(Uses.name(), Uses().name())
