"""What came of tests."""

import io
import sys
from traceback import format_exception


def own_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def failing_stops(method):
    """With `failfast` the tests end when this is told."""

    def wrapped(self, *args, **kwargs):
        if self.failfast:
            self.stop()
        return method(self, *args, **kwargs)

    wrapped.__name__, wrapped.__doc__ = method.__name__, method.__doc__
    return wrapped


def _without_own_frames(lines, failure):
    """A traceback without the frames of the runner and, if an assertion failed, without those of the assertion."""
    kept, frames = [], []
    for line in lines:
        if line.startswith("  File "):
            frames.append(line)
            continue
        own = [frame.startswith('  File "unittest/') and '"unittest/mock.py' not in frame for frame in frames]
        first = own.index(False) if False in own else 0
        if failure is not None and line.rstrip("\n").partition(":")[0] == failure.__name__ and True in own[first:]:
            del frames[own.index(True, first) :]
        kept += [frame for at, frame in enumerate(frames[first:], first) if not own[at]] + [line]
        frames = []
    return "".join(kept + frames)


class TestResult:
    """Counts tests and keeps what went wrong."""

    _previousTestClass = None
    _moduleSetUpFailed = _testRunEntered = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = self.failfast = self.buffer = self.tb_locals = False
        self._kept, self._mirror = None, False

    def printErrors(self):
        """Tells nothing: subclasses do."""

    def startTestRun(self):
        """Comes before all tests."""

    def stopTestRun(self):
        """Comes after all tests."""

    def startTest(self, test):
        self.testsRun += 1
        self._mirror = False
        if self.buffer:
            self._keep_output()

    def stopTest(self, test):
        self._release_output()
        self._mirror = False

    def _keep_output(self):
        """What tests print is shown only if they fail."""
        if self._kept is None:
            self._kept = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def _release_output(self):
        if self._kept is None:
            return
        texts = sys.stdout.getvalue(), sys.stderr.getvalue()
        (sys.stdout, sys.stderr), self._kept = self._kept, None
        if self._mirror:
            for stream, name, text in zip((sys.stdout, sys.stderr), ("Stdout", "Stderr"), texts):
                if text:
                    stream.write(f"\n{name}:\n{text if text.endswith(chr(10)) else text + chr(10)}")

    def _exc_info_to_string(self, err, test):
        text = _without_own_frames(format_exception(err[1].with_traceback(err[2])), test.failureException)
        if self._kept is not None:
            for name, stream in (("Stdout", sys.stdout), ("Stderr", sys.stderr)):
                told = stream.getvalue()
                if told:
                    text += f"\n{name}:\n{told if told.endswith(chr(10)) else told + chr(10)}"
        return text

    def addSuccess(self, test):
        """A test has passed."""

    @failing_stops
    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirror = True

    @failing_stops
    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirror = True

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        if self.failfast:
            self.stop()
        kind = self.failures if issubclass(err[0], test.failureException) else self.errors
        kind.append((subtest, self._exc_info_to_string(err, test)))
        self._mirror = True

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failing_stops
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        counts = f"run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}"
        return f"<{own_name(type(self))} {counts}>"
