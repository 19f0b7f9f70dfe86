# Archives in memory and in files; one is written by a thread, as in the tutorial.
import io
import os
import tempfile
import threading
import warnings
import zipfile
from zipfile import ZipFile, ZipInfo


def attempt(act):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)


memory = io.BytesIO()
with ZipFile(memory, "w") as archive:
    archive.writestr("a.txt", "hello")
    archive.writestr("d/b.txt", b"x" * 1000, compress_type=zipfile.ZIP_DEFLATED)
    archive.writestr("\xe9.txt", "accents")
    archive.mkdir("e")
    archive.comment = b"remark"
    with archive.open("lines.txt", "w") as file:
        file.write(b"one\n")
        file.write(b"two\n")
    print(archive.namelist())
print(zipfile.is_zipfile(memory), zipfile.is_zipfile(io.BytesIO(b"no")))
with ZipFile(memory) as archive:
    print(archive.namelist(), archive.read("a.txt"), archive.testzip(), archive.comment, archive.mode)
    info = archive.getinfo("d/b.txt")
    print(info.filename, info.file_size, info.compress_type, info.CRC, info.is_dir(), archive.getinfo("e/").is_dir())
    print(info, archive.getinfo("a.txt"), archive.getinfo("e/"))
    with archive.open("lines.txt") as file:
        print(list(file), file.name)
    with archive.open("lines.txt") as file:
        for line in io.TextIOWrapper(file):
            print(line, end="")
    attempt(lambda: archive.getinfo("nope"))
    attempt(lambda: archive.open("nope"))
    attempt(lambda: archive.writestr("x", "y"))
    attempt(lambda: archive.open("a.txt", "q"))
    root = zipfile.Path(archive)
    print([one.name for one in root.iterdir()], (root / "d" / "b.txt").read_text()[:3], (root / "d").is_dir())
    print((root / "nope").exists(), [one.at for one in root.glob("**/*.txt")])
attempt(lambda: archive.read("a.txt"))
attempt(lambda: ZipFile(io.BytesIO(b"abc")))
attempt(lambda: ZipFile(memory, "q"))
attempt(lambda: ZipFile(memory, compression=99))
whole = memory.getvalue()
with ZipFile(io.BytesIO(whole.replace(b"hello", b"hallo"))) as archive:
    print(archive.testzip())
    attempt(lambda: archive.read("a.txt"))


class AsyncZip(threading.Thread):
    def __init__(self, infile, outfile):
        threading.Thread.__init__(self)
        self.infile = infile
        self.outfile = outfile

    def run(self):
        archive = ZipFile(self.outfile, "w", zipfile.ZIP_DEFLATED)
        archive.write(self.infile)
        archive.close()
        print("Finished background zip of:", self.infile)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open("mydata.txt", "w") as file:
        file.write("data " * 100)
    background = AsyncZip("mydata.txt", "myarchive.zip")
    background.start()
    background.join()
    print("Main program waited until background was done.")
    with ZipFile("myarchive.zip", "a") as archive:
        archive.writestr("more/more.txt", "m")
    with ZipFile("myarchive.zip") as archive:
        print(archive, archive.namelist(), archive.read("mydata.txt")[:9])
        archive.extractall("out")
        print(sorted(os.listdir("out")), os.listdir("out/more"))
    print(archive)
    with ZipFile("twice.zip", "w") as archive, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        archive.writestr("a", "1")
        archive.writestr("a", "2")
        print([str(one.message) for one in told])
    os.chdir("/")

memory = io.BytesIO()
with ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(ZipInfo("x.txt", (2020, 1, 2, 3, 4, 6)), "abc")
    archive.printdir()
print(memory.getvalue().hex())
