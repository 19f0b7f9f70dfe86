"""Attributes and items of built-in objects that cannot be set or deleted: no such change does anything but raise."""

values = ("text", (1, 2), b"x", range(3), 1j, slice(1), 5, 1.5, None, True, [1], {1}, bytearray(b"y"), 10**30)
for value in values:
    for name in ("x", "upper", "__class__", "__doc__", "real", "start", "append"):
        for change in (lambda: delattr(value, name), lambda: setattr(value, name, 1)):
            try:
                change()
            except (AttributeError, TypeError) as error:
                print(type(value).__name__, name, type(error).__name__, error)


def augmented(value):
    value.total += 1


def item_set(value):
    value[0] = 1


def item_deleted(value):
    del value[0]


for value in ("text", (1, 2), b"x", range(3), frozenset({1}), {}.keys(), 5, None):
    for change in (augmented, item_set, item_deleted):
        try:
            change(value)
        except (AttributeError, TypeError) as error:
            print(change.__name__, type(error).__name__, error)
try:
    del "text".x
except AttributeError as error:
    print(error, error.name)
for function in (BaseException.add_note, BaseException.with_traceback):
    try:
        function("text", None)
    except TypeError as error:
        print(error)
error = ValueError("kept")
for name in ("args", "__cause__", "__context__", "__traceback__", "missing"):
    try:
        delattr(error, name)
    except (AttributeError, TypeError) as refused:
        print(type(refused).__name__, refused)
