"""What items of a `ShareableList` take, and what does not fit."""

from multiprocessing.shared_memory import ShareableList

items = ShareableList([1, "x", 2.5, True, None, b"abc", "12345678", "é" * 4])
print(items.format)
items[1] = "seven.."
items[4] = False
print(items.format, list(items))
items[0] = "in place"
print(items.format, items[0])


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: items.__setitem__(1, "too long"))
attempt(lambda: items.__setitem__(1, "much too long"))
attempt(lambda: items.__setitem__(8, 1))
attempt(lambda: items[8])
attempt(lambda: items[-8])
attempt(lambda: items.index("n"))
attempt(lambda: items.count(2.5))
attempt(lambda: ShareableList([[1]]))
items.shm.close()
items.shm.unlink()
