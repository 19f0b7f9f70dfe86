"""Parts sorted by processes and merged."""

import heapq
import random
from concurrent.futures import ProcessPoolExecutor


def main():
    numbers = random.Random(1).sample(range(1000), 40)
    parts = [numbers[k::4] for k in range(4)]
    with ProcessPoolExecutor(2) as executor:
        merged = list(heapq.merge(*executor.map(sorted, parts)))
    print(merged == sorted(numbers), merged[:5])


if __name__ == "__main__":
    main()
