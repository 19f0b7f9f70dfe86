# `print` writes every value, what separates them and what ends them by a call of their own.
# Python 3.12: sums of floats are compensated; slices can be hashed.
import io
import sys


class Recorder:
    def __init__(self):
        self.pieces = []

    def write(self, piece):
        self.pieces.append(piece)


class Shown:
    def __str__(self):
        return "shown"


recorder = Recorder()
print("a", 1, 2.5, None, file=recorder)
print(Shown(), [Shown.__name__], sep="-", end="", file=recorder)
print(file=recorder)
print(recorder.pieces)


class Prefixed:
    """Puts a prefix before every line."""

    def __init__(self, target):
        self.target, self.at_start = target, True

    def write(self, text):
        for piece in text.splitlines(keepends=True):
            self.target.write("> " + piece if self.at_start else piece)
            self.at_start = piece.endswith("\n")
        return len(text)

    def flush(self):
        pass


kept = sys.stdout
sys.stdout = Prefixed(kept)
print("one", "two")
print("three\nfour", end="")
print("!")
sys.stdout = kept
buffer = io.StringIO()
print("x", "y", sep=", ", file=buffer)
print(repr(buffer.getvalue()))
print(sum([0.1] * 10), sum((0.1, 0.2, 0.3)), sum(x / 10 for x in range(10)), sum([1e16, 1.0, -1e16]), sum([1, 0.5, 2]))
print({slice(1, 2): "a"}[slice(1, 2)], hash(slice(1)) == hash(slice(1)))


class Once:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


try:
    Once(1)
except TypeError as error:
    print(error)
