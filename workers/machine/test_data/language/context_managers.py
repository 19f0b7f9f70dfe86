"""`with`: order of entering and leaving, swallowing, several in one statement."""


class Room:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("leave", self.name, kind.__name__ if kind else None, error)
        return self.swallow


with Room("a") as a, Room("b") as b:
    print(a, b)
with (
    Room("outer", swallow=True),
    Room("inner") as name,
):
    print("in", name)
    raise ValueError("spilled")
print("after")


def leave_early():
    with Room("office"):
        return "left"


print(leave_early())
for number in range(2):
    with Room(number if False else f"loop {number}"):
        if number == 0:
            continue
try:
    with Room("x"), 5:
        pass
except TypeError as error:
    print(error)


class Half:
    def __enter__(self):
        return self


try:
    with Half():
        pass
except TypeError as error:
    print(error)
