# What only a thread refers to ends in that thread, with the function that it runs.
import threading
import weakref


class Buffer:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def work(name):
    buffer = Buffer(f"{name} in {threading.current_thread().name}")
    local.buffer = Buffer(name + " (local)")
    print("working with", buffer.name)


local = threading.local()
for number in (1, 2):
    thread = threading.Thread(target=work, args=(f"buffer {number}",), name=f"worker {number}")
    thread.start()
    thread.join()

shared = Buffer("shared")
dropped, ready = threading.Event(), threading.Event()


def hold(mine):
    ready.set()
    dropped.wait()
    print("held on to", mine().name)


thread = threading.Thread(target=hold, args=(weakref.ref(shared),), name="holder")
thread.start()
ready.wait()
dropped.set()
thread.join()
del shared
print("end of the main thread")
