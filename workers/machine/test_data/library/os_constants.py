# Names of `os` that need no system: exit codes, signs in paths, what has a path, how a process ended.
import os
import pathlib

print([os.EX_OK, os.EX_USAGE, os.EX_DATAERR, os.EX_NOINPUT, os.EX_NOUSER, os.EX_NOHOST, os.EX_UNAVAILABLE, os.EX_SOFTWARE])
print([os.EX_OSERR, os.EX_OSFILE, os.EX_CANTCREAT, os.EX_IOERR, os.EX_TEMPFAIL, os.EX_PROTOCOL, os.EX_NOPERM, os.EX_CONFIG])
print(os.altsep, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.error is OSError)
print(os.SEEK_SET, os.SEEK_CUR, os.SEEK_END, os.F_OK, os.R_OK, os.W_OK, os.X_OK)
print(isinstance(pathlib.PurePosixPath("a"), os.PathLike), isinstance("a", os.PathLike), os.PathLike)


class Place(os.PathLike):
    def __fspath__(self):
        return "here"


print(os.fsencode(Place()), os.fsdecode(b"there"), os.fsencode(b"raw"), os.fspath(Place()))
try:
    os.PathLike()
except TypeError as error:
    print("abstract")
for status in (0, 3 << 8, 9, 0x137F, 0xFFFF, 0x86):
    print(
        os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status), os.WTERMSIG(status),
        os.WIFSTOPPED(status), os.WSTOPSIG(status), os.WIFCONTINUED(status), os.WCOREDUMP(status),
    )
try:
    os.no_such_name
except AttributeError as error:
    print(error)
