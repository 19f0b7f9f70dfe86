"""io.StringIO at work: tables of commas, settings, a small assembler, tees and captured output."""

import io
from collections import namedtuple
from contextlib import redirect_stdout


def read_rows(source, delimiter=",", quote='"'):
    "Fields of rows; quotes may hold delimiters and line ends."
    row, cell, quoted = [], "", False
    while c := source.read(1):
        if quoted:
            if c == quote:
                following = source.read(1)
                if following == quote:
                    cell += quote
                    continue
                quoted = False
                c = following
                if not c:
                    break
            else:
                cell += c
                continue
        if c == quote and not cell:
            quoted = True
        elif c == delimiter:
            row.append(cell)
            cell = ""
        elif c == "\n":
            yield row + [cell]
            row, cell = [], ""
        else:
            cell += c
    if row or cell:
        yield row + [cell]


table = io.StringIO('name,note\nann,"likes ""tea"", cake"\nbob,"two\nlines"\n,\nlast,')
for row in read_rows(table):
    print(row)
print(table.tell(), table.read())


def write_rows(rows, out):
    for row in rows:
        print(*['"' + cell.replace('"', '""') + '"' if set(cell) & set(',"\n') else cell for cell in map(str, row)], sep=",", file=out)


out = io.StringIO()
write_rows([["a", 1.5], ['q"', "x,y"], [None, True]], out)
print(repr(out.getvalue()))
out.seek(0)
Row = namedtuple("Row", "first second")
print([Row(*r) for r in read_rows(out)])


def settings(lines):
    result, section = {}, "main"
    for number, line in enumerate(lines, 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        if line[0] == "[" and line[-1] == "]":
            section = line[1:-1]
        elif "=" in line:
            key, _, value = line.partition("=")
            result.setdefault(section, {})[key.strip()] = value.strip()
        else:
            raise SyntaxError(f"line {number}: {line!r}")
    return result


print(settings(io.StringIO("a = 1\n# comment\n[other]\nb=2 # two\nc = x = y\n")))
try:
    settings(io.StringIO("a=1\nwrong\n"))
except SyntaxError as error:
    print(error)


class Computer:
    def __init__(self, source):
        self.code, self.labels = [], {}
        for line in source:
            line = line.strip()
            if line.endswith(":"):
                self.labels[line[:-1]] = len(self.code)
            elif line:
                self.code.append(line.split())

    def run(self, **registers):
        at = 0
        while at < len(self.code):
            name, *args = self.code[at]
            value = lambda a: registers[a] if a in registers else int(a)
            at += 1
            if name == "set":
                registers[args[0]] = value(args[1])
            elif name == "mul":
                registers[args[0]] *= value(args[1])
            elif name == "dec":
                registers[args[0]] -= 1
            elif name == "jump" and value(args[0]):
                at = self.labels[args[1]]
            elif name == "say":
                print(*map(value, args))
        return registers


program = io.StringIO("""
    set r 1
loop:
    mul r n
    dec n
    jump n loop
    say r n
""")
captured = io.StringIO()
with redirect_stdout(captured):
    registers = Computer(program).run(n=6)
print(registers, repr(captured.getvalue()))


class Tee(io.StringIO):
    def __init__(self, *others):
        super().__init__()
        self.others = others

    def write(self, text):
        for other in self.others:
            other.write(text.upper())
        return super().write(text)


first, second = io.StringIO(), io.StringIO()
tee = Tee(first, second)
print("line", 1, file=tee)
tee.writelines(["more\n", "end"])
print(repr(tee.getvalue()), first.getvalue() == second.getvalue() == tee.getvalue().upper())


class Numbered(io.TextIOBase):
    "A stream that puts numbers before lines."

    def __init__(self, target):
        self.target, self.count, self.fresh = target, 0, True

    def writable(self):
        return True

    def write(self, text):
        for part in text.splitlines(keepends=True):
            if self.fresh:
                self.count += 1
                self.target.write(f"{self.count:>2} ")
            self.target.write(part)
            self.fresh = part.endswith("\n")
        return len(text)


target = io.StringIO()
numbered = Numbered(target)
print("one\ntwo", file=numbered)
print("th", end="", file=numbered)
print("ree", file=numbered)
print(target.getvalue(), numbered.count)
words = io.StringIO("the cat\nthe dog\n\nthe end")
longest = max(words, key=len).rstrip()
words.seek(0)
print(longest, sum(line.count("the") for line in words), words.readline() == "")
binary = io.BytesIO()
for n in (1, 300, 70000):
    binary.write(len(str(n)).to_bytes(1, "big") + str(n).encode())
binary.seek(0)
numbers = []
while head := binary.read(1):
    numbers.append(int(binary.read(head[0])))
print(numbers, binary.getvalue(), [line for line in io.StringIO("x\ny\n")], list(enumerate(io.BytesIO(b"p\nq"), 1)), "".join(reversed(io.StringIO("a\nb\n").readlines())))
blocks = iter(lambda s=io.StringIO("abcdefgh"): s.read(3), "")
print(list(blocks))
