"""Words counted and letters grouped: palindromes, anagrams, run lengths, sorted texts."""

from collections import Counter, defaultdict
from itertools import groupby
import string

text = """It was the best of times, it was the worst of times,
it was the age of wisdom... it was the age of foolishness!"""
words = [word.strip(string.punctuation).lower() for word in text.split()]
counts = Counter(words)
print(len(words), len(counts), counts.most_common(4), counts["was"], counts["never"], sum(counts.values()))
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(f"{word:<12}{count:>3} {'*' * count}")
print(Counter(map(len, words)), Counter(c for c in text.lower() if c in "aeiou"), max(words, key=len), sorted(set(words), key=lambda w: (len(w), w))[-3:])

print("-- palindromes")
for phrase in ("A man, a plan, a canal: Panama", "Never odd or even", "Was it a car?", "Ésope reste ici et se repose", "", "No lemon, no melon"):
    letters = [c for c in phrase.casefold() if c.isalnum()]
    print(f"{phrase!r:<34}{letters == letters[::-1]}")


def longest_palindrome(text):
    best = ""
    for centre in range(len(text)):
        for left, right in ((centre, centre), (centre, centre + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left, right = left - 1, right + 1
            best = max(best, text[left + 1:right], key=len)
    return best


print([longest_palindrome(word) for word in ("forgeeksskeegfor", "banana", "abc", "x", "")])

print("-- anagrams")
groups = defaultdict(list)
for word in "listen silent enlist google elgoog inlets banana cat act tac dog".split():
    groups["".join(sorted(word))].append(word)
for key, members in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
    print(key, members)

print("-- run lengths")


def encode(text):
    return "".join(f"{len(list(run))}{letter}" for letter, run in groupby(text))


def decode(text):
    result, count = "", ""
    for letter in text:
        if letter.isdigit():
            count += letter
        else:
            result, count = result + letter * int(count or 1), ""
    return result


for sample in ("WWWWWWWWWWWWBWWWWB", "abc", "", "aab" * 3, "ééé  "):
    print(repr(sample), repr(encode(sample)), decode(encode(sample)) == sample, [(key, len(list(run))) for key, run in groupby(sample, str.isupper)])

print("-- sorted")
names = ["item10", "Item2", "item1", "Zebra", "apple", "Éclair", "eclair", "item20", "_x", "10", "9", "ß", "ss"]


def natural(text):
    return [int(part) if digits else part.casefold() for digits, run in groupby(text, str.isdigit) for part in ["".join(run)]]


print(sorted(names), sorted(names, key=str.lower), sorted(names, key=str.casefold, reverse=True), sorted(names, key=len), sep="\n")
print(sorted(["item10", "item2", "Item1", "item20"], key=natural), sorted("b A a B".split(), key=lambda w: (w.lower(), w)), sorted("hello"), "".join(sorted("héllo", reverse=True)), sorted(["a", "ab", "A", ""]), min("b", "a"), max("ab", "b", "ba"))


def caseless_key(word):
    table = str.maketrans("éèêàâîïôùûç", "eeeaaiiouuc")
    return word.casefold().translate(table), word


print(sorted(["zoé", "Élan", "ete", "été", "Eta", "cote", "côte", "coté", "çà"], key=caseless_key))
