# How often a condition asks its predicate and waits, with times that are zero, negative or short.
import threading


class Counting(threading.Condition):
    waits = 0

    def wait(self, timeout=None):
        self.waits += 1
        return super().wait(timeout)


asked = 0


def never():
    global asked
    asked += 1
    return False


for timeout in (0, -5, 0.0):
    condition = Counting()
    asked = 0
    with condition:
        print(timeout, condition.wait_for(never, timeout), asked, condition.waits)
with condition:
    print(condition.wait_for(lambda: "at once"), condition.waits)
    print(condition.wait_for(lambda: asked and [], 0.01), condition.waits > 1)
    asked = 0
    print(condition.wait_for(lambda: never() or asked > 2, 0.001) in (True, False), asked > 1)
print(threading.Event().wait(0), threading.Semaphore(0).acquire(timeout=0), threading.Lock().acquire(timeout=0))
