"""A matrix class: operators, reflected scalars, in-place forms, indexing by pairs, determinants with fractions."""

from fractions import Fraction
from itertools import chain
from math import prod


class ShapeError(ValueError):
    def __init__(self, op, left, right):
        super().__init__(f"cannot {op} {left[0]}x{left[1]} and {right[0]}x{right[1]}")
        self.left, self.right = left, right


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @classmethod
    def from_function(cls, shape, function):
        return cls([[function(i, j) for j in range(shape[1])] for i in range(shape[0])])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return type(self)(zip(*self.rows))

    def _each(self, other, how, op):
        if self.shape != other.shape:
            raise ShapeError(op, self.shape, other.shape)
        return type(self)([[how(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return self._each(other, lambda a, b: a + b, "add")

    def __sub__(self, other):
        return self + -other if isinstance(other, Matrix) else NotImplemented

    def __neg__(self):
        return -1 * self

    def __mul__(self, k):
        if not isinstance(k, (int, float, Fraction)):
            return NotImplemented
        return type(self)([[a * k for a in row] for row in self.rows])

    __rmul__ = __mul__

    def __imul__(self, k):
        for row in self.rows:
            row[:] = [a * k for a in row]
        return self

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ShapeError("multiply", self.shape, other.shape)
        columns = list(zip(*other.rows))
        return type(self)([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as rows, slice() as columns):
                return type(self)([row[columns] for row in self.rows[rows]])
            case (slice() as rows, int(j)):
                return [row[j] for row in self.rows[rows]]
            case int(i):
                return tuple(self.rows[i])
        raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __iter__(self):
        return chain.from_iterable(self.rows)

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __str__(self):
        texts = [[str(a) for a in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join("[" + " ".join(t.rjust(w) for t, w in zip(row, widths)) + "]" for row in texts)

    def __repr__(self):
        return f"Matrix({self.rows!r})"

    def __format__(self, spec):
        return "; ".join(" ".join(format(a, spec) for a in row) for row in self.rows)

    def __bool__(self):
        return any(self)

    def _eliminate(self):
        rows, sign = [[Fraction(a) for a in row] for row in self.rows], 1
        n = len(rows)
        for i in range(n):
            pivot = next((r for r in range(i, n) if rows[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("matrix is singular")
            if pivot != i:
                rows[i], rows[pivot], sign = rows[pivot], rows[i], -sign
            for r in range(n):
                if r != i and rows[r][i]:
                    k = rows[r][i] / rows[i][i]
                    rows[r] = [a - k * b for a, b in zip(rows[r], rows[i])]
        return rows, sign

    def det(self):
        try:
            rows, sign = self._eliminate()
        except ZeroDivisionError:
            return 0
        return sign * prod(rows[i][i] for i in range(len(rows)))

    def inverse(self):
        n = len(self.rows)
        wide = Matrix([row + unit for row, unit in zip(self.rows, Matrix.identity(n).rows)])
        rows, _ = wide._eliminate()
        return Matrix([[a / row[i] for a in row[n:]] for i, row in enumerate(rows)])


a, b = Matrix([[1, 2], [3, 4]]), Matrix.from_function((2, 2), lambda i, j: i - j)
print(a + b, a - b, -a, 3 * a, a * 0.5, a @ b, a**10, sep="\n")
print(repr(a.T), a[0, 1], a[1], a[:, 0], repr(a[:1, 1:]), list(a), sum(a), max(a), a == Matrix([(1, 2), (3, 4)]), a != b, bool(Matrix([[0]])), 3 in a, f"{a:.1f}", f"{a:>3}", a.shape)
print(a.det(), a.inverse(), a @ a.inverse() == Matrix.identity(2), a**-2, Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), Matrix([[1, 2], [2, 4]]).det(), sep="\n")
c = a
a *= 2
a[0, 0] = 100
a @= Matrix.identity(2)
print(repr(a), repr(c), (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1], hash(Matrix.identity) is None)
for source in ("a + 1", "1 + a", "a * a", "a @ 2", "2 @ a", "a + Matrix([[1]])", "Matrix([[1, 2]]) @ a @ Matrix([[1]])", "Matrix([[1], [1, 2]])", "a[5, 5]", "a['x']", "a[1, 2, 3]", "Matrix([[1, 2], [2, 4]]).inverse()", "hash(a)", "a < b", "a ** 'x'", "f'{a:d}'", "f'{a:z}'", "a['x', 'y'].z", "a / 2", "abs(a)", "a.__class__.__name__", "len(a)", "Matrix(5)", "Matrix([5])", "sum([a, a])", "sum([a, a], start=a) == a * 3"):
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
