# Assertions about texts, logs and warnings; contexts that last as long as a test; clean-ups of a class.
import contextlib
import io
import logging
import re
import unittest
import warnings

told = []


@contextlib.contextmanager
def place(name):
    told.append(f"enter {name}")
    yield name
    told.append(f"leave {name}")


class Texts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        told.append(cls.enterClassContext(place("class")))
        cls.addClassCleanup(told.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        told.append("tear down class")

    def setUp(self):
        self.name = self.enterContext(place("test"))

    def test_regex(self):
        self.assertRegex("order 66", r"\d+")
        self.assertNotRegex("order", re.compile(r"\d"))
        with self.assertRaisesRegex(ValueError, r"^invalid .* base 1[0-9]"):
            int("x")
        told.append(self.name)

    def test_regex_fails(self):
        self.assertRegex("order", r"\d+", "no number")

    def test_not_regex_fails(self):
        self.assertNotRegex("order 66", r"\d+")

    def test_raises_regex_fails(self):
        with self.assertRaisesRegex(ValueError, "^base"):
            int("x")


class Logs(unittest.TestCase):
    def test_logs(self):
        with self.assertLogs("kitchen", level="INFO") as seen:
            logging.getLogger("kitchen").info("soup %d", 1)
            logging.getLogger("kitchen.oven").error("bread")
            logging.getLogger("kitchen").debug("not seen")
        self.assertEqual(seen.output, ["INFO:kitchen:soup 1", "ERROR:kitchen.oven:bread"])
        self.assertEqual([record.levelno for record in seen.records], [20, 40])
        with self.assertNoLogs("kitchen", logging.ERROR):
            logging.getLogger("kitchen").warning("too little to be seen")

    def test_logs_fails(self):
        with self.assertLogs("kitchen"):
            pass

    def test_no_logs_fails(self):
        with self.assertNoLogs():
            logging.warning("seen")


class Warned(unittest.TestCase):
    def warn(self, text="old soup", kind=DeprecationWarning):
        warnings.warn(text, kind)

    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as seen:
            self.warn()
        self.assertEqual(str(seen.warning), "old soup")
        self.assertEqual(len(seen.warnings), 1)
        self.assertWarnsRegex(UserWarning, "^h.t", self.warn, "hot", UserWarning)

    def test_warns_fails(self):
        self.assertWarns(UserWarning, len, "")

    def test_warns_regex_fails(self):
        with self.assertWarnsRegex(UserWarning, "cold", msg="soup"):
            self.warn("hot", UserWarning)


class Kinds(unittest.TestCase):
    def test_own_equality(self):
        self.addTypeEqualityFunc(str, self.same_letters)
        self.assertEqual("listen", "silent")
        self.assertEqual(1, 1)
        self.assertIsInstance(self.defaultTestResult(), unittest.TestResult)

    def same_letters(self, first, second, msg=None):
        told.append((first, second, sorted(first) == sorted(second)))

    def test_own_equality_fails(self):
        def never(first, second, msg=None):
            raise self.failureException(msg or "never the same")

        self.addTypeEqualityFunc(int, never)
        self.assertEqual(1, 1)

    def test_what_is_no_context(self):
        self.enterContext(5)


suite = unittest.TestSuite()
for case in (Texts, Logs, Warned, Kinds):
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
result = unittest.TestResult()
suite.run(result)
for test, text in sorted(result.failures + result.errors, key=lambda found: found[0].id()):
    print(test.id(), "|", text.strip().splitlines()[-1])
print(result.testsRun, result.wasSuccessful())
print(*told, sep="\n")
told.clear()
Texts("test_regex").debug()
print(told)
try:
    Texts("test_regex_fails").debug()
except AssertionError as error:
    print(error)
