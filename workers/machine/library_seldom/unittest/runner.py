"""Running tests, and showing what comes of them as text."""

import sys
from time import perf_counter
from unittest.case import _SubTest
from unittest.result import TestResult


class _WritelnDecorator:
    """A stream that can end lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        self.write(f"{arg}\n" if arg else "\n")


class TextTestResult(TestResult):
    """Shows each test as it runs: a mark, or with `verbosity` 2 a line."""

    separator1, separator2 = "=" * 70, "-" * 70

    def __init__(self, stream, descriptions=True, verbosity=1):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._newline = True

    def getDescription(self, test):
        short = test.shortDescription() if self.descriptions and hasattr(test, "shortDescription") else None
        return f"{test}\n{short}" if short else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self._newline = False

    def _show(self, test, mark, word):
        if self.showAll:
            part = isinstance(test, _SubTest)
            if part or self._newline:
                if not self._newline:
                    self.stream.writeln()
                self.stream.write(f"{'  ' if part else ''}{self.getDescription(test)} ... ")
            self.stream.writeln(word)
            self._newline = True
        elif self.dots:
            self.stream.write(mark)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._show(subtest, "F" if failed else "E", "FAIL" if failed else "ERROR")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show(test, ".", "ok")

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, "E", "ERROR")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, "F", "FAIL")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, "s", f"skipped {reason!r}")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._end("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._end("u", "unexpected success")

    def _end(self, mark, word):
        if self.showAll:
            self.stream.writeln(word)
        elif self.dots:
            self.stream.write(mark)

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)


class TextTestRunner:
    """Runs tests and writes what came of them to `sys.stderr`."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.failfast, self.buffer = descriptions, verbosity, failfast, buffer
        self.warnings, self.tb_locals = warnings, tb_locals
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result, stream = self._makeResult(), self.stream
        result.failfast, result.buffer, result.tb_locals = self.failfast, self.buffer, self.tb_locals
        begin = perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = perf_counter() - begin
        result.printErrors()
        if hasattr(result, "separator2"):
            stream.writeln(result.separator2)
        count = result.testsRun
        stream.writeln(f"Ran {count} test{'s' if count != 1 else ''} in {taken:.3f}s")
        stream.writeln()
        facts = [
            f"{name}={len(found)}" for name, found in (
                ("failures", result.failures), ("errors", result.errors), ("skipped", result.skipped),
                ("expected failures", result.expectedFailures), ("unexpected successes", result.unexpectedSuccesses),
            ) if found
        ]
        outcome = "OK" if result.wasSuccessful() else "FAILED"
        if not count and not result.skipped and result.wasSuccessful():
            outcome = "NO TESTS RAN"
        stream.writeln(outcome + (f" ({', '.join(facts)})" if facts else ""))
        return result
