"""Unit tests: what runners show, word for word."""

import contextlib
import io
import re
import sys
import unittest
from unittest import IsolatedAsyncioTestCase, TestCase, TestSuite, TextTestRunner


def shown(text):
    text = text.replace(__file__, "FILE")
    return re.sub(r"in \d+\.\d{3}s", "in TIME", text)


def run(*classes, **options):
    suite = TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(cls) for cls in classes)
    text = io.StringIO()
    result = TextTestRunner(text, **options).run(suite)
    print(shown(text.getvalue()))
    print(result, result.testsRun, result.wasSuccessful())
    return result


class Kinds(TestCase):
    """Tests of every outcome."""

    def test_passes(self):
        """Its first line.

        And more."""
        self.assertEqual(1, 1)

    def test_fails(self):
        self.assertEqual(1, 2)

    def test_errors(self):
        """An error
        described"""
        {}["missing"]

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    @unittest.skipIf(1 < 2, "it is so")
    def test_skipped_if(self):
        pass

    @unittest.skipUnless(1 < 2, "it is not so")
    def test_not_skipped(self):
        pass

    def test_skips_itself(self):
        self.skipTest("no need")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_subtests(self):
        for n in range(4):
            with self.subTest(n=n):
                self.assertEqual(n % 2, 0)

    def test_subtests_named(self):
        with self.subTest("outer", a=1):
            with self.subTest(b="x"):
                raise ValueError("inside")
            with self.subTest("inner"):
                pass
        with self.subTest():
            self.fail()
        with self.subTest("skips"):
            self.skipTest("this part")
        print("reached the end")

    def test_chain(self):
        try:
            int("x")
        except ValueError:
            raise KeyError("second")


for verbosity in (0, 1, 2):
    run(Kinds, verbosity=verbosity)
run(Kinds, verbosity=2, failfast=True)
run(Kinds, verbosity=1, descriptions=False, buffer=True)


