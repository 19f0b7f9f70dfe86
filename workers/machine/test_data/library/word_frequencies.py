"""Counting words of a text in several ways."""

import re
from collections import Counter, defaultdict

text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = re.findall(r"[a-z']+", text.lower())
count = Counter(words)
print(count.most_common(4), len(count), count.total(), count["never"])
lengths = defaultdict(list)
for word in sorted(set(words)):
    lengths[len(word)].append(word)
for length in sorted(lengths):
    print(length, lengths[length])
print(count & Counter("it it was".split()), (count - Counter(it=3))["it"], count + Counter(a=1) == Counter(words + ["a"]))
