"""The Game of Life on two shared arrays: each process has some rows, and a barrier ends each generation."""

import multiprocessing as mp

START = """
..........
..#.......
...#......
.###......
......###.
..........
"""


def neighbours(cells, width, height, y, x):
    return sum(
        cells[(y + dy) % height * width + (x + dx) % width] for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx
    )


def live(worker, workers, boards, size, barrier, generations):
    width, height = size
    for generation in range(generations):
        old, new = boards[generation % 2], boards[(generation + 1) % 2]
        for y in range(worker, height, workers):
            for x in range(width):
                n = neighbours(old, width, height, y, x)
                new[y * width + x] = n == 3 or (n == 2 and old[y * width + x])
        barrier.wait()


def simulate(text, workers, generations):
    rows = text.split()
    width, height = len(rows[0]), len(rows)
    boards = [mp.RawArray("b", [c == "#" for row in rows for c in row]), mp.RawArray("b", width * height)]
    barrier = mp.Barrier(workers)
    processes = [
        mp.Process(target=live, args=(n, workers, boards, (width, height), barrier, generations)) for n in range(workers)
    ]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    cells = boards[generations % 2]
    return ["".join(".#"[c] for c in cells[y * width : (y + 1) * width]) for y in range(height)]


if __name__ == "__main__":
    for generations in (1, 2, 6):
        print(f"after {generations}:")
        print(*simulate(START, 2, generations), sep="\n")
    print(simulate(START, 3, 6) == simulate(START, 1, 6) == simulate(START, 2, 6))
    blinker = ".....\n..#..\n..#..\n..#..\n....."
    print(simulate(blinker, 2, 2) == blinker.split(), simulate(blinker, 2, 1)[2])
