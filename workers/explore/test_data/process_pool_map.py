"""A pool of processes keeps the order of its answers."""

from multiprocessing import Pool


def double(number):
    return 2 * number


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(double, [1, 2]))
# expect: safe
# expect: outcomes "[2, 4]\n"
