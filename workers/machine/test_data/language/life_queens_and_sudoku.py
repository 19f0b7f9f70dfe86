"""Three classics: the game of life on sets, n queens by generators, and sudoku by constraint and search."""

from collections import Counter
from itertools import islice, permutations, product


def neighbours(cell):
    x, y = cell
    return {(x + dx, y + dy) for dx, dy in product((-1, 0, 1), repeat=2) if (dx, dy) != (0, 0)}


def step(alive):
    counts = Counter(n for cell in alive for n in neighbours(cell))
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in alive}


def draw(alive, width, height):
    return "\n".join("".join(".#"[(x, y) in alive] for x in range(width)) for y in range(height))


def parse(text):
    return {(x, y) for y, row in enumerate(text.split()) for x, c in enumerate(row) if c == "#"}


glider = parse(".#. ..# ###")
blinker = parse("... ### ...")
print(draw(step(blinker), 3, 3))
generation = glider
for n in range(5):
    print(f"generation {n}: {sorted(generation)}")
    generation = step(generation)
moved = glider
for _ in range(20):
    moved = step(moved)
print(moved == {(x + 5, y + 5) for x, y in glider}, step(step(blinker)) == blinker, step(set()), len(step(parse("## ##"))))
print(draw(moved, 8, 8))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    row = len(placed)
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, (*placed, column))


print([sum(1 for _ in queens(n)) for n in range(1, 7)], next(queens(8)), list(islice(queens(6), 2)), next(queens(3), "none"))
print("\n".join(" ".join("Q" if c == column else "." for c in range(6)) for column in next(queens(6))))
by_permutations = [p for p in permutations(range(5)) if len({c + r for r, c in enumerate(p)}) == len({c - r for r, c in enumerate(p)}) == 5]
print(len(by_permutations), by_permutations == list(queens(5)))


class Contradiction(Exception):
    pass


class Sudoku:
    SIZE, BOX = 4, 2

    def __init__(self, text):
        self.cells = {(r, c): set(range(1, self.SIZE + 1)) for r in range(self.SIZE) for c in range(self.SIZE)}
        for position, ch in zip(sorted(self.cells), (c for c in text if c in "01234.")):
            if ch not in "0.":
                self.assign(position, int(ch))

    def peers(self, position):
        r, c = position
        for i in range(self.SIZE):
            yield r, i
            yield i, c
        top, left = r - r % self.BOX, c - c % self.BOX
        yield from product(range(top, top + self.BOX), range(left, left + self.BOX))

    def assign(self, position, value):
        if value not in self.cells[position]:
            raise Contradiction(f"{value} cannot be at {position}")
        self.cells[position] = {value}
        for peer in set(self.peers(position)) - {position}:
            if value in self.cells[peer]:
                self.cells[peer].discard(value)
                match len(self.cells[peer]):
                    case 0:
                        raise Contradiction("nothing left")
                    case 1:
                        [only] = self.cells[peer]
                        self.assign(peer, only)

    def solve(self):
        open_cells = [p for p in self.cells if len(self.cells[p]) > 1]
        if not open_cells:
            return self
        position = min(open_cells, key=lambda p: (len(self.cells[p]), p))
        for value in sorted(self.cells[position]):
            trial = Sudoku("")
            trial.cells = {p: set(v) for p, v in self.cells.items()}
            try:
                trial.assign(position, value)
            except Contradiction:
                continue
            if (solved := trial.solve()) is not None:
                return solved
        return None

    def __str__(self):
        return "\n".join(" ".join(str(*self.cells[r, c]) if len(self.cells[r, c]) == 1 else "." for c in range(self.SIZE)) for r in range(self.SIZE))


for text in ("1... ..3. .2.. ...4", "12.. .... .... ..21", "...."):
    print(Sudoku(text).solve(), end="\n--\n")
for text in ("11", "1... 1...", "123. ...4"):
    try:
        print(Sudoku(text).solve())
    except Contradiction as error:
        print(type(error).__name__, error if "cannot" in str(error) else "")
