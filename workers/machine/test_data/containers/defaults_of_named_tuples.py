# The defaults of a named tuple are those of its `__new__`, which programs set anew.
from collections import Counter, namedtuple

Node = namedtuple("Node", "value left right")
Node.__new__.__defaults__ = (None,) * len(Node._fields)
print(Node(), Node(3), Node(1, Node(2)), Node(value=5))
Point = namedtuple("Point", "x y z", defaults=(1,))
print(Point.__new__.__defaults__, Point._field_defaults, Point(4, 5))
for arguments in ((), (1, 2, 3, 4)):
    try:
        Point(*arguments)
    except TypeError as error:
        print(error)
Point.__new__.__defaults__ = (7, 8)
print(Point(1), Point(1, z=2))
print(Counter(a="text"), Counter({"a": 2.5}), Counter(a=1) + Counter(a=2, b=-5))
for action in (lambda: Counter(a="x") + Counter(a=1), lambda: Counter(a=1) + Counter(a="x"), lambda: Counter(a=1).update(a="x")):
    try:
        print(action())
    except TypeError as error:
        print(error)
