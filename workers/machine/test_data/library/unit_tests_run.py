"""unittest: cases, fixtures, subtests, skips, expected failures, run without times."""

import io
import re
import unittest


def show(stream):
    print(re.sub(r"in \d+\.\d+s", "in no time", stream.getvalue()), end="")


class TestStringMethods(unittest.TestCase):
    def test_upper(self):
        self.assertEqual("foo".upper(), "FOO")

    def test_isupper(self):
        "Says whether all is upper case."
        self.assertTrue("FOO".isupper())
        self.assertFalse("Foo".isupper())

    def test_split(self):
        s = "hello world"
        self.assertEqual(s.split(), ["hello", "world"])
        with self.assertRaises(TypeError):
            s.split(2)

    def test_regex(self):
        with self.assertRaisesRegex(ValueError, "invalid literal for int") as caught:
            int("XYZ")
        self.assertIsInstance(caught.exception, ValueError)


class Fixtures(unittest.TestCase):
    events = []

    @classmethod
    def setUpClass(cls):
        cls.events.append("class up")

    @classmethod
    def tearDownClass(cls):
        cls.events.append("class down")

    def setUp(self):
        self.events.append("up")
        self.addCleanup(self.events.append, "cleanup")

    def tearDown(self):
        self.events.append("down")

    def test_a(self):
        self.events.append("a")

    def test_b(self):
        self.events.append("b")

    @unittest.skip("not today")
    def test_skipped(self): ...

    @unittest.skipIf(2 > 1, "two is more")
    def test_if(self): ...

    @unittest.skipUnless(2 > 1, "never said")
    def test_unless(self):
        self.skipTest("from within")

    @unittest.expectedFailure
    def test_known(self):
        self.fail("known")


class Wrong(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(1, 2)

    def test_error(self):
        raise KeyError("oops")

    def test_subtests(self):
        for n in range(4):
            with self.subTest(n=n):
                self.assertEqual(n % 2, 0)


for case in (TestStringMethods, Fixtures):
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream, verbosity=2).run(suite)
    show(stream)
    print(result.testsRun, result.wasSuccessful(), len(result.skipped), [why for _, why in result.skipped], len(result.expectedFailures), len(result.unexpectedSuccesses))
print(Fixtures.events)
stream = io.StringIO()
result = unittest.TextTestRunner(stream, verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Wrong))
print(len(result.failures), len(result.errors), [str(test).split(" ")[0] for test, _ in result.failures], result.failures[0][1].splitlines()[-1], result.errors[0][1].splitlines()[-1])
print(stream.getvalue().splitlines()[-1])
result = unittest.TestResult()
unittest.TestSuite([TestStringMethods("test_upper"), Wrong("test_equal")]).run(result)
print(result.testsRun, result.shouldStop, TestStringMethods("test_upper").id(), TestStringMethods("test_isupper").shortDescription(), TestStringMethods("test_upper"), repr(Wrong("test_error")))
print(unittest.defaultTestLoader.getTestCaseNames(Fixtures), unittest.TestSuite([Wrong("test_error")]).countTestCases())


class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.value = 5

    async def test_value(self):
        self.assertEqual(self.value, 5)


stream = io.StringIO()
unittest.TextTestRunner(stream).run(unittest.defaultTestLoader.loadTestsFromTestCase(Async))
show(stream)
