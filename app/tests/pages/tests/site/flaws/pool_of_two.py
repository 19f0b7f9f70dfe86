"""Two threads of a pool count the words of two pages in one dictionary, and one page is forgotten."""

from concurrent.futures import ThreadPoolExecutor

words = {"the": 0}


def count(page):
    words["the"] += page.count("the")


with ThreadPoolExecutor(max_workers=2) as pool:
    list(pool.map(count, ["the sea the sky", "the land"]))
assert words["the"] == 3, f"counted {words['the']}"
print("done")
# forced: AssertionError: counted
