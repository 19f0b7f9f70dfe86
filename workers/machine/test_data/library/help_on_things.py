# Python 3.12: no line that help prints ends with blanks.
"""help: of functions, methods, classes with everything in them, and of names that mean nothing."""


class Base:
    """The base of it."""

    level = 3

    def inherited(self, a, b=2):
        """It is inherited."""

    def _hidden(self):
        "Nobody sees it."


class Shown(Base):
    """What is shown.

    In two paragraphs.
    """

    kind = "a kind"
    size: int = 6

    def __init__(self, value):
        self.value = value

    def method(self, a: int, *args, key=None, **more) -> str:
        """Does something.

        With a second paragraph.
        """

    def silent(self):
        pass

    @property
    def both(self):
        "Can be set."
        return 1

    @both.setter
    def both(self, value):
        pass

    @property
    def fixed(self):
        return 1

    @staticmethod
    def alone(a):
        "Needs no object."

    @classmethod
    def made(cls, b):
        "Makes one."

    def __eq__(self, other):
        return True


class Slots:
    __slots__ = ("a", "b")


def add(a, b=1):
    """Add numbers.

    >>> add(1)
    2
    """


async def wait(x):
    "Waits."


for thing in (add, wait, Shown, Shown.method, Shown(1).method, Shown.alone, Shown.made, Shown.both, Slots, lambda x: x):
    help(thing)
help(Shown(1))
help("no.such.thing")
