"""What a thread says about itself before, during and after its run."""

import threading

inside = threading.Event()
leave = threading.Event()


def work():
    inside.set()
    leave.wait()


t = threading.Thread(target=work, name="worker")
print(t.name, t.ident, t.native_id, t.is_alive(), t.daemon)
t.start()
inside.wait()
print(t.ident is not None, t.native_id is not None, t.is_alive(), t in threading.enumerate(), threading.active_count())
t.join(timeout=0.01)
print("still alive after a short join:", t.is_alive())
leave.set()
t.join()
print(t.is_alive(), t in threading.enumerate(), t.ident is not None)
t.join()
try:
    t.start()
except RuntimeError as error:
    print("RuntimeError:", error)
never = threading.Thread(target=print)
try:
    never.join()
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    threading.current_thread().join()
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    t.daemon = True
    print("set", t.daemon)
except RuntimeError as error:
    print("RuntimeError:", error)
t.name = "renamed"
print(t.name)
