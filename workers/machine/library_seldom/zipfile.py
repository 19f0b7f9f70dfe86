"""Archives of files in one file. Follows the documentation of CPython's `zipfile` and the format's own description
(APPNOTE.TXT); archives of more than 4 GiB, encryption and the methods of bzip2 and lzma are left out.
"""

import io
import os
import shutil
import struct
import time
import zlib

__all__ = (
    "BadZipFile BadZipfile error ZIP_STORED ZIP_DEFLATED ZIP_BZIP2 ZIP_LZMA is_zipfile ZipInfo ZipFile LargeZipFile Path"
).split()

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
_HEAD, _ENTRY, _END = "<4s5H3L2H", "<4s6H3L5H2L", "<4s4H2LH"
_NAMES = {ZIP_STORED: "stored", ZIP_DEFLATED: "deflate", ZIP_BZIP2: "bzip2", ZIP_LZMA: "lzma"}


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """The archive would need extensions that were not allowed."""


error = BadZipfile = BadZipFile


def _check_compression(method):
    if method not in _NAMES:
        raise NotImplementedError("That compression method is not supported")
    if method in (ZIP_BZIP2, ZIP_LZMA):
        module = "bz2" if method == ZIP_BZIP2 else "lzma"
        raise RuntimeError(f"Compression requires the (missing) {module} module")


class ZipInfo:
    """What an archive says of one of its files."""

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.partition("\0")[0].replace(os.sep, "/")
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.compress_type = ZIP_STORED
        self._compresslevel = None
        self.comment = self.extra = b""
        self.create_system, self.create_version, self.extract_version = 3, 20, 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.header_offset = self.CRC = self.compress_size = self.file_size = 0

    def __repr__(self):
        parts = [f"<{type(self).__name__} filename={self.filename!r}"]
        if self.compress_type != ZIP_STORED:
            parts.append(f" compress_type={_NAMES.get(self.compress_type, self.compress_type)}")
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            from stat import filemode

            parts.append(f" filemode={filemode(high)!r}")
        if low:
            parts.append(f" external_attr={low:#x}")
        if not self.is_dir() or self.file_size:
            parts.append(f" file_size={self.file_size!r}")
        if (not self.is_dir() or self.compress_size) and (self.compress_type != ZIP_STORED or
                                                          self.file_size != self.compress_size):
            parts.append(f" compress_size={self.compress_size!r}")
        return "".join(parts) + ">"

    def is_dir(self):
        return self.filename.endswith("/")

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What an archive will say of a file."""
        facts = os.stat(filename)
        when = time.localtime(facts.st_mtime)[:6]
        if not strict_timestamps and when[0] < 1980:
            when = (1980, 1, 1, 0, 0, 0)
        name = os.path.normpath(os.path.splitdrive(os.fspath(filename if arcname is None else arcname))[1])
        is_dir = os.path.isdir(filename)
        made = cls(name.lstrip("/") + ("/" if is_dir else ""), when)
        made.external_attr = (facts.st_mode & 0xFFFF) << 16
        if is_dir:
            made.external_attr |= 0x10
        else:
            made.file_size = facts.st_size
        return made

    def _name(self):
        """The name as bytes, and the flags with whether it is UTF-8."""
        try:
            return self.filename.encode("ascii"), self.flag_bits
        except UnicodeEncodeError:
            return self.filename.encode(), self.flag_bits | 0x800

    def _facts(self):
        year, month, day, hour, minute, second = self.date_time
        date = (year - 1980) << 9 | month << 5 | day
        name, flags = self._name()
        shared = (flags, self.compress_type, hour << 11 | minute << 5 | second // 2, date, self.CRC, self.compress_size,
                  self.file_size, len(name), len(self.extra))
        return name, shared

    def FileHeader(self, zip64=None):
        name, shared = self._facts()
        return struct.pack(_HEAD, b"PK\3\4", self.extract_version, *shared) + name + self.extra

    def _entry(self):
        name, shared = self._facts()
        version = self.create_system << 8 | self.create_version
        rest = (len(self.comment), 0, self.internal_attr, self.external_attr, self.header_offset)
        head = struct.pack(_ENTRY, b"PK\1\2", version, self.extract_version, *shared, *rest)
        return head + name + self.extra + self.comment


def _end_of(file):
    """Where the end of the archive's list begins, and what it says; `None` if it has none."""
    file.seek(0, 2)
    size = file.tell()
    file.seek(max(0, size - 65557))
    tail = file.read()
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) - at < 22:
        return None
    facts = struct.unpack(_END, tail[at : at + 22])
    return size - len(tail) + at, facts, tail[at + 22 : at + 22 + facts[7]]


