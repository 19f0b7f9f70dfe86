"""Actors: each has a mailbox and a thread of its own, and nothing is shared but messages."""

import threading
from queue import SimpleQueue


class Actor:
    def __init__(self):
        self._mailbox = SimpleQueue()
        self._thread = threading.Thread(target=self._loop, name=type(self).__name__, daemon=True)
        self._thread.start()

    def tell(self, method, *args):
        self._mailbox.put((method, args, None))

    def ask(self, method, *args):
        reply = SimpleQueue()
        self._mailbox.put((method, args, reply))
        ok, value = reply.get()
        if ok:
            return value
        raise value

    def stop(self):
        self._mailbox.put(None)
        self._thread.join()

    def _loop(self):
        while (message := self._mailbox.get()) is not None:
            method, args, reply = message
            try:
                handler = getattr(self, "on_" + method, None)
                if handler is None:
                    raise LookupError(f"{self._thread.name} does not understand {method}")
                answer = True, handler(*args)
            except Exception as error:
                answer = False, error
            if reply is not None:
                reply.put(answer)


class Counter(Actor):
    count = 0

    def on_add(self, n):
        self.count += n

    def on_value(self):
        return self.count


class Account(Actor):
    def __init__(self, balance):
        self.balance, self.history = balance, []
        super().__init__()

    def on_deposit(self, amount):
        self.balance += amount
        self.history.append(f"+{amount}")
        return self.balance

    def on_withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"only {self.balance} left")
        self.balance -= amount
        self.history.append(f"-{amount}")
        return self.balance

    def on_transfer(self, amount, other):
        self.on_withdraw(amount)
        return self.balance, other.ask("deposit", amount)


class Forwarder(Actor):
    def __init__(self, target):
        self.target = target
        super().__init__()

    def on_double(self, n):
        self.target.tell("add", 2 * n)


counter = Counter()
threads = [threading.Thread(target=lambda: [counter.tell("add", 1) for _ in range(100)]) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter.ask("value"))
forwarder = Forwarder(counter)
for n in range(10):
    forwarder.tell("double", n)
forwarder.stop()
print(counter.ask("value"))

ann, bob = Account(100), Account(0)
print(ann.ask("transfer", 30, bob), bob.ask("deposit", 5))
for request in (("withdraw", 500), ("fly",), ("deposit",)):
    try:
        print(ann.ask(*request))
    except Exception as error:
        print(type(error).__name__, "-", error)
print(ann.history, bob.history, ann.balance + bob.balance)
for actor in (counter, ann, bob):
    actor.stop()
print([actor._thread.is_alive() for actor in (counter, forwarder, ann, bob)], threading.active_count())
