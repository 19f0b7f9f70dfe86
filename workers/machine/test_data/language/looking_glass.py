# A manager replaces the `write` of standard output: print writes its pieces through it one after the other.
import contextlib
import sys


class LookingGlass:
    def __enter__(self):
        self.original = sys.stdout.write
        sys.stdout.write = self.reversed
        return "JABBERWOCKY"

    def reversed(self, text):
        self.original(text[::-1])

    def __exit__(self, kind, value, traceback):
        sys.stdout.write = self.original
        if kind is ZeroDivisionError:
            print("Please do not divide by zero!")
            return True


with LookingGlass() as what:
    print("Alice, Kitty and Snowdrop")
    print(what, 1, sep="-")
print(what)
with LookingGlass():
    1 / 0


@contextlib.contextmanager
def shouting():
    write = sys.stdout.write
    sys.stdout.write = lambda text: write(text.upper().replace("\n", "!\n"))
    try:
        yield
    finally:
        sys.stdout.write = write


@shouting()
def verse():
    print("the time has come")
    print("to", "talk", end=" of many things\n")


verse()
print("back to normal")
