"""A sum by chunks; the parts are combined in order."""

import threading


class Sum(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = None

    def run(self):
        self.result = sum(self.numbers)


def chunks(items, count):
    size, extra = divmod(len(items), count)
    start = 0
    for k in range(count):
        end = start + size + (k < extra)
        yield items[start:end]
        start = end


numbers = list(range(1, 101))
threads = [Sum(chunk) for chunk in chunks(numbers, 7)]
print([len(t.numbers) for t in threads])
for t in threads:
    t.start()
for t in threads:
    t.join()
print([t.result for t in threads], sum(t.result for t in threads))
