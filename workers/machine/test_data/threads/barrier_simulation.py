"""A simulation in steps: all cells read, then all write, and a barrier between; Game of Life by rows."""

import threading

GLIDER = """
.#......
..#.....
###.....
........
........
........
"""


class Life:
    def __init__(self, text, workers):
        self.rows = [[c == "#" for c in line] for line in text.split()]
        self.height, self.width = len(self.rows), len(self.rows[0])
        self.next = [row[:] for row in self.rows]
        self.generation = 0
        self.barrier = threading.Barrier(workers, action=self.swap)
        self.workers = workers
        self.populations = []

    def swap(self):
        self.rows, self.next = self.next, self.rows
        self.generation += 1
        self.populations.append(sum(map(sum, self.rows)))

    def neighbours(self, y, x):
        return sum(
            self.rows[(y + dy) % self.height][(x + dx) % self.width]
            for dy in (-1, 0, 1)
            for dx in (-1, 0, 1)
            if dy or dx
        )

    def work(self, first, generations):
        for _ in range(generations):
            for y in range(first, self.height, self.workers):
                for x in range(self.width):
                    n = self.neighbours(y, x)
                    self.next[y][x] = n == 3 or (self.rows[y][x] and n == 2)
            self.barrier.wait()

    def run(self, generations):
        threads = [threading.Thread(target=self.work, args=(n, generations)) for n in range(self.workers)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        return str(self)

    def __str__(self):
        return "\n".join("".join(".#"[cell] for cell in row) for row in self.rows)


one, three = Life(GLIDER, 1), Life(GLIDER, 3)
print(three.run(4))
print(one.run(4) == str(three), three.generation, three.populations)
print(three.run(8))
print(three.generation, three.barrier.n_waiting, three.barrier.broken, three.barrier.parties)

# The one with index 0 reports; each round has exactly one leader.
barrier = threading.Barrier(4)
leaders = []


def rounds(count):
    for number in range(count):
        if barrier.wait() == 0:
            leaders.append(number)
        barrier.wait()


threads = [threading.Thread(target=rounds, args=(5,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(leaders)
