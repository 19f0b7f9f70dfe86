"""What attributes of `threading.local` say when they are not there, and what its objects are made with."""

import threading

data = threading.local()
data.x = 1
print(data.x, data.__dict__, type(data).__name__, type(data).__module__)
for action in (lambda: data.y, lambda: delattr(data, "y"), lambda: threading.local(1), lambda: threading.local(a=1)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(getattr(data, "y", "default"), hasattr(data, "x"), hasattr(data, "y"))


class Session(threading.local):
    kind = "session"

    def __init__(self, user):
        self.user = user

    def __getattr__(self, name):
        if name == "dynamic":
            return "made up"
        raise AttributeError(f"no {name}")


session = Session("ann")
session.user = "bob"
print(session.user, session.kind, session.dynamic)
try:
    session.z
except AttributeError as error:
    print(error)


def other():
    try:
        data.x
    except AttributeError as error:
        print(error)
    print(session.user, session.__dict__)


thread = threading.Thread(target=other)
thread.start()
thread.join()
