"""A product of matrices, row by row."""

from multiprocessing import Pool


def row_times(pair):
    row, matrix = pair
    return [sum(a * b for a, b in zip(row, column)) for column in zip(*matrix)]


if __name__ == "__main__":
    a = [[1, 2], [3, 4], [5, 6]]
    b = [[7, 8, 9], [10, 11, 12]]
    with Pool(2) as pool:
        print(pool.map(row_times, [(row, b) for row in a]))
