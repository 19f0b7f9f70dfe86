# Python 3.12: reprs can be on lines of their own.
import reprlib

example = [1, "spam", {"a": 2, "b": "spam eggs", "c": {3: 4.5, 6: []}}, "ham", (1,), {5}]
for indent in (None, 0, 3, "-->"):
    print(reprlib.Repr(indent=indent).repr(example))
print(reprlib.Repr(maxlist=2, indent="--").repr([1, 2, 3]), reprlib.Repr(indent=2).repr([]))
for indent in (-1, 1.5):
    try:
        reprlib.Repr(indent=indent).repr(example)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
