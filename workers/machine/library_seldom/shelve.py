"""Dictionaries that are kept in a file. Follows the documentation of CPython's `shelve`."""

import io
import os
import pickle
from collections.abc import MutableMapping

__all__ = ["Shelf", "DbfilenameShelf", "open"]


class Shelf(MutableMapping):
    """Objects by texts, kept as pickles in a mapping of bytes."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict, self.writeback, self.keyencoding = dict, writeback, keyencoding
        self.cache, self._is_closed = {}, False

    def _open(self):
        if self._is_closed:
            raise ValueError("invalid operation on closed shelf")
        return self.dict

    def __iter__(self):
        return iter([key.decode(self.keyencoding) for key in self._open()])

    def __len__(self):
        return len(self._open())

    def __contains__(self, key):
        return key.encode(self.keyencoding) in self._open()

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __getitem__(self, key):
        self._open()
        if key in self.cache:
            return self.cache[key]
        value = pickle.loads(self.dict[key.encode(self.keyencoding)])
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        self._open()
        if self.writeback:
            self.cache[key] = value
        self.dict[key.encode(self.keyencoding)] = pickle.dumps(value)
        self._changed()

    def __delitem__(self, key):
        del self._open()[key.encode(self.keyencoding)]
        self.cache.pop(key, None)
        self._changed()

    def _changed(self):
        """The mapping has changed."""

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def sync(self):
        """Writes what is in the cache."""
        if self.writeback and self.cache:
            self.writeback = False
            for key, value in self.cache.items():
                self[key] = value
            self.writeback, self.cache = True, {}

    def close(self):
        if not self._is_closed:
            self.sync()
            self._is_closed = True


class DbfilenameShelf(Shelf):
    """A shelf in the file system."""

    def __init__(self, filename, flag="c", protocol=None, writeback=False):
        self._path, self._may_write = os.fspath(filename), flag != "r"
        kept = {}
        if flag not in ("r", "w", "c", "n"):
            raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
        if flag != "n" and os.path.exists(self._path):
            with io.open(self._path, "rb") as file:
                kept = pickle.load(file)
        elif flag in ("r", "w"):
            raise FileNotFoundError(2, "No such file or directory", self._path)
        super().__init__(kept, protocol, writeback)
        if self._may_write:
            self._changed()

    def _changed(self):
        if not self._may_write:
            raise OSError("The database is opened for reading only")
        with io.open(self._path, "wb") as file:
            pickle.dump(self.dict, file)


def open(filename, flag="c", protocol=None, writeback=False):
    """A shelf in a file."""
    return DbfilenameShelf(filename, flag, protocol, writeback)
