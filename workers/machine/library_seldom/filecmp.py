"""Whether files and folders are the same. Follows the documentation of CPython's `filecmp`."""

import os

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]


def clear_cache():
    """Nothing is kept."""


def cmp(f1, f2, shallow=True):
    """Whether two files have the same bytes."""
    one, other = os.stat(f1), os.stat(f2)
    if one.st_size != other.st_size or os.path.isdir(f1) or os.path.isdir(f2):
        return False
    if shallow and one.st_mtime_ns == other.st_mtime_ns:
        return True
    with open(f1, "rb") as first, open(f2, "rb") as second:
        return first.read() == second.read()


def cmpfiles(a, b, common, shallow=True):
    """Of files with the same names in two folders: those that are the same, those that differ, those that fail."""
    same, different, failed = [], [], []
    for name in common:
        try:
            is_same = cmp(os.path.join(a, name), os.path.join(b, name), shallow)
        except OSError:
            failed.append(name)
        else:
            (same if is_same else different).append(name)
    return same, different, failed


class dircmp:
    """Compares two folders; what is asked for is found out then."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, a, b, ignore=None, hide=None):
        self.left, self.right = a, b
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.hide = [os.curdir, os.pardir] if hide is None else hide

    def _names(self, folder):
        return sorted([name for name in os.listdir(folder) if name not in self.ignore and name not in self.hide])

    left_list = property(lambda self: self._names(self.left))
    right_list = property(lambda self: self._names(self.right))
    common = property(lambda self: [name for name in self.left_list if name in self.right_list])
    left_only = property(lambda self: [name for name in self.left_list if name not in self.right_list])
    right_only = property(lambda self: [name for name in self.right_list if name not in self.left_list])

    def _kinds(self, name):
        return [os.path.isdir(os.path.join(folder, name)) for folder in (self.left, self.right)]

    common_dirs = property(lambda self: [name for name in self.common if all(self._kinds(name))])
    common_files = property(lambda self: [name for name in self.common if not any(self._kinds(name))])
    common_funny = property(lambda self: [name for name in self.common if len(set(self._kinds(name))) == 2])
    same_files = property(lambda self: cmpfiles(self.left, self.right, self.common_files)[0])
    diff_files = property(lambda self: cmpfiles(self.left, self.right, self.common_files)[1])
    funny_files = property(lambda self: cmpfiles(self.left, self.right, self.common_files)[2])

    @property
    def subdirs(self):
        def below(name):
            paths = [os.path.join(folder, name) for folder in (self.left, self.right)]
            return type(self)(*paths, self.ignore, self.hide)

        return {name: below(name) for name in self.common_dirs}

    def report(self):
        print("diff", self.left, self.right)
        for words, names in (
            (f"Only in {self.left} :", self.left_only), (f"Only in {self.right} :", self.right_only),
            ("Identical files :", self.same_files), ("Differing files :", self.diff_files),
            ("Trouble with common files :", self.funny_files), ("Common subdirectories :", self.common_dirs),
            ("Common funny cases :", self.common_funny),
        ):
            if names:
                print(words, names)

    def report_partial_closure(self):
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report()

    def report_full_closure(self):
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report_full_closure()
