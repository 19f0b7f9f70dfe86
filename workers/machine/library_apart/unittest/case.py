"""One test: what it asserts, and how it is run."""

import contextlib
import re
from traceback import format_exception
from unittest._more_assertions import MoreAssertions


class SkipTest(Exception):
    """The test is not to be run."""


class _Caught:
    """What `assertRaises` gives to a `with` block."""

    def __init__(self, case, expected, text=None):
        self._case, self._expected, self._text = case, expected, text

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            names = self._expected if isinstance(self._expected, tuple) else (self._expected,)
            shown = ", ".join([name.__name__ for name in names])
            if self.called is not None:
                name = getattr(self.called, "__name__", str(self.called))
                self._case.fail(f"{shown} not raised by {name}")
            self._case.fail(self._case._message(self.msg, f"{shown} not raised"))
        if not issubclass(exc_type, self._expected):
            return False
        self.exception = exc_value
        if self._text is not None and not re.search(self._text, str(exc_value)):
            pattern = getattr(self._text, "pattern", self._text)
            self._case.fail(self._case._message(self.msg, f'"{pattern}" does not match "{exc_value}"'))
        return True

    msg = called = None


class TestCase(MoreAssertions):
    """Methods whose names begin with `test` are tests."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._subtest = None
        if not hasattr(self, methodName) and methodName != "runTest":
            raise ValueError(f"no such test method in {type(self)}: {methodName}")

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
        doc = getattr(self, self._testMethodName).__doc__
        return doc.strip().split("\n")[0].strip() if doc else None

    def countTestCases(self):
        return 1

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>"

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise self.failureException(msg)

    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        try:
            yield
        except SkipTest:
            raise
        except Exception as error:
            parts = [f"[{msg}]"] if msg is not None else []
            if params:
                parts.append("(" + ", ".join([f"{key}={value!r}" for key, value in params.items()]) + ")")
            kind = self._result.failures if isinstance(error, self.failureException) else self._result.errors
            kind.append((f"{self} {' '.join(parts) or '(<subtest>)'}", "".join(format_exception(error))))
            self._sub_failed = True

    _sub_failed = False

    def _invoke(self, function):
        function()

    def run(self, result):
        method = getattr(self, self._testMethodName)
        result.startTest(self)
        self._result, self._sub_failed = result, False
        reason = getattr(type(self), "_skip_reason", None) or getattr(method, "_skip_reason", None)
        if reason is not None:
            result.addSkip(self, reason)
            return result
        expecting, ok = getattr(method, "_expect_failure", False), True
        for step in (self.setUp, method, self.tearDown, self.doCleanups):
            if step is method and not ok:
                continue
            if step == self.tearDown and self._failed_setup:
                continue
            try:
                self._invoke(step)
            except KeyboardInterrupt:
                raise
            except SkipTest as skipped:
                result.addSkip(self, str(skipped))
                ok, expecting = False, False
            except self.failureException as error:
                if expecting and step == method:
                    result.addExpectedFailure(self, error)
                else:
                    result.addFailure(self, error)
                ok = False
            except BaseException as error:
                if expecting and step == method:
                    result.addExpectedFailure(self, error)
                else:
                    result.addError(self, error)
                ok = False
            if step == self.setUp:
                self._failed_setup = not ok
        if ok and expecting:
            result.addUnexpectedSuccess(self)
        elif ok and not self._sub_failed:
            result.addSuccess(self)
        return result

    _failed_setup = False
    __call__ = run

    # Assertions

    def _message(self, msg, standard):
        return standard if msg is None else f"{standard} : {msg}"

    def _check(self, truth, msg, standard):
        if not truth:
            raise self.failureException(self._message(msg, standard))

    def assertEqual(self, first, second, msg=None):
        own = self._equality.get(type(first)) if type(first) is type(second) else None
        if own is not None:
            (getattr(self, own) if isinstance(own, str) else own)(first, second, msg=msg)
            return
        if not first == second:
            raise self.failureException(self._message(msg, _difference(first, second)))

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, f"{first!r} == {second!r}")

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, f"{expr!r} is not true")

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, f"{expr!r} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, f"{expr1!r} is not {expr2!r}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, f"unexpectedly identical: {expr1!r}")

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, f"{obj!r} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, f"{member!r} not found in {container!r}")

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, f"{member!r} unexpectedly found in {container!r}")

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, f"{obj!r} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, f"{obj!r} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, f"{a!r} not less than {b!r}")

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, f"{a!r} not less than or equal to {b!r}")

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, f"{a!r} not greater than {b!r}")

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, f"{a!r} not greater than or equal to {b!r}")

    def _distance(self, first, second, places, delta):
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, f"within {delta!r} delta ({difference!r} difference)"
        places = 7 if places is None else places
        return round(difference, places) == 0, f"within {places!r} places ({difference!r} difference)"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first != second:
            near, how = self._distance(first, second, places, delta)
            self._check(near, msg, f"{first!r} != {second!r} {how}")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, how = self._distance(first, second, places, delta)
        self._check(first != second and not near, msg, f"{first!r} == {second!r} {how}")

    def assertCountEqual(self, first, second, msg=None):
        rest, missing = list(second), []
        for item in first:
            if item in rest:
                rest.remove(item)
            else:
                missing.append(item)
        lines = "Element counts were not equal:"
        for item in missing:
            lines += f"\nFirst has more of:  {item!r}"
        for item in rest:
            lines += f"\nSecond has more of:  {item!r}"
        self._check(not missing and not rest, msg, lines)

    def assertRaises(self, expected_exception, *args, **kwargs):
        caught = _Caught(self, expected_exception)
        if not args:
            caught.msg = kwargs.get("msg")
            return caught
        caught.called = args[0]
        with caught:
            args[0](*args[1:], **kwargs)
        return None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        caught = _Caught(self, expected_exception, expected_regex)
        if not args:
            caught.msg = kwargs.get("msg")
            return caught
        caught.called = args[0]
        with caught:
            args[0](*args[1:], **kwargs)
        return None

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertSequenceEqual = assertMultiLineEqual = assertEqual


def _difference(first, second):
    kinds = {list: "Lists", tuple: "Tuples"}
    text = f"{first!r} != {second!r}"
    if type(first) is not type(second) or type(first) not in kinds:
        return text
    name, (short, long) = kinds[type(first)][:-1].lower(), sorted((len(first), len(second)))
    what = f"{kinds[type(first)]} differ: {text}\n\n"
    for at in range(short):
        if first[at] != second[at]:
            what += f"First differing element {at}:\n{first[at]!r}\n{second[at]!r}\n"
            break
    if short != long:
        which, items = ("First", first) if len(first) == long else ("Second", second)
        what += f"\n{which} {name} contains {long - short} additional elements.\n"
        what += f"First extra element {short}:\n{items[short]!r}\n"
    return what + f"\n- {first!r}\n+ {second!r}"


class IsolatedAsyncioTestCase(TestCase):
    """Test methods may be coroutines; each test has an event loop of its own."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def run(self, result):
        from asyncio import Runner

        with Runner() as self._runner:
            return super().run(result)

    __call__ = run

    def _invoke(self, function):
        from asyncio import iscoroutine

        if function == self.tearDown:
            self._runner.run(self.asyncTearDown())
        answer = function()
        if iscoroutine(answer):
            self._runner.run(answer)
        if function == self.setUp:
            self._runner.run(self.asyncSetUp())


class FunctionTestCase(TestCase):
    """A test that is a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self.runTest = testFunc
        self.setUp = setUp or self.setUp
        self.tearDown = tearDown or self.tearDown


def skip(reason):
    def decorate(test):
        test._skip_reason = reason
        return test

    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else lambda test: test


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda test: test


def expectedFailure(test):
    test._expect_failure = True
    return test
