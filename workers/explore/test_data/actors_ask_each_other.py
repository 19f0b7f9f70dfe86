"""Two actors ask each other and wait for the answer, so nobody reads the mail."""

from queue import Queue
from threading import Thread


class Actor(Thread):
    def __init__(self):
        super().__init__()
        self.mail, self.other = Queue(), None

    def run(self):
        answer = Queue()
        self.other.mail.put(answer)
        print(answer.get())
        self.mail.get().put("hello")


one, two = Actor(), Actor()
one.other, two.other = two, one
one.start()
two.start()
one.join()
two.join()
# judge
# expect: deadlock
# expect: flaw deadlock line 15
