"""A promise built from a condition."""

import threading


class Promise:
    def __init__(self):
        self._condition = threading.Condition()
        self._state = "pending"
        self._value = None

    def _settle(self, state, value):
        with self._condition:
            if self._state != "pending":
                raise RuntimeError(f"already {self._state}")
            self._state, self._value = state, value
            self._condition.notify_all()

    def resolve(self, value):
        self._settle("resolved", value)

    def reject(self, error):
        self._settle("rejected", error)

    def get(self, timeout=None):
        with self._condition:
            if not self._condition.wait_for(lambda: self._state != "pending", timeout):
                raise TimeoutError("not yet")
            if self._state == "rejected":
                raise self._value
            return self._value


p = Promise()
try:
    p.get(0.01)
except TimeoutError as error:
    print("TimeoutError:", error)
results = []
threads = [threading.Thread(target=lambda: results.append(p.get())) for _ in range(3)]
for t in threads:
    t.start()
p.resolve(42)
for t in threads:
    t.join()
print(results, p.get())
try:
    p.resolve(43)
except RuntimeError as error:
    print("RuntimeError:", error)
q = Promise()
q.reject(KeyError("lost"))
try:
    q.get()
except KeyError as error:
    print("KeyError:", error)
