"""Raising a number and handing it out are two steps: a number may be handed out twice, or one be left out."""

from threading import Thread


class Maker:
    def __init__(self):
        self.n = 0

    def new(self):
        self.n += 1
        return self.n


maker = Maker()
ids = []
threads = [Thread(target=lambda: ids.append(maker.new())) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(ids))
# expect: safe
# expect: outcomes "[1, 1]\n" "[1, 2]\n" "[2, 2]\n"
# expect: race line 11
