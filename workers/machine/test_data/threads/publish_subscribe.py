"""Publish and subscribe: a broker with topics, a queue and a thread for each subscriber."""

import threading
from collections import defaultdict
from queue import Queue


class Subscriber(threading.Thread):
    def __init__(self, name, handler=None):
        super().__init__(name=name)
        self.inbox = Queue()
        self.received = []
        self.handler = handler or self.received.append

    def run(self):
        while (message := self.inbox.get()) is not None:
            try:
                self.handler(message)
            except Exception as error:
                self.received.append(f"{type(error).__name__}: {error}")


class Broker:
    def __init__(self):
        self.topics = defaultdict(list)
        self.lock = threading.RLock()

    def subscribe(self, subscriber, *topics):
        with self.lock:
            for topic in topics:
                if subscriber not in self.topics[topic]:
                    self.topics[topic].append(subscriber)

    def unsubscribe(self, subscriber, topic):
        with self.lock:
            self.topics[topic].remove(subscriber)

    def publish(self, topic, data):
        """Sends to subscribers of the topic and of its parents; answers how many."""
        with self.lock:
            parts = topic.split(".")
            names = [".".join(parts[:n]) for n in range(len(parts), 0, -1)] + ["*"]
            targets = []
            for name in names:
                targets += [s for s in self.topics.get(name, ()) if s not in targets]
            for subscriber in targets:
                subscriber.inbox.put((topic, data))
            return len(targets)

    def close(self):
        with self.lock:
            everyone = {s.name: s for subscribers in self.topics.values() for s in subscribers}
        for subscriber in everyone.values():
            subscriber.inbox.put(None)
        for subscriber in everyone.values():
            subscriber.join()
        return sorted(everyone)


totals = defaultdict(int)


def add_up(message):
    topic, data = message
    totals[topic] += data


broker = Broker()
sport, all_news, everything = Subscriber("sport"), Subscriber("news"), Subscriber("all")
adder = Subscriber("adder", add_up)
broker.subscribe(sport, "news.sport")
broker.subscribe(all_news, "news", "news")
broker.subscribe(everything, "*")
broker.subscribe(adder, "numbers")
for s in (sport, all_news, everything, adder):
    s.start()
print(broker.publish("news.sport", "three to one"), broker.publish("news.weather", "rain"))
print(broker.publish("other", None), [broker.publish("numbers.odd", n) for n in (1, 3, 5)])
print(broker.publish("numbers", "five"))
broker.unsubscribe(sport, "news.sport")
print(broker.publish("news.sport", "four to one"), sorted(broker.topics))
broker.subscribe(sport, "end")
try:
    broker.unsubscribe(adder, "news")
except ValueError as error:
    print(error)
print(broker.close())
for s in (sport, all_news, everything, adder):
    print(s.name, s.received)
print(dict(totals))
