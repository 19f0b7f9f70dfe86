"""Four threads share out the numbers of FizzBuzz."""

import threading


class FizzBuzz:
    def __init__(self, last):
        self.last, self.n, self.out = last, 1, []
        self.changed = threading.Condition()

    def run(self, wanted, word):
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self.n > self.last or wanted(self.n))
                if self.n > self.last:
                    return
                self.out.append(word or self.n)
                self.n += 1
                self.changed.notify_all()


game = FizzBuzz(15)
rules = [
    (lambda n: n % 3 == 0 and n % 5, "Fizz"),
    (lambda n: n % 5 == 0 and n % 3, "Buzz"),
    (lambda n: n % 15 == 0, "FizzBuzz"),
    (lambda n: n % 3 and n % 5, None),
]
threads = [threading.Thread(target=game.run, args=rule) for rule in rules]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*game.out)
