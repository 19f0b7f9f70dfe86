"""An exception that nobody handles: the traceback, and exit code 1."""


def inner(values):
    return values["missing"]


def outer():
    print("before")
    return inner({"present": 1})


outer()
print("never")
