"""A table of filters and warnings: which are shown, which raise, how often."""

import warnings
from itertools import product

kinds = [UserWarning, DeprecationWarning, PendingDeprecationWarning, FutureWarning, RuntimeWarning, SyntaxWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning]


class Special(DeprecationWarning):
    pass


def places(message, category):
    for _ in range(2):
        warnings.warn(message, category)
    warnings.warn(message, category)


def run(setup):
    with warnings.catch_warnings(record=True) as seen:
        warnings.resetwarnings()
        setup()
        raised = []
        for message, category in product(("first text", "second"), (UserWarning, DeprecationWarning, Special)):
            try:
                places(message, category)
            except Warning as error:
                raised.append(f"{type(error).__name__}({error})")
        return [f"{w.category.__name__}:{w.message}" for w in seen], raised


for action in ("default", "always", "ignore", "error", "once", "module"):
    shown, raised = run(lambda: warnings.simplefilter(action))
    print(action, len(shown), sorted(set(shown)), raised)
setups = {
    "category": lambda: (warnings.simplefilter("ignore"), warnings.simplefilter("always", DeprecationWarning)),
    "subclass": lambda: (warnings.simplefilter("always"), warnings.simplefilter("ignore", Special)),
    "message": lambda: (warnings.simplefilter("ignore"), warnings.filterwarnings("always", message="first")),
    "message, case": lambda: (warnings.simplefilter("ignore"), warnings.filterwarnings("always", message="SECOND")),
    "both": lambda: (warnings.simplefilter("ignore"), warnings.filterwarnings("error", "second", DeprecationWarning)),
    "append": lambda: (warnings.simplefilter("ignore"), warnings.simplefilter("error", append=True)),
    "last wins": lambda: (warnings.simplefilter("error"), warnings.simplefilter("always"), warnings.filterwarnings("ignore", "first")),
    "none": lambda: warnings.filterwarnings("always", module="no_such_module"),
}
for name, setup in setups.items():
    shown, raised = run(setup)
    print(name, len(shown), sorted(set(shown)), raised)
for kind in kinds:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        warnings.warn("text", kind)
        warnings.warn(kind("instance"))
        warnings.warn(kind("instance"), UserWarning)
    print(kind.__name__, [(w.category.__name__, str(w.message)) for w in seen], issubclass(kind, Warning))


def level(n):
    def inner():
        warnings.warn("where", stacklevel=n)

    inner()


for n in (1, 2, 3):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        level(n)
    print(n, seen[0].lineno > 60, seen[0].filename == __file__)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn_explicit("explicit", UserWarning, "file.py", 42, module="mod")
    warnings.warn_explicit(Special("special"), None, "other.py", 7)
    w = seen[0]
    print([(str(x.message), x.category.__name__, x.filename, x.lineno) for x in seen], w.file, w.line, w.source)
registry = {}
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("default")
    for line in (1, 1, 2, 1):
        warnings.warn_explicit("same", UserWarning, "f.py", line, registry=registry)
    print([x.lineno for x in seen])
for text, kind, name, line, source in (("m", UserWarning, "f.py", 1, "code()"), ("two\nlines", Special, "g.py", 2, "  indented"), ("", Warning, "h.py", 3, "")):
    print(repr(warnings.formatwarning(text, kind, name, line, source)))
outer = len(warnings.filters)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            warnings.warn("inner")
        except UserWarning as error:
            print("raised", error)
    warnings.warn("ignored again")
    print(len(warnings.filters) - outer)
print(len(warnings.filters) - outer)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for message in ("plain", 5, None, ValueError("odd"), Special("s")):
        try:
            warnings.warn(message)
        except TypeError as error:
            print(type(message).__name__, error)
    print([(str(w.message), w.category.__name__) for w in seen])
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", "UserWarning"), lambda: warnings.simplefilter("loud"), lambda: warnings.warn()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__)
with warnings.catch_warnings():
    warnings.simplefilter("error", ResourceWarning)
    warnings.simplefilter("ignore", UserWarning)
    warnings.warn("hidden")
    try:
        warnings.warn("kept", ResourceWarning)
    except ResourceWarning as error:
        print(repr(error), error.args)
