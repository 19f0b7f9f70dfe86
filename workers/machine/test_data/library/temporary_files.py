"""tempfile, shutil and glob: folders that go, copies of files and trees, patterns of names."""

import gzip
import glob
import os
import shutil
import stat
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory(prefix="demo_") as folder:
    base = Path(folder)
    print(base.name.startswith("demo_"), stat.S_ISDIR(base.stat().st_mode))
    for name in ("a.txt", "b.txt", "c.py", ".hidden"):
        (base / name).write_text(name)
    (base / "sub" / "x").mkdir(parents=True)
    (base / "sub" / "d.txt").write_text("d")
    (base / "sub" / "x" / "e.txt").write_text("e")

    def found(pattern, **options):
        return sorted([os.path.relpath(path, folder) for path in glob.glob(os.path.join(folder, pattern), **options)])

    print(found("*"), found("*.txt"), found("[ab].*"), found("**/*.txt", recursive=True), found("**", recursive=True))
    print(sorted(glob.glob("*.txt", root_dir=folder)), glob.escape("a[1]*"))
    print(os.path.relpath(shutil.copy(base / "a.txt", base / "sub"), folder), shutil.copyfile(base / "a.txt", base / "n").name)
    shutil.copytree(base / "sub", base / "twin", ignore=shutil.ignore_patterns("d.*"))
    print(found("twin/**", recursive=True), os.path.relpath(shutil.move(base / "c.py", base / "sub"), folder))
    for action in (
        lambda: shutil.copy(base / "none", base / "y"), lambda: shutil.rmtree(base / "none"),
        lambda: shutil.copytree(base / "sub", base / "twin"), lambda: shutil.move(base / "none", base / "q"),
    ):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, str(error).replace(folder, "FOLDER"))
    shutil.rmtree(base / "twin")
    shutil.rmtree(base / "none", ignore_errors=True)
    os.chmod(base / "a.txt", 0o600)
    print((base / "twin").exists(), stat.filemode((base / "a.txt").stat().st_mode))
    with gzip.open(base / "z.gz", "wt") as file:
        file.write("packed\n" * 3)
    with gzip.open(base / "z.gz", "rt") as file:
        print(file.readlines())
print(os.path.exists(folder))

with tempfile.NamedTemporaryFile("w+", suffix=".txt") as file:
    file.write("abc")
    file.seek(0)
    print(file.read(), os.path.exists(file.name), file.name.endswith(".txt"))
print(os.path.exists(file.name))
with tempfile.TemporaryFile() as file:
    file.write(b"xyz")
    file.seek(0)
    print(file.read())
number, path = tempfile.mkstemp()
with os.fdopen(number, "w") as file:
    file.write("by number")
print(open(path).read(), os.remove(path))
