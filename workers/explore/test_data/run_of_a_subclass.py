"""Threads that know themselves: each adds to its own sum and one of them is looked at too early."""

from threading import Thread


class Summing(Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.sum = 0

    def run(self):
        for number in self.numbers:
            self.sum += number


threads = [Summing([1, 2]), Summing([3])]
for thread in threads:
    thread.start()
threads[0].join()
print(threads[0].sum, threads[1].sum)
threads[1].join()
# judge
# expect: safe
# expect: outcomes "3 0\n" "3 3\n"
# expect: race line 14
