"""unittest: assertions, fixtures, skipping, a runner's report."""

import io
import unittest


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError("pop from empty stack")
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class set up")

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, "cleaned")

    def test_last_in_first_out(self):
        self.stack.push(1)
        self.stack.push(2)
        self.assertEqual(self.stack.pop(), 2)
        self.assertIn(1, self.stack.items)

    def test_empty(self):
        with self.assertRaises(IndexError) as caught:
            self.stack.pop()
        self.assertEqual(str(caught.exception), "pop from empty stack")
        self.assertRaises(IndexError, self.stack.pop)

    def test_wrong(self):
        self.assertEqual(self.stack.items, [1], "should hold one")

    def test_broken(self):
        self.stack.missing()

    @unittest.skip("not now")
    def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_known(self):
        self.assertTrue(False)


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.ready = True

    async def test_waits(self):
        self.assertTrue(self.ready)


stream = io.StringIO()
suite = unittest.TestSuite()
for cls in (StackTest, AsyncTest):
    suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
report = stream.getvalue()
print([line for line in report.splitlines() if " ... " in line])
print([line for line in report.splitlines() if line.startswith(("ERROR:", "FAIL:", "FAILED", "AssertionError", "AttributeError"))])
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())


class Messages(unittest.TestCase):
    def runTest(self):
        pass


case = Messages()
for check in (
    lambda: case.assertEqual(1, 2), lambda: case.assertEqual([1, 2], [1, 3]), lambda: case.assertEqual((1,), (1, 2)), lambda: case.assertTrue(0),
    lambda: case.assertFalse("x", "note"), lambda: case.assertIs(1, None), lambda: case.assertIsNone(0), lambda: case.assertIn(1, [2]),
    lambda: case.assertIsInstance(1, str), lambda: case.assertGreater(1, 2), lambda: case.assertLessEqual(3, 2), lambda: case.assertAlmostEqual(1.0, 1.1),
    lambda: case.assertRaises(ValueError, int, "1"), lambda: case.assertNotEqual(1, 1), lambda: case.fail("given up"), lambda: case.assertIsNotNone(None),
):
    try:
        check()
        print("passed")
    except AssertionError as error:
        print(str(error).splitlines()[0])
case.assertCountEqual([1, 2, 2], [2, 1, 2])
case.assertAlmostEqual(0.1 + 0.2, 0.3)
