"""Publish and subscribe: each subscriber has its queue; topics, a slow reader, leaving."""

import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager, contextmanager


class Hub:
    def __init__(self):
        self.subscribers = defaultdict(list)

    @contextmanager
    def subscribe(self, topic, maxsize=0):
        queue = asyncio.Queue(maxsize)
        self.subscribers[topic].append(queue)
        try:
            yield queue
        finally:
            self.subscribers[topic].remove(queue)

    def publish(self, topic, message):
        delivered = 0
        for queue in self.subscribers[topic] + self.subscribers["*"] * (topic != "*"):
            try:
                queue.put_nowait((topic, message))
                delivered += 1
            except asyncio.QueueFull:
                pass
        return delivered


@asynccontextmanager
async def listener(hub, topic, received):
    async def listen():
        with hub.subscribe(topic) as queue:
            while True:
                received.append(await queue.get())

    task = asyncio.create_task(listen())
    await asyncio.sleep(0)
    try:
        yield task
    finally:
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])


async def read(queue, count):
    return [(await queue.get())[1] for _ in range(count)]


async def stream(queue):
    while (message := await queue.get())[1] is not None:
        yield message


async def main():
    hub = Hub()
    print(hub.publish("news", "nobody listens"))
    with hub.subscribe("news") as a, hub.subscribe("news") as b, hub.subscribe("*") as everything:
        print(hub.publish("news", "one"), hub.publish("sport", "two"), hub.publish("news", "three"))
        print(await asyncio.gather(read(a, 2), read(b, 2), read(everything, 3)))
    print({topic: len(queues) for topic, queues in hub.subscribers.items()})

    with hub.subscribe("fast", maxsize=2) as slow:
        print([hub.publish("fast", n) for n in range(4)], slow.qsize(), slow.full())
        print(await read(slow, 2))

    received = []
    async with listener(hub, "chat", received) as task:
        for word in ("hello", "world"):
            hub.publish("chat", word)
    print(received, task.cancelled(), hub.subscribers["chat"])
    hub.publish("chat", "after leaving")
    print(len(received))

    with hub.subscribe("numbers") as queue:
        for n in (1, 2, 3, None, 4):
            hub.publish("numbers", n)
        print([message async for _, message in stream(queue)], queue.qsize())


asyncio.run(main())
