"""What a thread may not do: start twice, be joined too early, join itself, change `daemon` late."""

import threading


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


gate = threading.Event()
t = threading.Thread(target=gate.wait, name="Waiter")
print(t.is_alive(), t.ident, t.native_id, t.daemon)
print(attempt(t.join))
t.start()
print(t.is_alive(), t.ident is not None, isinstance(t.native_id, int))
print(attempt(t.start))
print(attempt(lambda: setattr(t, "daemon", True)))
print(attempt(lambda: t.join(timeout=0.01)), t.is_alive())
t.name = "Renamed"
print(t.name, t.daemon)
gate.set()
t.join()
print(t.is_alive(), attempt(t.start))
t.join()

print(attempt(threading.current_thread().join))
found = []
me = threading.Thread(target=lambda: found.append(attempt(threading.current_thread().join)))
me.start()
me.join()
print(found)

print(attempt(lambda: threading.Thread(group="a group")))
print(attempt(lambda: threading.Thread(name=5).name))
print(attempt(lambda: threading.Thread(print, "x")))


class Forgetful(threading.Thread):
    def __init__(self):
        self.value = 1


print(attempt(lambda: Forgetful().start()))
print(attempt(lambda: Forgetful().join()))
