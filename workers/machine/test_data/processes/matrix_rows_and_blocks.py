"""Matrix multiplication: by rows in a pool, by shared arrays, by blocks; all answers agree."""

from multiprocessing import Pool, Process, RawArray


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def prepare(matrix):
    global columns
    columns = list(zip(*matrix))


def row_times_matrix(row):
    return [sum(x * y for x, y in zip(row, column)) for column in columns]


def fill_rows(n, first, step, a, b, c):
    for i in range(first, n, step):
        for j in range(n):
            c[i * n + j] = sum(a[i * n + k] * b[k * n + j] for k in range(n))


def block(matrix, i, j, size):
    return [row[j : j + size] for row in matrix[i : i + size]]


def add(a, b):
    return [[x + y for x, y in zip(r, s)] for r, s in zip(a, b)]


def multiply_blocks(job):
    i, j, pairs = job
    total = None
    for a, b in pairs:
        product = multiply(a, b)
        total = product if total is None else add(total, product)
    return i, j, total


def determinant(matrix):
    if len(matrix) == 1:
        return matrix[0][0]
    return sum(
        (-1) ** j * matrix[0][j] * determinant([row[:j] + row[j + 1 :] for row in matrix[1:]])
        for j in range(len(matrix))
    )


if __name__ == "__main__":
    n = 6
    a = [[(i * 7 + j * 3) % 10 for j in range(n)] for i in range(n)]
    b = [[(i - j) ** 2 % 5 for j in range(n)] for i in range(n)]
    expected = multiply(a, b)
    for row in expected:
        print(*(f"{x:4}" for x in row))

    with Pool(2, prepare, (b,)) as pool:
        by_rows = pool.map(row_times_matrix, a)
        size = 2
        jobs = [
            (i, j, [(block(a, i, k, size), block(b, k, j, size)) for k in range(0, n, size)])
            for i in range(0, n, size)
            for j in range(0, n, size)
        ]
        by_blocks = [[0] * n for _ in range(n)]
        for i, j, part in pool.imap_unordered(multiply_blocks, jobs):
            for di, row in enumerate(part):
                by_blocks[i + di][j : j + size] = row
        print(pool.map(determinant, [[[3]], [[1, 2], [3, 4]], [[2, 0, 1], [1, 3, 2], [1, 1, 1]], block(b, 0, 0, 4)]))
    print(by_rows == expected, by_blocks == expected)

    flat_a, flat_b = (RawArray("i", [x for row in m for x in row]) for m in (a, b))
    c = RawArray("i", n * n)
    processes = [Process(target=fill_rows, args=(n, first, 3, flat_a, flat_b, c)) for first in range(3)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print([list(c[i * n : (i + 1) * n]) for i in range(n)] == expected, sum(c))
    identity = [[int(i == j) for j in range(n)] for i in range(n)]
    with Pool(1, prepare, (identity,)) as pool:
        print(pool.map(row_times_matrix, a, chunksize=2) == a)
