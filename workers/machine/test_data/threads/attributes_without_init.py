# A class derived from Thread that forgets to call the __init__ of Thread, and what every attribute then says.
import threading


class Forgetful(threading.Thread):
    def __init__(self, number):
        self.number = number


class TooEarly(threading.Thread):
    def __init__(self, name):
        self.name = name
        super().__init__()


def attempt(label, action):
    try:
        print(label, "->", action())
    except (AssertionError, RuntimeError, AttributeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


thread = Forgetful(7)
print(thread.number)
attempt("start", thread.start)
attempt("join", thread.join)
attempt("name", lambda: thread.name)
attempt("ident", lambda: thread.ident)
attempt("native_id", lambda: thread.native_id)
attempt("daemon", lambda: thread.daemon)
attempt("set daemon", lambda: setattr(thread, "daemon", True))
attempt("set name", lambda: setattr(thread, "name", "late"))
attempt("is_alive", thread.is_alive)
attempt("repr", lambda: repr(thread))
attempt("a name before init", lambda: TooEarly("early"))
attempt("no name at all", lambda: threading.Thread(target=len, name="").name.split()[1])
