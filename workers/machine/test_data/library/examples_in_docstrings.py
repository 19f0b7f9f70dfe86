"""Examples in docstrings, run by `doctest`.

>>> 1 + 1
2
"""

import contextlib
import doctest
import io
import sys


def average(values):
    """The mean of values.

    >>> average([20, 30, 70])
    40.0
    >>> average([])
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> average([1,
    ...          2])
    1.5
    """
    return sum(values) / len(values)


def wrong(n):
    """Some of these are wrong.

    >>> wrong(1)
    1
    >>> wrong(2)
    5
    >>> wrong(0)
    Traceback (most recent call last):
    ValueError: another text
    >>> print("no", "output")
    >>> x = wrong(3)
    nothing
    >>> for i in range(2):
    ...     print(wrong(i + 1))
    ...
    2
    5

    Text between.

    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    c
    """
    if not n:
        raise ValueError("n must not be 0")
    return n * 2


class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(1)
    >>> s
    Stack([1])
    """

    def __init__(self):
        self.items = []

    def __repr__(self):
        return f"Stack({self.items})"

    def push(self, item):
        """
        >>> s = Stack(); s.push("a"); s.push("b")
        >>> s.items
        ['a', 'b']
        """
        self.items.append(item)

    @property
    def top(self):
        """
        >>> s = Stack(); s.push(5); s.top
        5
        """
        return self.items[-1]

    @staticmethod
    def of(*items):
        """
        >>> Stack.of(1, 2)
        Stack([1, 2])
        """
        made = Stack()
        made.items = list(items)
        return made

    @classmethod
    def empty(cls):
        """Nothing here to run."""
        return cls()

    class Inner:
        """
        >>> True
        1
        """


def flags():
    """
    >>> print(list(range(20)))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print("a   b    c")     # doctest: +NORMALIZE_WHITESPACE
    a b
    c
    >>> object()                # doctest: +ELLIPSIS
    <object object at 0x...>
    >>> 1 / 0                   # doctest: +SKIP
    >>> int("x")                # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: anything
    >>> raise KeyError("k")
    Traceback (most recent call last):
      File "nowhere", line 5
    KeyError: 'k'
    >>> {1: "a"}
    {1: 'a'}
    >>> None
    >>> "text"; 
    'text'
    >>> def f():
    ...     return 7
    >>> f()
    7
    >>> # only a comment
    >>> if True:
    ...     print("yes")
    ... else:
    ...     print("no")
    yes
    """


__test__ = {"extra": ">>> average([2])\n2.0\n", "more": flags}


def shown(function, *args, **keywords):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        result = function(*args, **keywords)
    lines = text.getvalue().replace(sys.modules["__main__"].__file__, "FILE").split("\n")
    print("\n".join([line for line in lines if "doctest.py" not in line and "exec(compile(" not in line]), end="")
    return result


print(shown(doctest.testmod))
print(shown(doctest.testmod, verbose=True))
print(shown(doctest.testmod, report=False, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE))
print(shown(doctest.testmod, optionflags=doctest.FAIL_FAST))
doctest.run_docstring_examples(average, globals())
doctest.run_docstring_examples(average, globals(), verbose=True, name="average")

parser = doctest.DocTestParser()
for piece in parser.parse("Text\n    >>> 1\n    1\n\n    >>> f(\n    ...   2)\n    >>> x  # doctest: +SKIP, -ELLIPSIS\n\n    end"):
    if isinstance(piece, doctest.Example):
        print((piece.source, piece.want, piece.lineno, piece.indent, piece.options, piece.exc_msg))
    else:
        print(repr(piece))
for bad in (">>>1", ">>> 1\n...2", "    >>> 1\n  2", ">>> 1 # doctest: +NONE", "# x\n>>> # doctest: +SKIP"):
    try:
        print(parser.get_examples(bad, "bad"))
    except ValueError as error:
        print(error)

for test in doctest.DocTestFinder().find(Stack, "Stack"):
    print(repr(test).replace(sys.modules["__main__"].__file__, "FILE"), test.name)
print(len(doctest.DocTestFinder(recurse=False).find(Stack)), len(doctest.DocTestFinder(exclude_empty=False).find(Stack)))

checker = doctest.OutputChecker()
for want, got, option in (
    ("1\n", "1\n", 0), ("1\n", "True\n", 0), ("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1), ("a...c\n", "abbc\n", 0),
    ("a...c\n", "abbc\n", doctest.ELLIPSIS), ("...\n", "", doctest.ELLIPSIS), ("aa...aa", "aaa", doctest.ELLIPSIS),
    ("a  b\n", "a b\n", doctest.NORMALIZE_WHITESPACE), ("<BLANKLINE>\n", "\n", 0),
    ("<BLANKLINE>\n", "\n", doctest.DONT_ACCEPT_BLANKLINE), ("a...b...c", "a b x c", doctest.ELLIPSIS),
):
    print(repr(want), repr(got), option, checker.check_output(want, got, option))
example = doctest.Example("f()\n", "1\n2\n")
print(checker.output_difference(example, "1\n\n3\n", 0))
print(checker.output_difference(example, "", 0))
print(checker.output_difference(doctest.Example("f()", ""), "3\n", 0))

runner = doctest.DocTestRunner(verbose=False)
test = parser.get_doctest(">>> x + 1\n5\n>>> y = x\n>>> undefined\n3\n", {"x": 4}, "small", "small.py", 10)
text = []
print(runner.run(test, out=text.append, clear_globs=False), test.globs["y"], len(text), text[0][:150].splitlines()[:4])
print(runner.summarize())
print(runner.tries, runner.failures)
try:
    doctest.DebugRunner().run(parser.get_doctest(">>> 1\n2\n", {}, "one", None, 0))
except doctest.DocTestFailure as failure:
    print(failure.example.want, failure.got, failure.test)
try:
    doctest.DebugRunner().run(parser.get_doctest(">>> 1/0\n2\n", {}, "two", None, 0))
except doctest.UnexpectedException as failure:
    print(failure.example.source, failure.exc_info[0])
print(doctest.script_from_examples("Words.\n>>> 1 + 1\n2\n\nMore words\n>>> x = 1\n"))
MINE = doctest.register_optionflag("MINE")
print(MINE == doctest.register_optionflag("MINE"), MINE, doctest.OPTIONFLAGS_BY_NAME["ELLIPSIS"], sorted(doctest.OPTIONFLAGS_BY_NAME))
for wrong_call in (lambda: doctest.testmod(5), lambda: doctest.DocTestFinder().find("text")):
    try:
        wrong_call()
    except (TypeError, ValueError) as error:
        print(error)
