"""What tests assert of texts, logs and warnings, and contexts that last as long as a test."""

import re


class _Logs:
    """What `assertLogs` gives to a `with` block."""

    def __init__(self, case, logger, level, wanted):
        import logging

        self._case, self._wanted = case, wanted
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._level = logging.getLevelName(level) if isinstance(level, str) else level or logging.INFO
        self.records, self.output = [], []

    def __enter__(self):
        import logging

        watch, text = self, logging.Formatter("%(levelname)s:%(name)s:%(message)s")

        class Watching(logging.Handler):
            def emit(self, record):
                watch.records.append(record)
                watch.output.append(text.format(record))

        logger = self.logger
        self._before = (logger.handlers, logger.level, logger.propagate)
        handler = Watching()
        handler.setLevel(self._level)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(self._level)
        return self if self._wanted else None

    def __exit__(self, exc_type, exc_value, traceback):
        import logging

        handlers, level, propagate = self._before
        self.logger.handlers, self.logger.propagate = handlers, propagate
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self._wanted and not self.records:
            name = logging.getLevelName(self._level)
            self._case.fail(f"no logs of level {name} or higher triggered on {self.logger.name}")
        if not self._wanted and self.records:
            self._case.fail(f"Unexpected logs found: {self.output!r}")
        return False


class _Warned:
    """What `assertWarns` gives to a `with` block."""

    called = None

    def __init__(self, case, expected, pattern, msg=None):
        self._case, self._expected, self._pattern, self._msg = case, expected, pattern, msg

    def __enter__(self):
        import warnings

        self._catching = warnings.catch_warnings(record=True)
        self.warnings = self._catching.__enter__()
        warnings.simplefilter("always", self._expected)
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self._catching.__exit__(exc_type, exc_value, traceback)
        if exc_type is not None:
            return False
        first = None
        for caught in self.warnings:
            warning = caught.message
            if not isinstance(warning, self._expected):
                continue
            first = warning if first is None else first
            if self._pattern is None or re.search(self._pattern, str(warning)):
                self.warning, self.filename, self.lineno = warning, caught.filename, caught.lineno
                return False
        if first is not None:
            pattern = getattr(self._pattern, "pattern", self._pattern)
            self._case.fail(self._case._formatMessage(self._msg, f'"{pattern}" does not match "{first}"'))
        kinds = self._expected if isinstance(self._expected, tuple) else (self._expected,)
        by = "" if self.called is None else " by " + getattr(self.called, "__name__", str(self.called))
        shown = ", ".join([kind.__name__ for kind in kinds])
        self._case.fail(self._case._formatMessage(self._msg, f"{shown} not triggered{by}"))


def entered(context, add):
    """Enters a context, and leaves it by a cleanup."""
    cls = type(context)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        name = f"{cls.__module__}.{cls.__qualname__}"
        raise TypeError(f"'{name}' object does not support the context manager protocol") from None
    result = enter(context)
    add(leave, context, None, None, None)
    return result


class MoreAssertions:
    """The part of `TestCase` that few tests use."""

    _class_cleanups = ()

    def enterContext(self, cm):
        return entered(cm, self.addCleanup)

    @classmethod
    def enterClassContext(cls, cm):
        return entered(cm, cls.addClassCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups = [*cls.__dict__.get("_class_cleanups", ()), (function, args, kwargs)]

    @classmethod
    def doClassCleanups(cls):
        cleanups, cls.tearDown_exceptions = list(cls.__dict__.get("_class_cleanups", ())), []
        cls._class_cleanups = []
        while cleanups:
            function, args, kwargs = cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, error.__traceback__))

    def defaultTestResult(self):
        from unittest.result import TestResult

        return TestResult()

    def debug(self):
        """Runs the test; what goes wrong is raised."""
        method, cls = getattr(self, self._testMethodName), type(self)
        for part in (cls, method):
            if getattr(part, "__unittest_skip__", False):
                from unittest.case import SkipTest

                raise SkipTest(getattr(part, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = re.compile(expected_regex)
        self._check(pattern.search(text), msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = re.compile(unexpected_regex)
        found = pattern.search(text)
        what = found and f"Regex matched: {found[0]!r} matches {pattern.pattern!r} in {text!r}"
        self._check(found is None, msg, what)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return self._warns(expected_warning, None, args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return self._warns(expected_warning, expected_regex, args, kwargs)

    def _warns(self, expected, pattern, args, kwargs):
        context = _Warned(self, expected, pattern, None if args else kwargs.get("msg"))
        if not args:
            return context
        context.called = args[0]
        with context:
            args[0](*args[1:], **kwargs)
        return None
