"""Warnings: told once for a line on standard error, turned into errors, counted and caught."""

import sys
import warnings


class OwnWarning(UserWarning):
    pass


def old():
    warnings.warn("old is going away", DeprecationWarning, stacklevel=2)
    return 1


def odd(number):
    if number % 2:
        warnings.warn(f"{number} is odd")
    return number


def own():
    warnings.warn(OwnWarning("an instance"))


for number in range(6):
    odd(number)
    odd(1)
own()
own()
print(old())
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    odd(3)
    odd(3)
    own()
    old()
    warnings.warn("bytes", BytesWarning)
print([(type(each.message).__name__, str(each.message), each.category.__name__, each.lineno) for each in seen])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        odd(5)
    except UserWarning as error:
        print("raised", repr(error))
    warnings.simplefilter("ignore")
    odd(7)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="9 is odd")
    warnings.filterwarnings("error", category=OwnWarning)
    odd(9)
    try:
        own()
    except OwnWarning as error:
        print("as error", error)
for wrong in (lambda: warnings.warn("text", int), lambda: warnings.simplefilter("loud")):
    try:
        wrong()
    except (TypeError, AssertionError, ValueError) as error:
        print(type(error).__name__)
print(issubclass(OwnWarning, Warning), warnings.formatwarning("message", UserWarning, "file.py", 7, "the line"), end="")
warnings.warn("with a line of its own", ResourceWarning)
warnings.warn("runtime", RuntimeWarning)
warnings.warn_explicit("explicit", SyntaxWarning, "made.py", 12)
print("end", file=sys.stderr)
warnings.simplefilter("error")
try:
    odd(11)
except UserWarning as error:
    raise RuntimeError("a warning became an error") from None
