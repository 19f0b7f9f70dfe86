"""Tests in a row, and what comes before and after those of a class and of a module."""

import sys
from unittest.case import SkipTest, doModuleCleanups
from unittest.result import own_name


class _ErrorHolder:
    """Stands for what went wrong outside of tests."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0


class BaseTestSuite:
    """Tests to be run one after the other."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{own_name(type(self))} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and hasattr(test, "countTestCases"):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests whose classes and modules are prepared and tidied up."""

    def run(self, result, debug=False):
        outermost = not result._testRunEntered
        result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._leave_class(type(test), result)
                self._change_module(type(test), result)
                self._enter_class(type(test), result)
                result._previousTestClass = type(test)
                if getattr(type(test), "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            test(result)
        if outermost:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
            result._previousTestClass = None
        return result

    def _tell(self, result, name, of, error):
        """Tells the result of an exception outside of tests."""
        holder, info = _ErrorHolder(f"{name} ({of})"), (type(error), error, error.__traceback__)
        if isinstance(error, SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, info)

    def _enter_class(self, cls, result):
        if cls is result._previousTestClass or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        try:
            getattr(cls, "setUpClass", lambda: None)()
        except Exception as error:
            cls._classSetupFailed = True
            self._tell(result, "setUpClass", own_name(cls), error)
            self._clean(cls, result, "setUpClass")

    def _leave_class(self, cls, result):
        before = result._previousTestClass
        if cls is before or before is None or getattr(before, "_classSetupFailed", False) or result._moduleSetUpFailed:
            return
        if getattr(before, "__unittest_skip__", False):
            return
        try:
            getattr(before, "tearDownClass", lambda: None)()
        except Exception as error:
            self._tell(result, "tearDownClass", own_name(before), error)
        self._clean(before, result, "tearDownClass")

    def _clean(self, cls, result, name):
        if hasattr(cls, "doClassCleanups"):
            cls.doClassCleanups()
            for _, error, _ in cls.tearDown_exceptions:
                self._tell(result, name, own_name(cls), error)

    def _change_module(self, cls, result):
        before = result._previousTestClass
        if before is not None and before.__module__ == cls.__module__:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(cls.__module__), "setUpModule", None)
        if set_up is None:
            return
        try:
            set_up()
        except Exception as error:
            result._moduleSetUpFailed = True
            self._tell(result, "setUpModule", cls.__module__, error)
            self._clean_module(result, "setUpModule", cls.__module__)

    def _leave_module(self, result):
        before = result._previousTestClass
        if before is None or result._moduleSetUpFailed:
            return
        tear_down = getattr(sys.modules.get(before.__module__), "tearDownModule", None)
        try:
            if tear_down is not None:
                tear_down()
        except Exception as error:
            self._tell(result, "tearDownModule", before.__module__, error)
        self._clean_module(result, "tearDownModule", before.__module__)

    def _clean_module(self, result, name, module):
        try:
            doModuleCleanups()
        except Exception as error:
            self._tell(result, name, module, error)
