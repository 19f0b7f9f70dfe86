"""Finding the tests of a module and running them."""

import sys
from time import perf_counter
from unittest.case import TestCase
from unittest.result import TestSuite, TextTestResult


class TestLoader:
    """Makes suites of classes and modules."""

    testMethodPrefix = "test"

    def getTestCaseNames(self, testCaseClass):
        return sorted([
            name for name in dir(testCaseClass)
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))
        ])

    def loadTestsFromTestCase(self, testCaseClass):
        return TestSuite([testCaseClass(name) for name in self.getTestCaseNames(testCaseClass)])

    def loadTestsFromModule(self, module):
        found = [
            value for name, value in sorted(module.__dict__.items())
            if isinstance(value, type) and issubclass(value, TestCase) and value.__module__ != "unittest.case"
        ]
        return TestSuite([self.loadTestsFromTestCase(cls) for cls in found])

    def loadTestsFromName(self, name, module=None):
        found = sys.modules["__main__"] if module is None else module
        cls, _, method = name.partition(".")
        cls = getattr(found, cls)
        return TestSuite([cls(method)]) if method else self.loadTestsFromTestCase(cls)


defaultTestLoader = TestLoader()


class TextTestRunner:
    """Runs tests and writes what came of them to `sys.stderr`."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None):
        self.stream = stream
        self.verbosity = verbosity
        self.failfast = failfast

    def run(self, test):
        stream = sys.stderr if self.stream is None else self.stream
        result = self.resultclass(stream, True, self.verbosity)
        begin = perf_counter()
        test.run(result)
        taken = perf_counter() - begin
        result.printErrors()
        count = result.testsRun
        stream.write(f"{'-' * 70}\nRan {count} test{'s' if count != 1 else ''} in {taken:.3f}s\n\n")
        facts = [
            f"{name}={len(found)}" for name, found in (
                ("failures", result.failures), ("errors", result.errors), ("skipped", result.skipped),
                ("expected failures", result.expectedFailures), ("unexpected successes", result.unexpectedSuccesses),
            ) if found
        ]
        outcome = "OK" if result.wasSuccessful() else "FAILED"
        if not count and not result.skipped:
            outcome = "NO TESTS RAN"
        stream.write(outcome + (f" ({', '.join(facts)})" if facts else "") + "\n")
        return result


class TestProgram:
    """Runs the tests of the main program and ends it, unless `exit` is false."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None):
        module = sys.modules[module] if isinstance(module, str) else module
        arguments = sys.argv[1:] if argv is None else argv[1:]
        if "-v" in arguments or "--verbose" in arguments:
            verbosity = 2
        names = [name for name in arguments if not name.startswith("-")]
        if names:
            tests = TestSuite([testLoader.loadTestsFromName(name, module) for name in names])
        else:
            tests = testLoader.loadTestsFromModule(module)
        runner = TextTestRunner(verbosity=verbosity) if testRunner is None else testRunner
        runner = runner(verbosity=verbosity) if isinstance(runner, type) else runner
        self.result = runner.run(tests)
        if exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
