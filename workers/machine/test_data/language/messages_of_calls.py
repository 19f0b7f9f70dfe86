"""What is said about calls with wrong arguments."""


def f(*a):
    pass


try:
    f(*5)
except TypeError as e:
    print(e)
try:
    print(*5)
except TypeError as e:
    print(e)
try:
    f(**5)
except TypeError as e:
    print(e)
try:
    print(bogus=1)
except TypeError as e:
    print(e)
try:
    [].sort(bogus=1)
except TypeError as e:
    print(e)
try:
    sorted([1], foo=1)
except TypeError as e:
    print(e)
try:
    int(bogus=1)
except TypeError as e:
    print(e)
try:
    max(1, 2, foo=3)
except TypeError as e:
    print(e)
try:
    "".join()
except TypeError as e:
    print(e)
try:
    [].append(1, 2)
except TypeError as e:
    print(e)
try:
    len()
except TypeError as e:
    print(e)
try:
    len(x=1)
except TypeError as e:
    print(e)
try:
    print(1, sep=3)
except TypeError as e:
    print(e)
try:
    zip(1)
except TypeError as e:
    print(e)
try:
    isinstance(1)
except TypeError as e:
    print(e)


class Bare: ...


try:
    Bare(1)
except TypeError as e:
    print(e)
try:
    Bare(a=1)
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)


def one(a): ...


try:
    one(*5)
except TypeError as e:
    print(e)
try:
    print([*5])
except TypeError as e:
    print(e)
try:
    a, *b = 5
except TypeError as e:
    print(e)
try:
    print({**5})
except TypeError as e:
    print(e)
try:
    one(*[1], *5)
except TypeError as e:
    print(e)
try:
    one(1, *5)
except TypeError as e:
    print(e)
try:
    one(*None)
except TypeError as e:
    print(e)


class R:
    def __radd__(self, o):
        return NotImplemented


try:
    "x" + R()
except TypeError as e:
    print(e)
try:
    [] + R()
except TypeError as e:
    print(e)


class Q:
    pass


try:
    "x" + Q()
except TypeError as e:
    print(e)
try:
    1 + Q()
except TypeError as e:
    print(e)
