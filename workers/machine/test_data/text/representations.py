# repr, str and ascii of everything built in; containers inside themselves.
print([1, 2.5, "a", None, True, ..., NotImplemented, b"x", (1,), (), {}, {"a": 1}, {1}, set(), frozenset({1}), frozenset(), range(3), range(1, 10, 2), slice(1, 2), 1j])
print(repr({"a": [1, {"b": (2,)}]}), str([["x"]]), {"k": {"k": "v"}}, [[], [[]]], [(), ((),)], {(1, 2): [3]})
a = [1]
a.append(a)
d = {"self": None}
d["self"] = d
d["list"] = a
t = ([],)
t[0].append(t)
print(a, d, t)
print(int, str, ValueError, type, type(None), type(print).__name__, object)


class Point:
    pass


class Named:
    def __repr__(self):
        return "Named()"


class Shown:
    def __str__(self):
        return "shown"


def text_without_address(value):
    text = repr(value)
    return text[: text.index(" at 0x")] if " at 0x" in text else text


print(text_without_address(Point()), text_without_address(Point), text_without_address(lambda: 1))
print(text_without_address(text_without_address), Named(), [Named()], {"a": Named()}, (Named(),), {Named(): 1}.__len__(), str(Shown()), text_without_address(Shown()))
print(repr(ValueError("x")), repr(ValueError()), repr(ValueError(1, "a")), str(ValueError("x")), str(ValueError()), str(ValueError(1, "a")), str(KeyError("k")), repr(KeyError("k")), [ValueError("é")])


class Problem(Exception):
    pass


class Detailed(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code

    def __str__(self):
        return f"Detailed[{self.code}]"


print(repr(Problem("p")), str(Problem("p")), repr(Detailed(5)), str(Detailed(5)), f"{Detailed(7)}", f"{Problem()!r}", str(OSError(99, "No such thing")), repr(OSError(99, "gone")))
print(len, [].append.__name__, {"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), [Named(), [Named()]], str({"x": Named()}.values()))
e = [Named()]
e.append(e)
print(e, repr((e,)), str({1: e}))


class Stack(list):
    pass


class Table(dict):
    pass


class Odd(list):
    def __repr__(self):
        return "Odd" + super().__repr__()


print(Stack([1, 2]), Table(a=1), Odd([1, Odd([2])]), [Stack()], Odd([Named()]))
print("é".__repr__(), (5).__str__(), (1.5).__repr__(), None.__repr__(), [1].__str__(), "x".__str__(), True.__repr__(), (1).__format__("03d"), "a".__format__(">3"), "ab".__add__("c"), (3).__add__(4), (3).__radd__(4),
      (7).__mod__(4), (2).__pow__(5), (5).__lt__(6), "a".__eq__("a"), "a".__eq__(1), (1).__eq__(1.0), [1].__eq__([1]), (1,).__lt__((2,)), (5).__neg__(), (-5).__abs__(), (5).__bool__(), (5).__index__(), (5.5).__int__(),
      (5).__float__(), (2.5).__round__(), (7).__divmod__(2), (7).__floordiv__(2), "%s".__mod__(1), [1].__mul__(2), {1}.__or__({2}), {1} == {1.0})
