"""Numbers in words and back, ordinals, distances between words and changes of case."""

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(number):
    if number < 0:
        return "minus " + words(-number)
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + ("-" + ONES[ones] if ones else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            count, rest = divmod(number, size)
            return f"{words(count)} {name}" + (f" {'and ' * (rest < 100)}{words(rest)}" if rest else "")


def value(text):
    total = group = 0
    for word in text.replace("-", " ").split():
        if word in ONES:
            group += ONES.index(word)
        elif word in TENS:
            group += 10 * TENS.index(word) + 20
        elif word == "hundred":
            group *= 100
        elif word in ("thousand", "million", "billion"):
            total, group = total + group * {"thousand": 1000, "million": 10**6, "billion": 10**9}[word], 0
    return total + group


for number in (0, 13, 21, 100, 342, 1005, 70_019, 2_000_300, 10**9 + 7, -45):
    print(number, words(number), value(words(number)) == abs(number), end="; ")
print()


def distance(one, other):
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


print([distance(a, b) for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("größe", "grösse"))])


def common(one, other):
    best = [[""] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            best[i + 1][j + 1] = best[i][j] + a if a == b else max(best[i][j + 1], best[i + 1][j], key=len)
    return best[-1][-1]


print(common("AGGTAB", "GXTXAYB"), common("", "x"), common("interleave", "inter leave"))
print({ordinal: f"{ordinal}{'th' if 10 <= ordinal % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(ordinal % 10, 'th')}" for ordinal in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112)})
print("".join("_" + c.lower() if c.isupper() else c for c in "someCamelCaseName").lstrip("_"), "".join(w.title() if i else w for i, w in enumerate("some_snake_case".split("_"))), "-".join("Some Title Here!".lower().strip("!").split()))
