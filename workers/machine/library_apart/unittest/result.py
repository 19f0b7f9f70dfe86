"""What came of tests, and how it is shown while they run."""

from traceback import format_exception


class TestResult:
    """Counts tests and keeps what went wrong."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False

    def startTest(self, test):
        self.testsRun += 1

    def _text(self, test, error):
        kept = error.with_traceback(error.__traceback__)
        lines = format_exception(kept)
        return "".join([line for line in lines if '  File "unittest/' not in line])

    def addSuccess(self, test):
        pass

    def addFailure(self, test, error):
        self.failures.append((test, self._text(test, error)))

    def addError(self, test, error):
        self.errors.append((test, self._text(test, error)))

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, error):
        self.expectedFailures.append((test, self._text(test, error)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True


class TextTestResult(TestResult):
    """Shows each test as it runs: a mark, or with `verbosity` 2 a line."""

    def __init__(self, stream, descriptions=True, verbosity=1):
        super().__init__()
        self.stream, self.verbosity = stream, verbosity

    def getDescription(self, test):
        short = test.shortDescription() if hasattr(test, "shortDescription") else None
        return f"{test}\n{short}" if short else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.verbosity > 1:
            self.stream.write(f"{self.getDescription(test)} ... ")

    def _show(self, mark, word):
        if self.verbosity > 1:
            self.stream.write(word + "\n")
        elif self.verbosity == 1:
            self.stream.write(mark)

    def addSuccess(self, test):
        self._show(".", "ok")

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._show("F", "FAIL")

    def addError(self, test, error):
        super().addError(test, error)
        self._show("E", "ERROR")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show("s", f"skipped {reason!r}")

    def addExpectedFailure(self, test, error):
        super().addExpectedFailure(test, error)
        self._show("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show("u", "unexpected success")

    def printErrors(self):
        if self.verbosity:
            self.stream.write("\n")
        for kind, found in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in found:
                self.stream.write(f"{'=' * 70}\n{kind}: {self.getDescription(test)}\n{'-' * 70}\n{text}\n")


class TestSuite:
    """Tests to be run one after the other."""

    def __init__(self, tests=()):
        self._tests = list(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        self._tests.extend(tests)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def run(self, result):
        last = None
        for test in self._tests:
            if result.shouldStop:
                break
            if not isinstance(test, TestSuite) and type(test) is not last:
                _leave(last)
                last = type(test)
                last.setUpClass()
            test.run(result)
        _leave(last)
        return result

    __call__ = run


def _leave(cls):
    """What comes after the last test of a class."""
    if cls is not None:
        cls.tearDownClass()
        cls.doClassCleanups()
