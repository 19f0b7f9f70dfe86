"""`threading.settrace` and `setprofile` keep a function for the threads to come; it may be taken away."""

import threading


def watch(frame, event, arg):
    return None


for name in ("trace", "profile"):
    setter, getter = getattr(threading, "set" + name), getattr(threading, "get" + name)
    print(name, getter(), setter(watch), getter() is watch)
    t = threading.Thread(target=sum, args=([1, 2],))
    t.start()
    t.join()
    print(t.is_alive(), getter().__name__)
    setter(None)
    print(getter())
try:
    threading.settrace()
except TypeError as error:
    print(type(error).__name__)
print(threading.gettrace() is threading.getprofile())