def is_zipfile(filename):
    """Whether a file is an archive."""
    try:
        if hasattr(filename, "read"):
            return _end_of(filename) is not None
        with open(filename, "rb") as file:
            return _end_of(file) is not None
    except OSError:
        return False


class _Writer(io.BufferedIOBase):
    """The file that `ZipFile.open` makes in an archive."""

    def __init__(self, archive, info):
        self._archive, self._info, self._parts = archive, info, []

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        self._parts.append(bytes(data))
        return len(self._parts[-1])

    def close(self):
        if not self.closed:
            super().close()
            self._archive._writing = False
            self._archive._put(self._info, b"".join(self._parts))


class ZipExtFile(io.BytesIO):
    """A file of an archive, to be read."""

    def __init__(self, data, info):
        super().__init__(data)
        self.name, self.mode = info.filename, "r"


ZipExtFile.__module__ = "zipfile"


class ZipFile:
    """An archive, to be read or written."""

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *,
                 strict_timestamps=True, metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self.mode, self.compression, self.compresslevel = mode, compression, compresslevel
        self.filelist, self.NameToInfo, self._comment = [], {}, b""
        self.debug, self.pwd, self._changed, self._writing = 0, None, mode in ("w", "x"), False
        self._own = not hasattr(file, "read") and not hasattr(file, "write")
        if self._own:
            file = os.fspath(file)
            self.filename = file
            if mode == "a":
                self.fp = open(file, "r+b" if os.path.exists(file) else "w+b")
            else:
                self.fp = open(file, {"r": "rb", "w": "w+b", "x": "x+b"}[mode])
        else:
            self.fp, self.filename = file, getattr(file, "name", None)
        self.start_dir = 0
        try:
            if mode == "r":
                self._read_list()
            elif mode == "a":
                self._read_list(must=False)
            else:
                try:
                    self.start_dir = self.fp.tell()
                except (AttributeError, OSError):
                    pass
        except BaseException:
            self._let_go()
            raise

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = ["<zipfile.ZipFile"]
        if self.fp is None:
            parts.append(" [closed]")
        else:
            parts.append(f" file={self.fp!r}" if not self._own else f" filename={self.filename!r}")
            parts.append(f" mode={self.mode!r}")
        return "".join(parts) + ">"

    def _read_list(self, must=True):
        end = _end_of(self.fp)
        if end is None:
            if must:
                raise BadZipFile("File is not a zip file")
            self.fp.seek(0, 2)
            self.start_dir, self._changed = self.fp.tell(), True
            return
        place, facts, self._comment = end
        size, offset = facts[5], facts[6]
        before = place - size - offset
        self.start_dir = offset + before
        self.fp.seek(self.start_dir)
        data, at = self.fp.read(size), 0
        while at < size:
            if data[at : at + 4] != b"PK\1\2":
                raise BadZipFile("Bad magic number for central directory")
            parts = struct.unpack(_ENTRY, data[at : at + 46])
            _, made, needs, flags, method, when, date, crc, packed, whole, n_name, n_extra, n_comment = parts[:13]
            at += 46
            name = data[at : at + n_name].decode("utf-8" if flags & 0x800 else "cp437")
            day = (date >> 9) + 1980, date >> 5 & 15, date & 31
            info = ZipInfo(name, (*day, when >> 11, when >> 5 & 63, (when & 31) * 2))
            info.extra = data[at + n_name : at + n_name + n_extra]
            info.comment = data[at + n_name + n_extra : at + n_name + n_extra + n_comment]
            info.create_system, info.create_version, info.extract_version = made >> 8, made & 255, needs
            info.flag_bits, info.compress_type, info.CRC = flags, method, crc
            info.compress_size, info.file_size = packed, whole
            info.volume, info.internal_attr, info.external_attr, info.header_offset = parts[13:]
            info.header_offset += before
            at += n_name + n_extra + n_comment
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    @property
    def comment(self):
        """What the archive says of itself."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError(f"comment: expected bytes, got {type(comment)}")
        self._comment, self._changed = comment[:65535], True

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f"There is no item named {name!r} in the archive")
        return info

    def printdir(self, file=None):
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            when = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, when, info.file_size), file=file)

    def testzip(self):
        """The name of the first file that is damaged, if one is."""
        for info in self.filelist:
            try:
                self.read(info)
            except BadZipFile:
                return info.filename

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f"pwd: expected bytes, got {type(pwd).__name__}")
        self.pwd = pwd or None

    def read(self, name, pwd=None):
        """The content of a file."""
        with self.open(name, "r", pwd) as file:
            return file.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """A file of the archive, to be read or written."""
        if mode not in ("r", "w"):
            raise ValueError('open() requires mode "r" or "w"')
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if mode == "w":
            info = name if isinstance(name, ZipInfo) else self._info(name)
            self._check_writable()
            self._writing = True
            return _Writer(self, info)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. "
                             "Close the writing handle before trying to read.")
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        return ZipExtFile(self._content(info), info)

    def _content(self, info):
        self.fp.seek(info.header_offset)
        head = self.fp.read(30)
        if head[:4] != b"PK\3\4":
            raise BadZipFile("Bad magic number for file header")
        n_name, n_extra = struct.unpack("<2H", head[26:])
        self.fp.read(n_name + n_extra)
        if info.flag_bits & 1:
            raise RuntimeError(f"File {info.filename!r} is encrypted, password required for extraction")
        _check_compression(info.compress_type)
        data = self.fp.read(info.compress_size)
        if info.compress_type == ZIP_DEFLATED:
            try:
                data = zlib.decompress(data, -15)
            except zlib.error as problem:
                raise BadZipFile(str(problem)) from None
        if zlib.crc32(data) != info.CRC:
            raise BadZipFile(f"Bad CRC-32 for file {info.filename!r}")
        return data

    def _info(self, name):
        info = ZipInfo(name, time.localtime()[:6])
        info.compress_type, info._compresslevel = self.compression, self.compresslevel
        info.external_attr = 0o600 << 16
        if info.is_dir():
            info.external_attr = 0o40775 << 16 | 0x10
        return info

    def _check_writable(self):
        if self.mode == "r":
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if self.fp is None:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")

    def _put(self, info, data):
        if info.filename in self.NameToInfo:
            import warnings

            warnings.warn(f"Duplicate name: {info.filename!r}", stacklevel=3)
        _check_compression(info.compress_type)
        info.external_attr = info.external_attr or 0o600 << 16
        info.CRC, info.file_size = zlib.crc32(data), len(data)
        if info.compress_type == ZIP_DEFLATED:
            level = -1 if info._compresslevel is None else info._compresslevel
            packer = zlib.compressobj(level, zlib.DEFLATED, -15)
            data = packer.compress(data) + packer.flush()
        info.compress_size, info.header_offset = len(data), self.start_dir
        if self.mode == "a":
            self.fp.seek(self.start_dir)
        header = info.FileHeader()
        self.fp.write(header)
        self.fp.write(data)
        self.start_dir += len(header) + len(data)
        self._changed = True
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Puts data into the archive as a file."""
        if isinstance(data, str):
            data = data.encode()
        info = zinfo_or_arcname
        if not isinstance(info, ZipInfo):
            info = self._info(info)
        self._check_writable()
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        self._put(info, bytes(data))

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Puts a file into the archive."""
        self._check_writable()
        info = ZipInfo.from_file(filename, arcname)
        if info.is_dir():
            self._put(info, b"")
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, "rb") as file:
            self._put(info, file.read())

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Makes a folder in the archive."""
        info = zinfo_or_directory_name
        if not isinstance(info, ZipInfo):
            info = ZipInfo(info if info.endswith("/") else info + "/")
            info.external_attr = (0o40000 | mode) << 16 | 0x10
        self._check_writable()
        self._put(info, b"")

    def extract(self, member, path=None, pwd=None):
        """Puts a file of the archive into a folder, and answers where it is."""
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        parts = [part for part in info.filename.split("/") if part not in ("", ".", "..")]
        target = os.path.join(os.getcwd() if path is None else os.fspath(path), *parts)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
        with self.open(info, pwd=pwd) as source, open(target, "wb") as file:
            shutil.copyfileobj(source, file)
        return target

    def extractall(self, path=None, members=None, pwd=None):
        """Puts all files of the archive into a folder."""
        for member in self.namelist() if members is None else members:
            self.extract(member, path, pwd)

    def close(self):
        """Writes the list of the archive, if it has changed."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. "
                             "Close the writing handle before closing the zip.")
        try:
            if self.mode != "r" and self._changed:
                if self.mode == "a":
                    self.fp.seek(self.start_dir)
                entries = b"".join([info._entry() for info in self.filelist])
                count = len(self.filelist)
                facts = (0, 0, count, count, len(entries), self.start_dir, len(self._comment))
                self.fp.write(entries + struct.pack(_END, b"PK\5\6", *facts) + self._comment)
                if self.mode == "a":
                    self.fp.truncate()
                self.fp.flush()
        finally:
            self._let_go()

    def _let_go(self):
        file, self.fp = self.fp, None
        if self._own:
            file.close()


def __getattr__(name):  # mark: in C
    if name == "Path":
        from _zip_paths import Path

        return Path
    raise AttributeError(f"module 'zipfile' has no attribute '{name}'")
