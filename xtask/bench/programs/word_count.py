# Counts the words of a text.
import time

VERSE = """the quick brown fox jumps over the lazy dog and the dog
barks at the fox until the moon is up and the river is quiet
a small boat drifts along the bank while the old man sleeps
"""


def count_words(text):
    counts = {}
    for line in text.splitlines():
        for word in line.split():
            word = word.strip(".,;:!?").lower()
            counts[word] = counts.get(word, 0) + 1
    return counts


start = time.perf_counter()
counts = count_words(VERSE * 25_000)
print(sum(counts.values()), len(counts), counts["the"])
print(time.perf_counter() - start)
