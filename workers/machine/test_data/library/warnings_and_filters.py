"""warnings: recording, filters, categories, formats; timeit's shapes."""

import sys
import timeit
import warnings
from warnings import catch_warnings, filterwarnings, formatwarning, simplefilter, warn, warn_explicit


def fxn():
    warn("deprecated", DeprecationWarning)


with catch_warnings(record=True) as w:
    simplefilter("always")
    fxn()
    print(len(w), issubclass(w[-1].category, DeprecationWarning), "deprecated" in str(w[-1].message), w[-1].lineno, w[-1].category.__name__, type(w[-1].message).__name__)

for action in ("always", "once", "default", "module", "ignore"):
    with catch_warnings(record=True) as w:
        simplefilter(action)
        for _ in range(3):
            warn("repeated")
        warn("other")
        print(action, [str(x.message) for x in w])

with catch_warnings():
    simplefilter("error")
    try:
        warn("made an error", RuntimeWarning)
    except RuntimeWarning as error:
        print("RuntimeWarning", error)
    filterwarnings("ignore", message="quiet")
    warn("quiet, please")
    try:
        warn("loud")
    except UserWarning as error:
        print("UserWarning", error)

with catch_warnings(record=True) as w:
    simplefilter("ignore")
    filterwarnings("always", category=FutureWarning)
    filterwarnings("always", "^only.*this", UserWarning)
    for message, category in (("a", FutureWarning), ("b", DeprecationWarning), ("only ever this", UserWarning), ("not only this", UserWarning), ("SyntaxWarning", SyntaxWarning)):
        warn(message, category)
    pass


class LibraryWarning(UserWarning):
    pass


def caller():
    warn("look at the caller", LibraryWarning, stacklevel=2)


with catch_warnings(record=True, action="always") if sys.version_info >= (3, 11) else catch_warnings(record=True) as w:
    warn(LibraryWarning("an instance"))
    caller()
    warn_explicit("explicit", UserWarning, "some_file.py", 12)
    for x in w:
        print(x.message, x.category.__name__, x.lineno, x.filename.endswith(".py"))
print(formatwarning("text", UserWarning, "file.py", 5, "the_line()"), end="")
print(formatwarning("text", LibraryWarning, "file.py", 5, ""), end="")
for bad in (lambda: warn("x", int), lambda: warn("x", "text"), lambda: simplefilter("sometimes")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, str(error).split(":")[0])
kinds = [UserWarning, DeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, PendingDeprecationWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning]
print(all(issubclass(kind, Warning) for kind in kinds), Warning.__bases__)

shown = []
with catch_warnings():
    simplefilter("always")
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append((str(message), category.__name__))
    warn("shown elsewhere")
    warn("another", FutureWarning)
print(shown)
with catch_warnings(record=True) as w:
    warnings.resetwarnings()
    simplefilter("default")
    warn("first place")
    warn("second place")
    print(len(w), len(warnings.filters))

print(len(timeit.repeat("pass", number=1, repeat=4)), timeit.default_timer() > 0)
count = 0


def work():
    global count
    count += 1


timeit.timeit(work, number=7)
print(count)
number, taken = timeit.Timer("pass", timer=iter([0.0, 0.1, 0.2, 0.9]).__next__).autorange()
print(number, round(taken, 2))
