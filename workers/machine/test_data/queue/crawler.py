"""A crawler of a site in a dictionary: a queue of addresses, workers, a set with a lock, join at the end."""

import re
import threading
from collections import Counter
from queue import Queue

SITE = {
    "/": '<a href="/news">News</a> <a href="/about">About</a> python python',
    "/news": '<a href="/">Home</a> <a href="/news/1">One</a> <a href="/news/2">Two</a> python news',
    "/news/1": '<a href="/news">Back</a> <a href="/missing">Gone</a> queue thread',
    "/news/2": '<a href="/news/1">Before</a> <a href="/loop">Loop</a> queue',
    "/about": '<a href="/">Home</a> thread thread python',
    "/loop": '<a href="/loop">Again</a> <a href="/moved">Moved</a>',
}
LINK = re.compile(r'href="([^"]+)"')


class NotFound(Exception):
    pass


def fetch(address):
    try:
        return SITE[address]
    except KeyError:
        raise NotFound(f"404 {address}") from None


class Crawler:
    def __init__(self, workers=3, max_depth=10):
        self.queue = Queue()
        self.lock = threading.Lock()
        self.seen, self.errors, self.words, self.depths = set(), [], Counter(), {}
        self.max_depth = max_depth
        for _ in range(workers):
            threading.Thread(target=self.work, daemon=True).start()

    def add(self, address, depth):
        with self.lock:
            if address in self.seen or depth > self.max_depth:
                return
            self.seen.add(address)
        self.queue.put((address, depth))

    def work(self):
        while True:
            address, depth = self.queue.get()
            try:
                page = fetch(address)
                with self.lock:
                    self.words.update(re.sub(r"<[^>]*>", "", page).lower().split())
                    self.depths[address] = depth
                for link in LINK.findall(page):
                    self.add(link, depth + 1)
            except NotFound as error:
                self.errors.append(str(error))
            finally:
                self.queue.task_done()

    def crawl(self, start):
        self.add(start, 0)
        self.queue.join()
        return self


c = Crawler().crawl("/")
print(sorted(c.seen))
print(sorted(c.errors), len(c.depths))
print(sorted(c.words.items(), key=lambda pair: (-pair[1], pair[0]))[:6])
one = Crawler(workers=1).crawl("/")
print(sorted(one.depths.items()))
print(sorted(Crawler(max_depth=1).crawl("/").seen))
print(Crawler().crawl("/nowhere").errors)
print(sorted(address for address in SITE if address not in Crawler(2).crawl("/about").seen))
