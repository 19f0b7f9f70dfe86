# Builds text from pieces.
import time


def table(rows):
    parts = []
    for row in range(rows):
        parts.append(f"{row}: {row * row}")
        parts.append("-" * (row % 10))
        parts.append(str(row) + "," + "x")
    return "\n".join(parts)


def characters(text):
    kept = ""
    for character in text:
        if character in "0123456789":
            kept += character
    return kept


def report(n):
    lines = []
    for i in range(n):
        lines.append("%d of %s" % (i, "many"))
        lines.append("{} and {}".format(i, i + 1))
    return " ".join(lines).upper().replace("OF", "from")


start = time.perf_counter()
print(len(table(150_000)))
print(len(characters("a1b2c3d4" * 100_000)))
print(len(report(120_000)))
print(time.perf_counter() - start)
