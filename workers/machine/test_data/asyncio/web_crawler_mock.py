"""A web crawler over a made-up site: workers, a queue, a seen set, and errors on the way."""

import asyncio
import re
from dataclasses import dataclass, field

SITE = {
    "/": '<a href="/about">About</a> <a href="/blog">Blog</a> <a href="/missing">?</a>',
    "/about": '<a href="/">Home</a> <a href="/team">Team</a>',
    "/blog": '<a href="/blog/1">One</a><a href="/blog/2">Two</a>',
    "/blog/1": '<a href="/blog/2">Next</a><a href="/broken">x</a>',
    "/blog/2": "no links <b>here</b>",
    "/team": '<a href="/about">Back</a>',
    "/broken": None,
}


class PageError(Exception):
    pass


async def fetch(url):
    await asyncio.sleep(0)
    if url not in SITE:
        raise PageError(f"404 {url}")
    if SITE[url] is None:
        raise PageError(f"500 {url}")
    return SITE[url]


@dataclass
class Crawler:
    start: str
    workers: int = 3
    seen: set = field(default_factory=set)
    pages: dict = field(default_factory=dict)
    errors: list = field(default_factory=list)
    active: int = 0
    most: int = 0

    def __post_init__(self):
        self.todo = asyncio.Queue()

    def offer(self, url, depth):
        if url not in self.seen:
            self.seen.add(url)
            self.todo.put_nowait((url, depth))

    async def visit(self, url, depth):
        self.active += 1
        self.most = max(self.most, self.active)
        try:
            html = await fetch(url)
        except PageError as error:
            self.errors.append(str(error))
        else:
            links = re.findall(r'href="([^"]+)"', html)
            self.pages[url] = (depth, links)
            for link in links:
                self.offer(link, depth + 1)
        finally:
            self.active -= 1

    async def work(self):
        while True:
            url, depth = await self.todo.get()
            try:
                await self.visit(url, depth)
            finally:
                self.todo.task_done()

    async def crawl(self):
        self.offer(self.start, 0)
        tasks = [asyncio.create_task(self.work(), name=f"worker-{n}") for n in range(self.workers)]
        await self.todo.join()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return self


async def main():
    crawler = await Crawler("/").crawl()
    for url, (depth, links) in sorted(crawler.pages.items()):
        print(f"{url:<10}{len(links)} links at depth {depth}")
    print(sorted(crawler.errors), len(crawler.seen), crawler.active, crawler.most <= 3)
    single = await Crawler("/blog", workers=1).crawl()
    print(list(single.pages), single.errors, single.most)
    print(await Crawler("/nowhere").crawl())


asyncio.run(main())
