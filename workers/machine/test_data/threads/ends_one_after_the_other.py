# Several that end at once are told one after the other by the thread that has let go of them, whatever they do and
# whatever other threads let go of meanwhile.
import threading
import weakref


class Counted:
    lock, count = threading.Lock(), 0

    def __del__(self):
        # What is let go of here is no reason to go on with the next one.
        with self.lock:
            many = [object() for _ in range(80)]
            many = None
            Counted.count += 1


both = [Counted(), Counted()]
both = None
print(Counted.count)


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "in", threading.current_thread().name)
        if self.name == "last":
            reached.set()
            finished.wait()


class Other:
    def __del__(self):
        print("other")


def let_go():
    reached.wait()
    other = Other()
    other = None
    finished.set()


reached, finished = threading.Event(), threading.Event()
thread = threading.Thread(target=let_go)
thread.start()
names = [Named("first"), Named("last")]
names = None
thread.join()


class Part:
    pass


class Returning:
    def __init__(self):
        self.part = Part()
        self.reference = weakref.ref(self.part)

    def __del__(self):
        global kept
        kept = self


returning = Returning()
del returning
print(kept.reference() is kept.part)
kept.part = None
print(kept.reference())
