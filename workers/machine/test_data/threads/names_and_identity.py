"""Names, the current thread, the main thread, enumeration."""

import threading


def show():
    me = threading.current_thread()
    print(me.name, me is threading.main_thread(), threading.get_ident() == me.ident)


def named_target():
    show()


print(threading.main_thread().name, threading.current_thread() is threading.main_thread())
for thread in (
    threading.Thread(target=show),
    threading.Thread(target=named_target),
    threading.Thread(target=show, name="my thread"),
    threading.Thread(target=lambda: show()),
):
    thread.start()
    thread.join()
gate = threading.Event()
waiting = [threading.Thread(target=gate.wait, name=f"w{n}") for n in range(2)]
for thread in waiting:
    thread.start()
print(threading.active_count(), sorted(thread.name for thread in threading.enumerate()))
gate.set()
for thread in waiting:
    thread.join()
print(threading.active_count(), threading.enumerate() == [threading.main_thread()])
thread.name = "renamed"
print(thread.name)
