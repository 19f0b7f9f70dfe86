"""The game of life: in a loop, with threads, a pipeline of queues, a pool and tasks."""

import threading, queue, asyncio, sys, contextlib, concurrent.futures as cf, io

ALIVE, EMPTY = "*", "-"


class SimulationError(Exception):
    pass


class Grid:
    def __init__(self, height, width):
        self.height, self.width = height, width
        self.rows = [[EMPTY] * width for _ in range(height)]

    def get(self, y, x):
        return self.rows[y % self.height][x % self.width]

    def set(self, y, x, state):
        self.rows[y % self.height][x % self.width] = state

    def __str__(self):
        return "\n".join(map("".join, self.rows))


class LockingGrid(Grid):
    def __init__(self, h, w):
        super().__init__(h, w)
        self.lock = threading.Lock()

    def __str__(self):
        with self.lock:
            return super().__str__()

    def get(self, y, x):
        with self.lock:
            return super().get(y, x)

    def set(self, y, x, s):
        with self.lock:
            return super().set(y, x, s)


def count_neighbors(y, x, get):
    return sum(get(y + dy, x + dx) == ALIVE for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)


def game_logic(state, n):
    if state == ALIVE:
        return EMPTY if n < 2 or n > 3 else state
    return ALIVE if n == 3 else state


def step_cell(y, x, get, set):
    set(y, x, game_logic(get(y, x), count_neighbors(y, x, get)))


def glider(cls=Grid):
    g = cls(5, 9)
    [g.set(*p, ALIVE) for p in ((0, 3), (1, 4), (2, 2), (2, 3), (2, 4))]
    return g


def simulate(g):
    n = type(g)(g.height, g.width)
    [step_cell(y, x, g.get, n.set) for y in range(g.height) for x in range(g.width)]
    return n


def simulate_threaded(g):
    n = LockingGrid(g.height, g.width)
    ts = []
    for y in range(g.height):
        for x in range(g.width):
            t = threading.Thread(target=step_cell, args=(y, x, g.get, n.set))
            t.start()
            ts.append(t)
    for t in ts:
        t.join()
    return n


class ClosableQueue(queue.Queue):
    SENTINEL = object()

    def close(self):
        self.put(self.SENTINEL)

    def __iter__(self):
        while True:
            item = self.get()
            try:
                if item is self.SENTINEL:
                    return
                yield item
            finally:
                self.task_done()


class StoppableWorker(threading.Thread):
    def __init__(self, func, in_queue, out_queue, **kwargs):
        super().__init__(**kwargs)
        self.func, self.in_queue, self.out_queue = func, in_queue, out_queue

    def run(self):
        for item in self.in_queue:
            self.out_queue.put(self.func(item))


def simulate_pipeline(g, in_queue, out_queue):
    [
        in_queue.put((y, x, g.get(y, x), count_neighbors(y, x, g.get)))
        for y in range(g.height)
        for x in range(g.width)
    ]
    in_queue.join()
    out_queue.close()
    n = Grid(g.height, g.width)
    for item in out_queue:
        y, x, s = item
        if isinstance(s, Exception):
            raise SimulationError(y, x) from s
        n.set(y, x, s)
    return n


def thread_logic(item):
    y, x, state, n = item
    try:
        return y, x, game_logic(state, n)
    except Exception as e:
        return y, x, e


def simulate_pool(pool, g):
    n = Grid(g.height, g.width)
    fs = [pool.submit(step_cell, y, x, g.get, n.set) for y in range(g.height) for x in range(g.width)]
    [f.result() for f in fs]
    return n


async def a_step(y, x, get, set):
    await asyncio.sleep(0)
    step_cell(y, x, get, set)


async def simulate_async(g):
    n = Grid(g.height, g.width)
    await asyncio.gather(*(a_step(y, x, g.get, n.set) for y in range(g.height) for x in range(g.width)))
    return n


results = {}


def play(name, sim, g, n=3):
    states = [str(g)]
    for _ in range(n):
        g = sim(g)
        states.append(str(g))
    results[name] = states


play("plain", simulate, glider())
play("threads", simulate_threaded, glider(LockingGrid))
inq, outq = ClosableQueue(), ClosableQueue()
workers = [StoppableWorker(thread_logic, inq, outq, name=f"w{i}") for i in range(3)]
[w.start() for w in workers]
play("queue", lambda g: simulate_pipeline(g, inq, outq), glider())
[inq.close() for _ in workers]
inq.join()
[w.join() for w in workers]
with cf.ThreadPoolExecutor(max_workers=10) as pool:
    play("pool", lambda g: simulate_pool(pool, g), glider())
play("async", lambda g: asyncio.run(simulate_async(g)), glider())
print(results["plain"][0], results["plain"][-1], sep="\n\n")
print({k: v == results["plain"] for k, v in results.items()})


def game_logic(state, n):
    raise OSError("Problem with I/O")


with contextlib.redirect_stderr(io.StringIO()) as fake:
    t = threading.Thread(target=game_logic, args=(ALIVE, 3))
    t.start()
    t.join()
print(fake.getvalue().splitlines()[0], "|", fake.getvalue().splitlines()[-1])
with cf.ThreadPoolExecutor(1) as pool:
    f = pool.submit(game_logic, ALIVE, 3)
    try:
        f.result()
    except OSError as e:
        print(e)
inq, outq = ClosableQueue(), ClosableQueue()
w = StoppableWorker(thread_logic, inq, outq)
w.start()
try:
    simulate_pipeline(Grid(1, 1), inq, outq)
except SimulationError as e:
    print(repr(e), repr(e.__cause__))
inq.close()
w.join()
try:
    asyncio.run(simulate_async(glider()))
except OSError as e:
    print("async", e)
