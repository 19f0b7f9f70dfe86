"""Monte Carlo with a generator for each task: the same seeds give the same numbers, however the work is spread."""

import random
from multiprocessing import Pool, Process, SimpleQueue


def inside_circle(seed, count=200):
    generator = random.Random(seed)
    return sum(generator.random() ** 2 + generator.random() ** 2 <= 1 for _ in range(count))


def random_walk(seed, steps=30):
    generator = random.Random(seed)
    x = y = 0
    for _ in range(steps):
        dx, dy = generator.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y


def dice(job):
    seed, sides, count = job
    generator = random.Random(seed)
    return [generator.randint(1, sides) for _ in range(count)]


def seed_worker(seed):
    random.seed(seed)


def from_global(_):
    return random.randint(0, 10**6)


def estimate(seed, results):
    results.put((seed, inside_circle(seed)))


if __name__ == "__main__":
    seeds = range(10)
    alone = [inside_circle(seed) for seed in seeds]
    for size in (1, 2, 3):
        with Pool(size) as pool:
            print(size, pool.map(inside_circle, seeds) == alone, pool.map(inside_circle, seeds, chunksize=4) == alone)
    print(alone, 4 * sum(alone) / (200 * len(alone)))
    with Pool(2) as pool:
        walks = pool.map(random_walk, range(6))
        print(walks, walks == [random_walk(n) for n in range(6)])
        print(pool.map(dice, [(1, 6, 5), (2, 20, 4), (1, 6, 5)]))
        print(pool.starmap(inside_circle, [(5, 10), (5, 20), (6, 10)]))
    with Pool(1, seed_worker, (42,)) as pool:
        numbers = pool.map(from_global, range(4))
    random.seed(42)
    print(numbers, numbers == [from_global(None) for _ in range(4)])
    results = SimpleQueue()
    processes = [Process(target=estimate, args=(seed, results)) for seed in (3, 1, 2)]
    for p in processes:
        p.start()
    found = sorted(results.get() for _ in processes)
    for p in processes:
        p.join()
    print(found == [(seed, alone[seed]) for seed in (1, 2, 3)])
    master = random.Random(2024)
    print([random.Random(master.getrandbits(32)).randrange(100) for _ in range(5)])
