"""unittest: suites, loaders, results of one's own, cleanups."""

import io
import re
import unittest

events = []


class Base(unittest.TestCase):
    def note(self, text):
        events.append(f"{type(self).__name__}.{text}")


class First(Base):
    @classmethod
    def setUpClass(cls):
        events.append("First up")

    def setUp(self):
        self.addCleanup(self.note, "cleanup 1")
        self.addCleanup(self.note, "cleanup 2")

    def test_one(self):
        self.note("one")

    def test_two(self):
        self.note("two")
        self.doCleanups()

    def extra(self):
        self.note("never called by itself")


class Second(Base):
    def setUp(self):
        raise OSError("no set-up")

    def test_unreached(self):
        self.note("unreached")


class Third(Base):
    def tearDown(self):
        raise ValueError("in tearDown")

    def test_reached(self):
        self.note("reached")


@unittest.skip("by a decorator")
class Fifth(Base):
    def test_nothing(self):
        self.note("nothing")


class Recording(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        events.append("start " + test.id().split(".", 1)[1])

    def addSuccess(self, test):
        super().addSuccess(test)
        events.append("ok")

    def addError(self, test, err):
        super().addError(test, err)
        events.append("error")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        events.append("failure")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        events.append(f"skip {reason}")


loader = unittest.TestLoader()
for case in (First, Second, Third, Fifth):
    result = Recording()
    events.clear()
    loader.loadTestsFromTestCase(case).run(result)
    print(case.__name__, events, result.testsRun, len(result.errors), len(result.failures), [reason for _, reason in result.skipped], result.wasSuccessful())
suite = unittest.TestSuite()
suite.addTest(First("test_two"))
suite.addTests([First("test_one"), unittest.FunctionTestCase(lambda: None, description="a function")])
print(suite.countTestCases(), First("test_one") == First("test_two"))
loader.testMethodPrefix = "check"


class Checks(unittest.TestCase):
    def check_it(self):
        self.assertTrue(True)

    def test_it(self):
        self.fail("not loaded")


print(loader.getTestCaseNames(Checks), loader.loadTestsFromTestCase(Checks).countTestCases())
loader.testMethodPrefix = "test"
print(loader.getTestCaseNames(First), loader.loadTestsFromName("First.test_one", __import__("__main__")).countTestCases())
for action in (lambda: First("test_missing"),):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(":")[0])


class Stops(unittest.TestCase):
    def test_1(self):
        self.fail("first")

    def test_2(self):
        pass


stream = io.StringIO()
unittest.TextTestRunner(stream, verbosity=1).run(unittest.TestSuite([First("test_one"), Stops("test_2"), Fifth("test_nothing")]))
print(re.sub(r"in [\d.]+s", "in 0s", stream.getvalue()).splitlines())
single = First("test_one")
print(single.countTestCases(), single.shortDescription(), single.failureException, single.id(), str(single))
