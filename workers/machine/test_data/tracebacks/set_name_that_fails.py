# Python 3.12: an error in `__set_name__` is raised as it is, with a note.
"""An error in __set_name__ leaves a class statement with a note."""

class D:
    def __set_name__(self, owner, name):
        raise ValueError("no " + name)

class T:
    x = D()
