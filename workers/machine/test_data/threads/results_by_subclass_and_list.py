"""Ways to get a result out of a thread: a list, a subclass, a queue."""

import queue
import threading


class Task(threading.Thread):
    def __init__(self, function, *args):
        super().__init__()
        self._function, self._arguments = function, args
        self.result = self.error = None

    def run(self):
        try:
            self.result = self._function(*self._arguments)
        except Exception as error:
            self.error = error

    def get(self):
        self.join()
        if self.error:
            raise self.error
        return self.result


good, bad = Task(pow, 2, 10), Task(int, "ten")
good.start()
bad.start()
print(good.get())
try:
    bad.get()
except ValueError as error:
    print(error)
answers = queue.Queue()
for n in range(3):
    threading.Thread(target=lambda n=n: answers.put((n, n**3))).start()
print(sorted(answers.get() for _ in range(3)))
