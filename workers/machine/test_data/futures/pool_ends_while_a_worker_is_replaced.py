"""A pool that ends while it puts another worker in the place of one waits for neither."""

import multiprocessing as mp


def double(number):
    return 2 * number


if __name__ == "__main__":
    total = 0
    for number in range(40):
        with mp.Pool(1, maxtasksperchild=1) as pool:
            total += pool.apply(double, (number,))
    print(total)
