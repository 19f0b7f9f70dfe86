"""Arithmetic dunder methods, reflected ones, and in-place ones."""


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Vector{self.parts}"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*[a + b for a, b in zip(self.parts, other.parts)])

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(*[-part for part in self.parts])

    def __mul__(self, factor):
        return Vector(*[part * factor for part in self.parts])

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __iadd__(self, other):
        self.parts = (self + other).parts
        return self

    def __abs__(self):
        return (self @ self) ** 0.5

    def __bool__(self):
        return any(self.parts)

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, index):
        return self.parts[index]

    def __eq__(self, other):
        return isinstance(other, Vector) and self.parts == other.parts

    def __hash__(self):
        return hash(self.parts)


a, b = Vector(1, 2), Vector(3, 4)
print(a + b, a - b, 3 * a, a * 2, a @ b, abs(b), -a)
same = a
a += b
print(a, same is a, bool(Vector(0, 0)), len(a), list(a), a[-1], a[:1])
print(Vector(1, 2) == Vector(1, 2), Vector(1, 2) != Vector(2, 1), {Vector(1, 2): "found"}[Vector(1, 2)])
try:
    a + 1
except TypeError as error:
    print(error)
try:
    1 + a
except TypeError as error:
    print(error)
