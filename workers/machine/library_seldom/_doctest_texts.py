"""The texts of `doctest`: examples found in a docstring, expected and actual output compared."""

import inspect
import re

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """A flag by its name, which is new if it was not known."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL
)
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST
_DIRECTIVE = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)


def indented(text, indent=4):
    return re.sub("(?m)^(?!$)", " " * indent, text)


def statements(source):
    """The statements on the one line of a source; all in one if it has several lines or a block."""
    if ";" not in source or re.match(r"\w+ .*:\s|@|try:|else:", source) or "\n" in source.strip("\n"):
        return [source]
    made, waiting = [], ""
    for part in source.split(";"):
        waiting += part
        try:
            compile(waiting.strip(" "), "", "single")
        except SyntaxError:
            waiting += ";"
        else:
            made += [waiting.strip(" ")] if waiting.strip() else []
            waiting = ""
    return [*made, waiting] if waiting.strip() else made


class Example:
    """One example: source, expected output and where it stands."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.lineno, self.indent, self.options, self.exc_msg = lineno, indent, options or {}, exc_msg

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, and the names they see."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = {0: "no examples", 1: "1 example"}.get(len(self.examples), f"{len(self.examples)} examples")
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({count})>"

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        lineno, theirs = [-1 if test.lineno is None else test.lineno for test in (self, other)]
        return (self.name, self.filename or "", lineno, id(self)) < (other.name, other.filename or "", theirs, id(other))


class DocTestParser:
    """Finds examples in texts."""

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def parse(self, string, name="<string>"):
        """Texts and examples, in turn."""
        string = string.expandtabs()
        margin = min([len(line) - len(line.lstrip(" ")) for line in string.split("\n") if line.strip()], default=0)
        if margin > 0:
            string = "\n".join([line[margin:] for line in string.split("\n")])
        lines, pieces, text, at = string.splitlines(True), [], [], 0
        while at < len(lines):
            if not lines[at].lstrip(" ").startswith(">>>"):
                text.append(lines[at])
                at += 1
                continue
            first, at, source, want, indent = at, *self._extent(lines, at, name)
            pieces.append("".join(text))
            text = []
            options = self._options(source, name, first)
            if any([line.strip() and not line.lstrip().startswith("#") for line in source.split("\n")]):
                pieces.append(Example(source, want, _message(want), first, indent, options))
        pieces.append("".join(text))
        return pieces

    def _extent(self, lines, at, name):
        """Where the example that begins at a line ends, its source and its output."""
        indent, first = len(lines[at]) - len(lines[at].lstrip(" ")), at
        margin, source, want = " " * indent, [], []
        while at < len(lines) and (at == first or lines[at].lstrip(" ").startswith("...")):
            line = lines[at].rstrip("\n")
            if not line.startswith(margin):
                raise ValueError(_uneven(at, name, line))
            if line[indent + 3 : indent + 4] not in ("", " "):
                shown = line[indent : indent + 3]
                raise ValueError(f"line {at + 1!r} of the docstring for {name} lacks blank after {shown}: {line!r}")
            source.append(line[indent + 4 :])
            at += 1
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip(" ").startswith(">>>"):
            line = lines[at].rstrip("\n")
            if not line.startswith(margin):
                raise ValueError(_uneven(at, name, line))
            want.append(line[indent:])
            at += 1
        return at, "\n".join(source), "\n".join(want), indent

    def _options(self, source, name, lineno):
        options = {}
        for found in _DIRECTIVE.finditer(source):
            for option in found[1].replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1!r} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and all([not line.strip() or line.lstrip().startswith("#") for line in source.split("\n")]):
            where = f"line {lineno!r} of the doctest for {name}"
            raise ValueError(f"{where} has an option directive on a line with no example: {source!r}")
        return options


def _uneven(at, name, line):
    return f"line {at + 1!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}"


def _message(want):
    """What an expected traceback says of its exception; `None` if no traceback is expected."""
    head, *lines = want.split("\n")
    if head.rstrip() not in ("Traceback (most recent call last):", "Traceback (innermost last):"):
        return None
    for at, line in enumerate(lines):
        if re.match(r"\w", line):
            return "\n".join(lines[at:])
    return None


