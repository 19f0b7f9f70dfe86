"""Notes added to exceptions: several, of many lines, odd ones, and where they stand in chains."""

import traceback


class Shown(Exception):
    def __str__(self):
        return "shown as\ntwo lines"


class Silent(Exception):
    def __str__(self):
        return ""


class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text")


def noted(error, *notes):
    for note in notes:
        error.add_note(note)
    return error


def show(error):
    try:
        raise error
    except Exception:
        traceback.print_exc()


show(noted(ValueError("one note"), "the note"))
show(noted(ValueError("many"), "first", "second\nof two lines", "", "  indented", "after an empty one\n", "é 日本"))
show(noted(ValueError(), "no message"))
show(noted(Shown(), "below"))
show(noted(Silent("hidden"), "silent"))
show(Broken("args"))
show(Shown())
show(ValueError("a\nb\n"))
show(KeyError("a\nb"))
show(ValueError(""))
show(ValueError(None))
show(ValueError(1, "two", [3]))
show(KeyError())
show(KeyError("k", 1))
show(OSError(13, "Permission denied", "file.txt"))
show(OSError("plain"))
show(OSError(5, "an error"))
show(StopIteration(5))
show(ImportError("cannot import", name="m", path="p"))
show(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why"))
show(type("Made", (ValueError,), {})("a class made by type"))
show(type("Inner", (KeyError,), {"__module__": "far.away"})("of a module"))
error = ValueError("notes as a list")
error.__notes__ = ["set by hand", "and another"]
show(error)
print(error.__notes__, hasattr(ValueError(), "__notes__"))
try:
    error.add_note(5)
except TypeError as wrong:
    print(wrong)

try:
    try:
        raise noted(ValueError("first"), "note of the first")
    except ValueError as first:
        raise noted(TypeError("second"), "note of the second") from first
except TypeError as second:
    third = noted(RuntimeError("third"), "note of the third")
    third.__context__ = second
raise third
