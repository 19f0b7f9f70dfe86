# Python 3.12: a difference in the last line's end is shown too.
import io
import unittest


class Texts(unittest.TestCase):
    def tell(self, first, second):
        try:
            self.assertEqual(first, second)
        except AssertionError as error:
            print(repr(str(error)))

    def test_texts(self):
        self.tell("a\nb\nc", "a\nx\nc")
        self.tell("a\n", "a")
        self.tell("a", "b")
        self.tell("a\nb", "a\nb\n")
        self.tell("", "a")
        self.tell("a\nb\n", "a\nc\n")
        self.tell("x\n\n", "x")


unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(Texts))