def docstring_line(obj, lines):
    """The line, counted from 0, on which a docstring begins; `None` if that is not known."""
    line, doc = None, getattr(obj, "__doc__", None)
    if inspect.ismodule(obj) and doc is not None:
        line = 0
    elif inspect.isclass(obj) and doc is not None:
        head = re.compile(rf"^\s*class\s*{re.escape(obj.__name__)}\b")
        line = next((at for at, text in enumerate(lines or ()) if head.match(text)), None)
    obj = getattr(obj, "__func__", obj)
    if inspect.isfunction(obj) and doc is not None:
        line = inspect.unwrap(obj).__code__.co_firstlineno - 1
    if line is None or lines is None:
        return line
    begin = re.compile(r"(^|.*:)\s*\w*(\"|')")
    return next((at for at in range(line, len(lines)) if begin.match(lines[at])), None)


class OutputChecker:
    """Compares what was expected with what came."""

    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(r"(?m)^<BLANKLINE>[^\S\n]*$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _matches(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", "<BLANKLINE>", got)
        if _wants_difference(want, got, optionflags):
            return _difference(want, got, optionflags)
        if want and got:
            return f"Expected:\n{indented(want)}Got:\n{indented(got)}"
        if want:
            return f"Expected:\n{indented(want)}Got nothing\n"
        return f"Expected nothing\nGot:\n{indented(got)}" if got else "Expected nothing\nGot nothing\n"


def _wants_difference(want, got, optionflags):
    if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
        return False
    return bool(optionflags & REPORT_NDIFF) or want.count("\n") > 2 and got.count("\n") > 2


def _difference(want, got, optionflags):
    import difflib

    want, got = want.splitlines(keepends=True), got.splitlines(keepends=True)
    if optionflags & REPORT_UDIFF:
        lines, kind = list(difflib.unified_diff(want, got, n=2))[2:], "unified diff with -expected +actual"
    elif optionflags & REPORT_CDIFF:
        lines, kind = list(difflib.context_diff(want, got, n=2))[2:], "context diff with expected followed by actual"
    else:
        lines = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got))
        kind = "ndiff with -expected +actual"
    return f"Differences ({kind}):\n" + indented("".join([line.rstrip() + "\n" for line in lines]))


def _matches(want, got):
    """Whether a text is as wanted, if `...` stands for anything."""
    first, *rest = want.split("...")
    if not rest:
        return want == got
    last = rest.pop()
    at, end = len(first), len(got) - len(last)
    if not got.startswith(first) or not got.endswith(last) or at > end:
        return False
    for part in rest:
        at = got.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def suite_of(tests, set_up, tear_down, options, runner):
    """Tests of `unittest` that run examples."""
    import io
    import unittest

    class DocTestCase(unittest.TestCase):
        def __init__(self, test):
            super().__init__()
            self._test = test

        def setUp(self):
            if set_up is not None:
                set_up(self._test)

        def tearDown(self):
            if tear_down is not None:
                tear_down(self._test)

        def runTest(self):
            text, globs = io.StringIO(), self._test.globs.copy()
            kept = DocTest(self._test.examples, globs, self._test.name, self._test.filename, self._test.lineno, "")
            flags = options.get("optionflags", 0)
            running = runner(options.get("checker"), False, flags)
            running.DIVIDER = "-" * 70
            if running.run(kept, out=text.write).failed:
                name, line = self._test.name, self._test.lineno
                where = f'File "{self._test.filename}", line {"unknown line number" if line is None else line}, in'
                short = name.rpartition(".")[2]
                raise self.failureException(f"Failed doctest test for {name}\n  {where} {short}\n\n{text.getvalue()}")

        def id(self):
            return self._test.name

        def shortDescription(self):
            return f"Doctest: {self._test.name}"

        def __repr__(self):
            *before, last = self._test.name.split(".")
            return f"{last} ({'.'.join(before)})"

        __str__ = __repr__

    return unittest.TestSuite([DocTestCase(test) for test in tests])


for _cls in (Example, DocTest, DocTestParser, OutputChecker):
    _cls.__module__ = "doctest"
