"""Finding the tests of a class and of a module."""

import sys
from functools import cmp_to_key
from unittest.case import TestCase
from unittest.suite import BaseTestSuite, TestSuite


class TestLoader:
    """Makes suites of classes and modules."""

    testMethodPrefix = "test"
    testNamePatterns = None
    suiteClass = TestSuite
    sortTestMethodsUsing = staticmethod(lambda first, second: (first > second) - (first < second))

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        names = [
            name for name in dir(testCaseClass)
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))
            and self._is_wanted(f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}")
        ]
        if self.sortTestMethodsUsing:
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_wanted(self, name):
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase

        return any([fnmatchcase(name, pattern) for pattern in self.testNamePatterns])

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, BaseTestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        classes = [
            value for name, value in sorted(module.__dict__.items())
            if isinstance(value, type) and issubclass(value, TestCase)
            and value.__module__ not in ("unittest.case", "unittest.async_case")
        ]
        tests = self.suiteClass([self.loadTestsFromTestCase(cls) for cls in classes])
        load = getattr(module, "load_tests", None)
        return tests if load is None else load(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        """The tests of a class, a method, a module or what a function gives, by a dotted name."""
        found = sys.modules["__main__"] if module is None else module
        parent = None
        for part in name.split("."):
            if found is sys.modules["__main__"] and part == "__main__":
                continue
            parent, found = found, getattr(found, part)
        if isinstance(found, type) and issubclass(found, TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(name.rpartition(".")[2])])
        if isinstance(found, type(sys)):
            return self.loadTestsFromModule(found)
        if isinstance(found, BaseTestSuite):
            return found
        if callable(found):
            test = found()
            if isinstance(test, BaseTestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {found} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {found}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=TestSuite):
    """The tests of a class; `TestLoader` does this too."""
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
    if sortUsing is not None:
        loader.sortTestMethodsUsing = sortUsing
    return loader.loadTestsFromTestCase(testCaseClass)
