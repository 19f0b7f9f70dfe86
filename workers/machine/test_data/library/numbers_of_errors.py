"""The numbers of the operating system's errors."""

import errno

for name in sorted(dir(errno)):
    if name.startswith("E"):
        print(name, getattr(errno, name), errno.errorcode[getattr(errno, name)])
try:
    raise FileNotFoundError(errno.ENOENT, "no such file", "notes.txt")
except OSError as error:
    print(error.errno == errno.ENOENT, error, errno.errorcode[error.errno])
print(type(OSError(errno.EACCES, "denied")).__name__, type(OSError(errno.EEXIST, "there")).__name__, len(errno.errorcode))
