"""The files of a run: they are in memory, all processes of the run see the same, and they go when it ends.

The kernel keeps blocks of bytes by name. One block holds the tree, the others what is in the files. A file's block
begins with three numbers of eight bytes: how many bytes are in the file, how many the block has room for, and when the
file was changed.
"""

import _bootstrap
import _kernel
from _inspect import source
from _time import time
from os import fspath

HOME = "/home/user"
FOLDER, FILE = 0o040755, 0o100644
_HEAD = 24
_ERRORS = {
    2: (FileNotFoundError, "No such file or directory"),
    17: (FileExistsError, "File exists"),
    20: (NotADirectoryError, "Not a directory"),
    21: (IsADirectoryError, "Is a directory"),
    39: (OSError, "Directory not empty"),
}
_program = _bootstrap.program
# Where paths begin that have no slash before them; each process has its own.
place = {"here": _program.co_filename.rpartition("/")[0] if _program.co_filename.startswith("/") else HOME}
_read = {"version": -1, "tree": None}


def failed(code, *paths):
    """The exception of an error of the system."""
    kind, text = _ERRORS[code]
    paths = [fspath(path) for path in paths]
    return kind(code, text, *paths) if len(paths) < 2 else kind(code, text, paths[0], None, paths[1])


def absolute(path):
    """The whole path of a path, without dots."""
    path = fspath(path)
    if isinstance(path, bytes):
        path = path.decode()
    if "\0" in path:
        raise ValueError("embedded null byte")
    parts = []
    for part in (path if path.startswith("/") else f"{place['here']}/{path}").split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    return "/" + "/".join(parts)


def parent(path):
    return path.rpartition("/")[0] or "/"


def now():
    return int(time() * 1e9)


class _Lock:
    """Held while the tree or a file is read or changed; threads and processes take turns."""

    def __init__(self):
        self._semaphore = _kernel.find("files lock")
        if self._semaphore is None:
            made = _kernel.new_semaphore(1, 1)
            self._semaphore = made if _kernel.bind("files lock", made) else _kernel.find("files lock")

    def __enter__(self):
        _kernel.acquire(self._semaphore, None)

    def __exit__(self, *exception):
        _kernel.release(self._semaphore)


LOCK = _Lock()


def _number(block, at):
    return int.from_bytes(_kernel.read_block(block, at, 8), "little")


def _numbers(*numbers):
    return b"".join([number.to_bytes(8, "little") for number in numbers])


def _rebind(name, block):
    _kernel.unbind(name)
    _kernel.bind(name, block)


def tree():
    """What is there: modes and numbers by paths. For whoever holds the lock, who does not change it."""
    block = _kernel.find("files tree")
    if block is None:
        _begin()
        block = _kernel.find("files tree")
    version = _number(block, 16)
    if version != _read["version"]:
        text = _kernel.read_block(block, _HEAD, _number(block, 0)).decode("utf-8", "surrogateescape")
        words = text.split("\0")
        _read["tree"] = {words[at]: (int(words[at + 1]), int(words[at + 2])) for at in range(0, len(words), 3)}
        _read["version"] = version
    return _read["tree"]


def keep(changed):
    """Makes a tree the one of all processes."""
    words = [f"{path}\0{mode}\0{number}" for path, (mode, number) in changed.items()]
    octets = "\0".join(words).encode("utf-8", "surrogateescape")
    block = _kernel.find("files tree")
    version = 0 if block is None else _number(block, 16) + 1
    if block is None or _number(block, 8) < len(octets):
        room = 2 * len(octets)
        block = _kernel.new_block(_numbers(0, room, 0) + bytes(room))
        _rebind("files tree", block)
    _kernel.write_block(block, 0, _numbers(len(octets)))
    _kernel.write_block(block, 16, _numbers(version) + octets)
    _read["version"] = -1


