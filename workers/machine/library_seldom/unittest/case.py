"""One test: what it asserts, and how it is run."""

import contextlib
import re
from unittest._equality import Equality, safe_repr
from unittest._more_assertions import MoreAssertions, entered


class SkipTest(Exception):
    """The test is not to be run."""


class _ShouldStop(Exception):
    """The rest of the test is left out."""


class _Caught:
    """What `assertRaises` gives to a `with` block."""

    msg = called = None

    def __init__(self, case, expected, text=None):
        self._case, self._expected, self._text = case, expected, text

    def watch(self, name, args, kwargs):
        """Calls a function if there is one; otherwise it is the context of a block."""
        kinds = self._expected if isinstance(self._expected, tuple) else (self._expected,)
        if not all([isinstance(kind, type) and issubclass(kind, BaseException) for kind in kinds]):
            raise TypeError(f"{name}() arg 1 must be an exception type or tuple of exception types")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        self.called, *args = args
        with self:
            self.called(*args, **kwargs)
        return None

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            names = self._expected if isinstance(self._expected, tuple) else (self._expected,)
            shown = ", ".join([name.__name__ for name in names]) if len(names) == 1 else safe_repr(self._expected)
            by = "" if self.called is None else " by " + getattr(self.called, "__name__", str(self.called))
            self._fail(f"{shown} not raised{by}")
        if not issubclass(exc_type, self._expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self._text is not None and not re.search(self._text, str(exc_value)):
            pattern = getattr(self._text, "pattern", self._text)
            self._fail(f'"{pattern}" does not match "{exc_value}"')
        return True

    def _fail(self, text):
        raise self._case.failureException(self._case._formatMessage(self.msg, text))


class _Outcome:
    """How far a test has come."""

    def __init__(self, result):
        self.result, self.success, self.expecting, self.expected = result, True, False, None

    @contextlib.contextmanager
    def part(self, test, sub=False):
        """One part of a test, whose failure is told to the result."""
        before, self.success = self.success, True
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            self.success = False
            self.result.addSkip(test, str(skipped))
        except _ShouldStop:
            pass
        except BaseException as error:
            info = type(error), error, error.__traceback__
            if self.expecting:
                self.expected = info
            else:
                self.success = False
                if sub:
                    self.result.addSubTest(test.test_case, test, info)
                elif isinstance(error, test.failureException):
                    self.result.addFailure(test, info)
                else:
                    self.result.addError(test, info)
        else:
            if sub and self.success:
                self.result.addSubTest(test.test_case, test, None)
        finally:
            self.success = self.success and before


class TestCase(Equality, MoreAssertions):
    """Methods whose names begin with `test` are tests."""

    failureException = AssertionError
    _outcome = _subtest = None
    _classSetupFailed = False

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        method = getattr(self, methodName, None)
        if method is None and methodName != "runTest":
            raise ValueError(f"no such test method in {type(self)}: {methodName}")
        self._testMethodDoc = getattr(method, "__doc__", None)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return f"{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}"

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        return 1

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>"

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        """A part of a test that may fail alone."""
        outcome = self._outcome
        if outcome is None:
            yield
            return
        parent = self._subtest
        self._subtest = _SubTest(self, msg, {**params, **(parent.params if parent else {})})
        try:
            with outcome.part(self._subtest, True):
                yield
            if not outcome.success and outcome.result.failfast or outcome.expected:
                raise _ShouldStop
        finally:
            self._subtest = parent

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        method()

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            self._run(result)
        finally:
            result.stopTest(self)
            if own:
                result.stopTestRun()
        return result

    def _run(self, result):
        method, cls = getattr(self, self._testMethodName), type(self)
        for part in (cls, method):
            if getattr(part, "__unittest_skip__", False):
                result.addSkip(self, getattr(part, "__unittest_skip_why__", ""))
                return
        expecting = getattr(cls, "__unittest_expecting_failure__", False)
        expecting = expecting or getattr(method, "__unittest_expecting_failure__", False)
        outcome = self._outcome = _Outcome(result)
        try:
            with outcome.part(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting = expecting
                with outcome.part(self):
                    self._callTestMethod(method)
                outcome.expecting = False
                with outcome.part(self):
                    self._callTearDown()
            self.doCleanups()
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expected:
                    result.addExpectedFailure(self, outcome.expected)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            self._outcome = outcome.expected = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    # Assertions

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, f"{safe_repr(expr)} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Caught(self, expected_exception).watch("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Caught(self, expected_exception, expected_regex).watch("assertRaisesRegex", args, kwargs)


class _SubTest(TestCase):
    """A part of a test, as results name it."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self._message, self.params = test_case, message, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            parts.append("(" + ", ".join([f"{key}={value!r}" for key, value in self.params.items()]) + ")")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"


class FunctionTestCase(TestCase):
    """A test that is a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        self._function, self._description = testFunc, description
        self.setUp, self.tearDown = setUp or self.setUp, tearDown or self.tearDown
        super().__init__()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def shortDescription(self):
        doc = self._function.__doc__ if self._description is None else self._description
        return doc and doc.split("\n")[0].strip() or None

    def __str__(self):
        return f"unittest.case.FunctionTestCase ({self.id()})"

    def __repr__(self):
        return f"<unittest.case.FunctionTestCase tec={self._function}>"


def skip(reason):
    """Marks a test or a class that is not to be run."""

    def decorate(test):
        if not isinstance(test, type):
            import functools

            @functools.wraps(test)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)

            test = skipped
        test.__unittest_skip__, test.__unittest_skip_why__ = True, reason
        return test

    if isinstance(reason, type(skipIf)):
        test, reason = reason, ""
        return decorate(test)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda test: test


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda test: test


def expectedFailure(test):
    test.__unittest_expecting_failure__ = True
    return test


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return entered(cm, addModuleCleanup)


def doModuleCleanups():
    failures = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            failures.append(error)
    if failures:
        raise failures[0]
