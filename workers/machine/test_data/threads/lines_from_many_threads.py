"""Threads that write to one file, with an open stream or each with its own: no line is lost or torn."""

import os
import tempfile
import threading


def through(stream, name):
    for number in range(50):
        stream.write(f"{name} {number}\n")


def alone(path, name):
    for number in range(20):
        with open(path, "a") as stream:
            stream.write(f"{name} {number}\n")


def together(target, first):
    threads = [threading.Thread(target=target, args=(first, name)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


with tempfile.TemporaryDirectory() as folder:
    shared, appended = os.path.join(folder, "shared"), os.path.join(folder, "appended")
    with open(shared, "w") as stream:
        together(through, stream)
    together(alone, appended)
    for path, times in ((shared, 50), (appended, 20)):
        with open(path) as stream:
            lines = stream.read().splitlines()
        print(len(lines), sorted(lines) == sorted([f"{name} {n}" for name in "abcd" for n in range(times)]))
        print([line for line in lines if line.startswith("b")][:3])
