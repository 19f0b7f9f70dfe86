"""open: modes of text and bytes, reading line by line, seeking, encodings, and what is refused."""

import json
import os
import tempfile


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def main():
    with open("notes.txt", "w", encoding="utf-8") as file:
        print(file.name, file.mode, file.closed, file.write("first\nsecond\n"))
        print("third", "é", file=file)
        file.writelines(["fourth\n", "last"])
    print(file.closed)
    with open("notes.txt", encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            print(number, repr(line))
    with open("notes.txt", "a") as file:
        file.write("!\n")
    with open("notes.txt") as file:
        print(file.readline(), file.read(3), file.tell(), file.readlines(), repr(file.read()))
        print(file.seek(0), file.read(5))
    with open("notes.txt", "rb") as file:
        print(file, file.read(4), file.readline(), file.seek(-2, os.SEEK_END), file.read())
    with open("bytes", "wb+") as file:
        print(file.write(bytes(range(8))), file.tell(), file.seek(2), file.read(2), file.truncate(6))
    print(os.path.getsize("bytes"), open("bytes", "rb").read())
    with open("data.json", "w") as file:
        json.dump({"a": [1, None]}, file, indent=1)
    print(json.load(open("data.json")), len(open("data.json").readlines()))
    with open("ends.txt", "w", newline="\r\n") as file:
        file.write("a\nb\n")
    print(open("ends.txt", "rb").read(), repr(open("ends.txt").read()), repr(open("ends.txt", newline="").read()))
    with open("wide.txt", "w", encoding="utf-16") as file:
        file.write("né")
    print(open("wide.txt", encoding="utf-16").read(), os.path.getsize("wide.txt"))
    attempt(lambda: open("missing.txt"))
    attempt(lambda: open("no/such/folder.txt", "w"))
    attempt(lambda: open("notes.txt", "x"))
    attempt(lambda: open("notes.txt", "rw"))
    attempt(lambda: open("notes.txt", "q"))
    attempt(lambda: open("notes.txt/inside"))
    attempt(lambda: open("."))
    attempt(lambda: open(3.5))
    attempt(lambda: open("bytes", "rb", encoding="utf-8"))
    attempt(lambda: open("notes.txt").write("x"))
    attempt(lambda: open("new.txt", "w").read())
    attempt(lambda: open("new.txt", "w").write(b"x"))
    attempt(lambda: open("new.txt", "wb").write("x"))
    attempt(lambda: open("wide.txt", encoding="utf-8").read())
    attempt(lambda: open("new.txt", "w", encoding="ascii").write("é"))
    attempt(lambda: file.read())


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    main()
    os.chdir("/")