class Fixtures(TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)
        cls.addClassCleanup(print, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        print("setUp", self.id())
        self.addCleanup(print, "cleanup", end=" 1\n")
        self.addCleanup(lambda: print("cleanup 2"))

    def tearDown(self):
        print("tearDown")

    def test_a(self):
        print("a")

    def test_b(self):
        raise RuntimeError("b")


class BadClass(TestCase):
    @classmethod
    def setUpClass(cls):
        raise OSError("no class")

    def test_never(self):
        pass


class SkippedClass(TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("the whole class")

    def test_never(self):
        pass


@unittest.skip("marked")
class MarkedClass(TestCase):
    def test_one(self):
        pass

    def test_two(self):
        pass


class BadSetUp(TestCase):
    def setUp(self):
        self.addCleanup(print, "cleaned")
        raise ValueError("in setUp")

    def tearDown(self):
        print("not reached")

    def test_it(self):
        print("not reached")


class BadTearDown(TestCase):
    def tearDown(self):
        raise ValueError("in tearDown")

    def test_it(self):
        self.fail("first")


class BadTearDownClass(TestCase):
    @classmethod
    def tearDownClass(cls):
        raise ValueError("in tearDownClass")

    def test_it(self):
        pass


run(Fixtures, BadClass, SkippedClass, MarkedClass, BadSetUp, BadTearDown, BadTearDownClass, verbosity=2)


class Differences(TestCase):
    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_lists_longer(self):
        self.assertEqual(["a", "b"], ["a", "b", "c", "d"], "with a message")

    def test_tuples(self):
        self.assertTupleEqual((1, [2]), (1, [3], 5))

    def test_sequences(self):
        self.assertSequenceEqual([1, 2], (1, 3))

    def test_sets(self):
        self.assertEqual({1, 2}, {2, 3})

    def test_frozen(self):
        self.assertSetEqual(frozenset("a"), {"a", "b"})

    def test_dicts(self):
        self.assertEqual({"a": 1, "b": [2]}, {"a": 1, "b": [3], "c": 4}, "dicts")

    def test_texts(self):
        self.assertEqual("one line", "one  line")

    def test_lines(self):
        self.assertMultiLineEqual("first\nsecond\nthird\n", "first\n2nd\nthird\nfourth\n")

    def test_long_texts(self):
        self.assertEqual("a" * 100 + "x" + "b" * 100, "a" * 100 + "y" + "b" * 90)

    def test_long_lists(self):
        self.assertEqual(list(range(400)), list(range(300)) + [0] + list(range(301, 400)))

    def test_numbers(self):
        self.assertEqual(10**100, 10**100 + 1)

    def test_counts(self):
        self.assertCountEqual([1, 2, 2, "a"], [2, 1, 3])

    def test_counts_unhashable(self):
        self.assertCountEqual([[1], [2], [2]], [[2], [3]])

    def test_other_kinds(self):
        self.assertListEqual([1], (1,))

    def test_dict_wanted(self):
        self.assertDictEqual([1], {1: 2})

    def test_text_wanted(self):
        self.assertMultiLineEqual(5, "5")

    def test_nested(self):
        one = {"name": "Ann", "items": [{"id": n, "text": "t" * n} for n in range(8)]}
        two = {"name": "Ann", "items": [{"id": n, "text": "t" * (n + n // 7)} for n in range(8)]}
        self.assertEqual(one, two)

    maxDiff = None


class Limited(TestCase):
    maxDiff = 20

    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])


class Short(TestCase):
    longMessage = False

    def test_message(self):
        self.assertEqual(1, 2, "only this")

    def test_none(self):
        self.assertTrue(0)


run(Differences, Limited, Short)


class Tools(TestCase):
    def check(self, assertion, *args, **keywords):
        try:
            getattr(self, assertion)(*args, **keywords)
            print(assertion, "ok")
        except (AssertionError, TypeError) as error:
            print(assertion, type(error).__name__, error)

    def test_all(self):
        for values in ((1, 1.00000001), (1, 1.1), (1, 1.1, 1), (1, 1.5, None, "m", 0.6), (1, 1.5, None, None, 0.1), (1, 2, 3, None, 4)):
            self.check("assertAlmostEqual", *values)
            self.check("assertNotAlmostEqual", *values)
        for name in ("Equal", "NotEqual", "Is", "IsNot", "Less", "LessEqual", "Greater", "GreaterEqual"):
            self.check("assert" + name, 1, 2)
            self.check("assert" + name, 2, 2, "message")
        for name in ("True", "False", "IsNone", "IsNotNone"):
            self.check("assert" + name, None)
            self.check("assert" + name, [1], msg="message")
        for name in ("In", "NotIn"):
            self.check("assert" + name, 1, [1, 2])
            self.check("assert" + name, 3, [1, 2])
        for name in ("IsInstance", "NotIsInstance"):
            self.check("assert" + name, 1, (int, str))
            self.check("assert" + name, [], int)
        self.check("assertRegex", "some text", "t.xt")
        self.check("assertRegex", "some text", re.compile("z"), "message")
        self.check("assertNotRegex", "some text", "t.xt")
        self.check("assertRaises", ValueError, int, "x")
        self.check("assertRaises", (ValueError, KeyError), int, "5")
        self.check("assertRaises", KeyError, int, "5")
        self.check("assertRaises", 5)
        self.check("assertRaises", KeyError, colour=1)
        self.check("assertRaisesRegex", ValueError, "literal", int, "x")
        self.check("assertRaisesRegex", ValueError, "nothing", int, "x")
        self.check("assertCountEqual", "ab", "ba")
        self.check("fail", "told")
        self.check("fail")
        with self.assertRaises(KeyError) as caught:
            {}[1]
        print(repr(caught.exception), caught.exception.__traceback__)
        try:
            with self.assertRaises(KeyError, msg="with a message"):
                pass
        except AssertionError as error:
            print(error)
        try:
            with self.assertRaises(KeyError):
                int("x")
        except ValueError as error:
            print(error)


Tools("test_all").debug()


class Own(TestCase):
    def __init__(self, *args):
        super().__init__(*args)
        self.addTypeEqualityFunc(complex, self.compare)

    def compare(self, first, second, msg=None):
        if first.real != second.real:
            raise self.failureException(f"parts differ: {msg}")

    def test_it(self):
        self.assertEqual(1 + 1j, 1 + 2j)
        self.assertEqual(1 + 1j, 2 + 1j, "own")


class Coroutines(IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp")

    async def asyncSetUp(self):
        print("asyncSetUp")
        self.addAsyncCleanup(self.clean)

    async def clean(self):
        print("clean")

    async def test_it(self):
        print("test")

    def test_plain(self):
        print("plain")

    async def asyncTearDown(self):
        print("asyncTearDown")

    def tearDown(self):
        print("tearDown")


run(Own, Coroutines)


class Recorder(unittest.TextTestResult):
    def addFailure(self, test, err):
        print("failed", test, err[0].__name__, err[1])
        super().addFailure(test, err)

    def stopTest(self, test):
        self.stream.writeln("<stopped>")
        super().stopTest(test)


class Two(TestCase):
    def test_b(self):
        self.fail("b")

    def test_a(self):
        pass

    def other(self):
        pass


run(Two, resultclass=Recorder)
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Two)
print(suite, suite.countTestCases(), list(suite), Two("test_a") == Two("test_a"), Two("test_a") == Two("test_b"), str(Two("other")), Two("other").id())
try:
    Two("test_c")
except ValueError as error:
    print(error)
for wrong in (lambda: TestSuite([5]), lambda: TestSuite("ab"), lambda: TestSuite([Two])):
    try:
        wrong()
    except TypeError as error:
        print(error)
result = unittest.TestResult()
TestSuite([Two("test_a"), Two("test_b"), unittest.FunctionTestCase(lambda: None)]).run(result)
print(result, [(str(test), text.splitlines()[-1]) for test, text in result.failures])
print(Two("test_b").run(), Two("test_a")().wasSuccessful())
loader = unittest.TestLoader()
loader.testMethodPrefix = "o"
print(loader.getTestCaseNames(Two), loader.loadTestsFromTestCase(Two))
loader = unittest.TestLoader()
loader.testNamePatterns = ["*_a"]
print(loader.getTestCaseNames(Two))
for name in ("Two", "Two.test_a"):
    print(unittest.defaultTestLoader.loadTestsFromName(name, sys.modules["__main__"]))


def setUpModule():
    print("setUpModule")


def tearDownModule():
    print("tearDownModule")


run(Two)
with contextlib.redirect_stderr(io.StringIO()) as err:
    program = unittest.main(argv=["x", "-v", "Two.test_a", "-q"], exit=False)
    try:
        unittest.main(argv=["x", "Two", "-k", "test_b"])
    except SystemExit as end:
        print("exit", end.code)
print(shown(err.getvalue()), program.result)
