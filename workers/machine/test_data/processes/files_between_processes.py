"""Files: what one process writes, the others read."""

import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process


def count(job):
    folder, name = job
    with open(os.path.join(folder, name)) as file:
        words = file.read().split()
    with open(os.path.join(folder, name + ".count"), "w") as file:
        file.write(str(len(words)))
    return name, len(words)


def note(path, text):
    with open(path, "a") as file:
        file.write(text + "\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for size in (1, 20, 300):
            with open(os.path.join(folder, f"words{size}"), "w") as file:
                file.write("word " * size)
        jobs = [(folder, name) for name in sorted(os.listdir(folder))]
        with ProcessPoolExecutor(2) as pool:
            print(list(pool.map(count, jobs)))
        for name in sorted(os.listdir(folder)):
            if name.endswith(".count"):
                print(name, open(os.path.join(folder, name)).read())
        diary = os.path.join(folder, "diary")
        for day in ("monday", "tuesday"):
            child = Process(target=note, args=(diary, day))
            child.start()
            child.join()
        print(open(diary).read().split())
    print(os.path.exists(folder))