def _begin():
    """The first tree: a few folders, and the program itself."""
    keep({"/": (FOLDER, 0), "/home": (FOLDER, 0), HOME: (FOLDER, 0), "/tmp": (FOLDER, 0)})
    path = absolute(_program.co_filename)
    above = parent(path)
    folders = []
    while above not in tree():
        folders.append(above)
        above = parent(above)
    keep({**tree(), **{folder: (FOLDER, 0) for folder in reversed(folders)}})
    write(new_file(path), 0, source(_program).encode("utf-8", "surrogateescape"))


def look(path):
    """The mode and the number of what has a path, or `None`."""
    with LOCK:
        return tree().get(absolute(path))


def found(path):
    """As `look`, but what is not there is an error."""
    entry = look(path)
    if entry is None:
        whole = absolute(path)
        with LOCK:
            raise failed(_why_not(whole), path)
    return entry


def _why_not(whole):
    """The error if nothing has a path: that there is none, or that what is above it is a file."""
    above = parent(whole)
    while above not in tree():
        above = parent(above)
    return 2 if tree()[above][0] & 0o040000 else 20


def is_folder(entry):
    return entry is not None and entry[0] & 0o170000 == 0o040000


def check_parent(whole, path):
    """That something can be made here."""
    above = tree().get(parent(whole))
    if above is None:
        raise failed(_why_not(whole), path)
    if not is_folder(above):
        raise failed(20, path)


def new_file(whole):
    """Makes an empty file; its number."""
    number = _kernel.new_block(_numbers(0, 64, now()) + bytes(64))
    _kernel.bind(f"file {number}", number)
    keep({**tree(), whole: (FILE, number)})
    return number


def facts(number):
    """How long a file is, and when it was changed."""
    block = _kernel.find(f"file {number}")
    return _number(block, 0), _number(block, 16)


def set_time(number, time):
    _kernel.write_block(_kernel.find(f"file {number}"), 16, _numbers(time))


def read(number, at, size):
    block = _kernel.find(f"file {number}")
    left = _number(block, 0) - at
    size = left if size < 0 else min(size, left)
    return _kernel.read_block(block, _HEAD + at, size) if size > 0 else b""


def write(number, at, octets):
    """Writes in a file; at `None`, at its end. Where it has written to."""
    block = _kernel.find(f"file {number}")
    size, room = _number(block, 0), _number(block, 8)
    at = size if at is None else at
    end = at + len(octets)
    if end > room:
        old = _kernel.read_block(block, _HEAD, size)
        room = 2 * end
        block = _kernel.new_block(_numbers(size, room, 0) + old + bytes(room - size))
        _rebind(f"file {number}", block)
    _kernel.write_block(block, _HEAD + at, octets)
    _kernel.write_block(block, 0, _numbers(max(size, end)))
    _kernel.write_block(block, 16, _numbers(now()))
    return end


def resize(number, size):
    """Cuts a file, or adds zeros at its end."""
    length = facts(number)[0]
    if size > length:
        write(number, length, bytes(size - length))
        return
    block = _kernel.find(f"file {number}")
    _kernel.write_block(block, _HEAD + size, bytes(length - size))
    _kernel.write_block(block, 0, _numbers(size))
    _kernel.write_block(block, 16, _numbers(now()))


def opened(path, reads, makes, is_new, cuts):
    """The number of a file that is opened, which is made if `makes` is set and new if `is_new` is."""
    if not fspath(path):
        raise failed(2, path)
    whole = absolute(path)
    with LOCK:
        entry = tree().get(whole)
        if is_folder(entry):
            raise failed(17 if is_new else 21, path)
        if entry is None:
            if not makes:
                raise failed(_why_not(whole), path)
            check_parent(whole, path)
            if str(fspath(path)).endswith("/"):
                raise failed(21, path)
            return new_file(whole)
        if is_new:
            raise failed(17, path)
        if cuts:
            resize(entry[1], 0)
        return entry[1]
