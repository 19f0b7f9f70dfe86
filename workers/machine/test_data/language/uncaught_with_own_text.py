"""An exception of one's own with a text over several lines, raised while another is handled, in a nested class."""


class Compiler:
    class Error(SyntaxError):
        def __init__(self, line, column, message):
            super().__init__(message)
            self.line, self.column, self.message = line, column, message

        def __str__(self):
            return f"{self.message}\n  {self.line}\n  {' ' * self.column}^"

    class Fatal(Exception):
        pass

    def compile(self, line):
        try:
            return [int(word) for word in line.split()]
        except ValueError:
            column = next(i for i, c in enumerate(line) if c.isalpha())
            raise Compiler.Fatal("stopped") from None if column == 0 else OverflowError(f"column {column}\nof {line!r}")


compiler = Compiler()
print(compiler.compile("1 2 3"))
print(Compiler.Error("a b", 2, "bad"))
compiler.compile("1 2 x3")
