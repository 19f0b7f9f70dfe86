"""unittest's assertions and what they say when they fail."""

import unittest
from collections import OrderedDict

t = unittest.TestCase()
t.maxDiff = None
attempts = [
    lambda: t.assertEqual(1, 2),
    lambda: t.assertEqual(1, 2, "with a message"),
    lambda: t.assertNotEqual(1, 1),
    lambda: t.assertTrue([]),
    lambda: t.assertFalse("x", "it is true"),
    lambda: t.assertIs([], []),
    lambda: t.assertIsNot(None, None),
    lambda: t.assertIsNone(0),
    lambda: t.assertIsNotNone(None),
    lambda: t.assertIn(5, [1, 2]),
    lambda: t.assertNotIn("a", "abc"),
    lambda: t.assertIsInstance(1, str),
    lambda: t.assertNotIsInstance(1, int),
    lambda: t.assertAlmostEqual(1.0, 1.1),
    lambda: t.assertAlmostEqual(1.0, 1.1, delta=0.05),
    lambda: t.assertGreater(1, 2),
    lambda: t.assertGreaterEqual(1, 2),
    lambda: t.assertLess(2, 1),
    lambda: t.assertLessEqual(2, 1),
    lambda: t.fail(),
    lambda: t.fail("on purpose"),
    lambda: t.assertRaises(ValueError, int, "5"),
    lambda: t.assertRaisesRegex(ValueError, "nope", int, "x"),
]
for attempt in attempts:
    try:
        attempt()
        print("passed")
    except t.failureException as failure:
        print(failure)
        print("-" * 10)

t.assertEqual({"a": [1, {2}]}, OrderedDict(a=[1, {2}]))
t.assertAlmostEqual(1, 1.00000001)
t.assertAlmostEqual(100, 101, delta=2)
t.assertCountEqual("abca", "caab")
t.assertRaises(ZeroDivisionError, lambda: 1 / 0)
with t.assertRaises(KeyError) as caught:
    {}["k"]
print(repr(caught.exception))
try:
    with t.assertRaises(KeyError, msg="a message of its own"):
        pass
except AssertionError as failure:
    print(failure)
try:
    with t.assertRaises(KeyError):
        [][0]
except IndexError as error:
    print("IndexError", error)
