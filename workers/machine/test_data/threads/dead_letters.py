"""Workers that try a message again and put it aside, as a dead letter, when it keeps failing."""

import threading
from dataclasses import dataclass, field
from queue import Empty, Queue


@dataclass
class Message:
    number: int
    body: str
    attempts: int = 0
    errors: list = field(default_factory=list)


class Temporary(Exception):
    """Worth another attempt."""


class Permanent(Exception):
    """Not worth another attempt."""


def handle(message):
    kind, _, rest = message.body.partition(":")
    if kind == "flaky" and message.attempts < int(rest):
        raise Temporary(f"attempt {message.attempts} of {rest}")
    if kind == "bad":
        raise Permanent(rest)
    if kind == "number":
        return int(rest) * 2
    return kind.upper()


class Processor:
    max_attempts = 3

    def __init__(self, workers):
        self.inbox, self.dead, self.results = Queue(), Queue(), {}
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(workers)]
        for t in self.threads:
            t.start()

    def work(self):
        while True:
            message = self.inbox.get()
            try:
                if message is None:
                    return
                self.attempt(message)
            finally:
                self.inbox.task_done()

    def attempt(self, message):
        message.attempts += 1
        try:
            self.results[message.number] = handle(message)
        except Temporary as error:
            message.errors.append(str(error))
            (self.inbox if message.attempts < self.max_attempts else self.dead).put(message)
        except Exception as error:
            message.errors.append(f"{type(error).__name__}: {error}")
            self.dead.put(message)

    def close(self):
        self.inbox.join()
        for _ in self.threads:
            self.inbox.put(None)
        for t in self.threads:
            t.join()


processor = Processor(3)
bodies = ["hello", "flaky:2", "flaky:3", "flaky:4", "bad:address", "number:21", "number:x", "flaky:y"]
for number, body in enumerate(bodies):
    processor.inbox.put(Message(number, body))
processor.close()
for number, result in sorted(processor.results.items()):
    print(number, bodies[number], "->", result)
dead = []
try:
    while True:
        dead.append(processor.dead.get_nowait())
except Empty:
    pass
for message in sorted(dead, key=lambda m: m.number):
    print("dead:", message)
print(len(dead), processor.inbox.unfinished_tasks, [t.is_alive() for t in processor.threads])
