"""Map and reduce over pages with a pool of threads."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from operator import add

pages = ["the cat and the dog", "the end of the day", "a cat a day", "dog days"]


def count(page):
    return Counter(page.split())


with ThreadPoolExecutor(4) as executor:
    total = reduce(add, executor.map(count, pages))
print(total.most_common(3), total["cat"], sum(total.values()))
