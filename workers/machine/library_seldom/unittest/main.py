"""The tests of the main program."""

import sys
from unittest.loader import defaultTestLoader
from unittest.runner import TextTestRunner


class TestProgram:
    """Runs the tests of the main program and ends it, unless `exit` is false."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *,
                 tb_locals=False):
        self.module = sys.modules[module] if isinstance(module, str) else module
        self.exit, self.verbosity, self.failfast, self.buffer = exit, verbosity, failfast, buffer
        names, patterns = self._options(sys.argv[1:] if argv is None else argv[1:])
        testLoader.testNamePatterns = patterns or None
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            self.test = testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = testLoader.loadTestsFromModule(self.module)
        runner = TextTestRunner if testRunner is None else testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=bool(self.failfast), buffer=bool(self.buffer))
        self.result = runner.run(self.test)
        if exit:
            none = not self.result.testsRun and not self.result.skipped
            sys.exit(5 if none and self.result.wasSuccessful() else not self.result.wasSuccessful())

    def _options(self, arguments):
        """Reads the options; the names of tests and the patterns of `-k` are left."""
        names, patterns, arguments = [], [], list(arguments)
        while arguments:
            word = arguments.pop(0)
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word in ("-b", "--buffer"):
                self.buffer = True
            elif word.startswith("-k"):
                pattern = word[2:] or arguments.pop(0)
                patterns.append(pattern if "*" in pattern else f"*{pattern}*")
            elif not word.startswith("-"):
                names.append(word)
        return names, patterns


main = TestProgram
