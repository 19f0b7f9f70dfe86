"""pathlib and os: files and folders made, found, moved and removed, and the errors of these."""

import os
import tempfile
from pathlib import Path


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def tree(folder, depth=0):
    for path in sorted(folder.iterdir()):
        print("  " * depth + path.name + ("/" if path.is_dir() else f" {path.stat().st_size}"))
        if path.is_dir():
            tree(path, depth + 1)


def main():
    base = Path("work")
    base.mkdir()
    (base / "sub" / "deep").mkdir(parents=True)
    print((base / "a.txt").write_text("hello\n"), (base / "b.py").write_bytes(b"x = 1\n"))
    (base / "sub" / "c.txt").touch()
    (base / "sub" / "deep" / "d.txt").write_text("d")
    tree(base)
    print(sorted(map(str, base.glob("*.txt"))), sorted(map(str, base.rglob("*.txt"))))
    print(sorted(map(str, base.glob("**/d*"))), sorted(os.listdir("work")))
    for root, folders, files in os.walk("work"):
        folders.sort()
        print(root, folders, sorted(files))
    with os.scandir("work") as entries:
        print(sorted([(entry.name, entry.is_dir(), entry.path) for entry in entries]))
    print((base / "a.txt").exists(), (base / "z").exists(), base.is_dir(), os.path.isfile("work/a.txt"))
    print((base / "a.txt").rename(base / "e.txt"), Path("work").resolve() == Path.cwd() / "work")
    with (base / "e.txt").open("a") as file:
        file.write("more\n")
    print((base / "e.txt").read_text().splitlines())
    os.replace("work/e.txt", "work/sub/e.txt")
    os.chdir("work")
    print(sorted(os.listdir()), os.path.basename(os.getcwd()))
    os.chdir("..")
    for action in (
        lambda: base.mkdir(), lambda: os.mkdir("x/y"), lambda: os.makedirs("work", exist_ok=True), lambda: base.rmdir(),
        lambda: os.remove("work"), lambda: os.remove("none"), lambda: os.listdir("none"), lambda: os.listdir("work/b.py"),
        lambda: Path("none").read_text(), lambda: Path("none").unlink(missing_ok=True), lambda: os.rename("p", "q"),
        lambda: Path("work").read_text(), lambda: Path("work").write_text(5), lambda: list(Path("none").iterdir()),
        lambda: Path("work/b.py").touch(exist_ok=False), lambda: os.stat("none"), lambda: os.path.getsize("none"),
        lambda: os.rename("work/b.py", "work/sub"), lambda: os.chdir("none"), lambda: list(base.glob("/x")),
    ):
        attempt(action)
    number = os.open("raw", os.O_CREAT | os.O_WRONLY)
    print(os.write(number, b"raw bytes"), os.close(number), open("raw").read())


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    main()
    os.chdir("/")
print(os.path.exists(folder))
