"""A reader sees one half of a pair changed and the other not."""

from threading import Thread

point = {"x": 0, "y": 0}
seen = []


def move():
    point["x"] = 1
    point["y"] = 1


def look():
    seen.append((point["x"], point["y"]))


threads = [Thread(target=move), Thread(target=look)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert seen[0] in [(0, 0), (1, 1)], f"saw {seen[0]}"
print("done")
# forced: AssertionError: saw
