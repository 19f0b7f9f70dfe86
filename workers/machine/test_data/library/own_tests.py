"""doctest-free tests with unittest, run by hand."""

import io
import unittest


class TestMath(unittest.TestCase):
    def setUp(self):
        self.numbers = [3, 1, 2]

    def test_sorted(self):
        self.assertEqual(sorted(self.numbers), [1, 2, 3])
        self.assertIn(3, self.numbers)
        self.assertTrue(self.numbers)

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertIn("division", str(caught.exception))
        self.assertRaises(ValueError, int, "x")

    def test_fails(self):
        self.assertEqual(1 + 1, 3)

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertLess(n, 2)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestMath)
result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=0).run(suite)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
