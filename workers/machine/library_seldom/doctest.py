"""Examples in docstrings, run and compared with the output that stands below them.

Follows the documentation of CPython's `doctest`, without files and debuggers.
"""

import builtins
import inspect
import io
import sys
import traceback
from _doctest_texts import (
    COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, FAIL_FAST, IGNORE_EXCEPTION_DETAIL,
    NORMALIZE_WHITESPACE, OPTIONFLAGS_BY_NAME, REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF,
    REPORTING_FLAGS, SKIP, DocTest, DocTestParser, Example, OutputChecker, docstring_line, indented,
    register_optionflag, statements,
)
from collections import namedtuple

TestResults = namedtuple("TestResults", "failed attempted", module=__name__)
_DIVIDER = "*" * 70


class DocTestFinder:
    """Finds the examples of an object and of what it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                kind = type(obj)
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {kind!r}")
        if module is None:
            module = inspect.getmodule(obj)
        globs = (module.__dict__ if module else {}).copy() if globs is None else globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, _source_lines(obj, module), globs, set())
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        if self._verbose:
            print(f"Finding tests in {name}")
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            inner = [(key, value) for key, value in obj.__dict__.items() if _is_code(value)]
        elif inspect.isclass(obj):
            plain = [
                (key, value.__func__ if isinstance(value, (staticmethod, classmethod)) else value)
                for key, value in obj.__dict__.items()
            ]
            # The fields of a named tuple are no properties in CPython.
            fields = obj.__dict__.get("_fields", ())
            inner = [
                (key, value) for key, value in plain
                if _is_code(value) or isinstance(value, property) and key not in fields
            ]
        else:
            return
        for key, value in inner:
            if self._from_module(module, value):
                self._find(tests, value, f"{name}.{key}", module, lines, globs, seen)
        if inspect.ismodule(obj):
            for key, value in getattr(obj, "__test__", {}).items():
                if not isinstance(key, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
                self._find(tests, value, f"{name}.__test__.{key}", module, lines, globs, seen)

    def _from_module(self, module, obj):
        if module is None or isinstance(obj, property):
            return True
        return getattr(inspect.unwrap(obj), "__module__", None) == module.__name__

    def _get_test(self, obj, name, module, globs, lines):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        filename = None if module is None else getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, docstring_line(obj, lines))


def _is_code(value):
    return inspect.isclass(value) or inspect.isroutine(inspect.unwrap(value) if callable(value) else value)


def _source_lines(obj, module):
    """The lines of the file in which an object stands; `None` if no function tells them."""
    from _inspect import source

    waiting, seen = [obj, module], set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, property):
            value = value.fget
        value = getattr(value, "__func__", value)
        if id(value) in seen:
            continue
        seen.add(id(value))
        if inspect.isfunction(value) and (module is None or value.__module__ == module.__name__):
            return source(inspect.unwrap(value).__code__).splitlines(True)
        own = inspect.ismodule(value) and value is module
        if own or inspect.isclass(value) and (module is None or value.__module__ == module.__name__):
            waiting.extend(value.__dict__.values())
    return None


class _Output(io.StringIO):
    """What an example prints."""

    def getvalue(self):
        text = super().getvalue()
        return text + "\n" if text and not text.endswith("\n") else text

    def truncate(self, size=None):
        self.seek(size)
        return super().truncate()


def _run(example, filename, globs):
    """Runs one example; shows the values of expressions."""
    for text in statements(example.source):
        try:
            code = compile(text, filename, "eval")
        except SyntaxError:
            exec(compile(text, filename, "single"), globs)
        else:
            exec(code, globs)
            sys.__displayhook__(globs.pop("__eval__"))


def _traceback(error, example, filename):
    """The text of an exception, with the source of the example as it stands there."""
    lines, own, shown = traceback.format_exception(error), example.source.splitlines(), []
    for line in lines:
        if line.startswith('  File "doctest.py", line '):
            continue
        if line.startswith(f'  File "{filename}", line ') and "\n    __eval__ = (" in line:
            place, text, *marks = line.splitlines()
            number = int(place.split(", line ")[1].split(",")[0])
            text, marks = f"    {own[number - 1].strip()}", [mark[:4] + mark[16:] for mark in marks]
            marks = [mark for mark in marks if mark.strip(" ") != "^" * len(text[4:])]
            line = "\n".join([place, text, *marks]) + "\n"
        shown.append(line)
    return "".join(shown)


class DocTestRunner:
    """Runs examples, compares, and reports."""

    DIVIDER = _DIVIDER

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = 0
        self._name2ft = {}

    def report_start(self, out, test, example):
        if self._verbose:
            want = "Expecting:\n" + indented(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + indented(example.source) + want)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(self._header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        text = _traceback(exc_info[1], example, self._name(test, example))
        out(self._header(test, example) + "Exception raised:\n" + indented(text))

    def _header(self, test, example):
        if test.filename:
            known = test.lineno is not None and example.lineno is not None
            line = test.lineno + example.lineno + 1 if known else "?"
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f"Line {example.lineno + 1}, in {test.name}"
        return f"{self.DIVIDER}\n{place}\nFailed example:\n{indented(example.source)}"

    def _name(self, test, example):
        return f"<doctest {test.name}[{test.examples.index(example)}]>"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a `DocTest` and counts them."""
        self.test, before = test, sys.stdout
        out = before.write if out is None else out
        hook, sys.displayhook = sys.displayhook, sys.__displayhook__
        sys.stdout = self._fakeout = _Output()
        try:
            return self._run_all(test, out)
        finally:
            sys.stdout, sys.displayhook = before, hook
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def _run_all(self, test, out):
        failures = tries = 0
        original = self.optionflags
        for example in test.examples:
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            if not self._passes(test, example, out, quiet):
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = original
        known = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = (known[0] + failures, known[1] + tries)
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    def _passes(self, test, example, out, quiet):
        raised, check = None, self._checker.check_output
        try:
            _run(example, self._name(test, example), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raised = error
        got = self._fakeout.getvalue()
        self._fakeout.truncate(0)
        if raised is None:
            good = check(example.want, got, self.optionflags)
        else:
            if not quiet:
                got += _traceback(raised, example, self._name(test, example))
            if example.exc_msg is None:
                if not quiet:
                    self.report_unexpected_exception(out, test, example, (type(raised), raised, raised.__traceback__))
                return False
            message = traceback.format_exception_only(raised)[-1]
            good = check(example.exc_msg, message, self.optionflags) or (
                self.optionflags & IGNORE_EXCEPTION_DETAIL
                and check(_kind(example.exc_msg), _kind(message), self.optionflags)
            )
        if not quiet:
            (self.report_success if good else self.report_failure)(out, test, example, got)
        return good

    def summarize(self, verbose=None):
        """Prints how many examples passed, and answers it."""
        verbose = self._verbose if verbose is None else verbose
        empty, passed, failed = [], [], []
        for name, (failures, tries) in sorted(self._name2ft.items()):
            if not tries:
                empty.append(f"    {name}")
            elif not failures:
                passed.append(f" {tries:3d} tests in {name}")
            else:
                failed.append(f" {failures:3d} of {tries:3d} in {name}")
        lines = []
        if verbose and empty:
            lines += [f"{len(empty)} items had no tests:", *empty]
        if verbose and passed:
            lines += [f"{len(passed)} items passed all tests:", *passed]
        if failed:
            lines += [self.DIVIDER, f"{len(failed)} items had failures:", *failed]
        failures = sum([failures for failures, tries in self._name2ft.values()])
        tries = sum([tries for failures, tries in self._name2ft.values()])
        if verbose:
            lines.append(f"{tries} tests in {len(self._name2ft)} items.")
            lines.append(f"{tries - failures} passed and {failures} failed.")
        if failures:
            lines.append(f"***Test Failed*** {failures} failures.")
        elif verbose:
            lines.append("Test passed.")
        if lines:
            print("\n".join(lines))
        return TestResults(failures, tries)

    def merge(self, other):
        for name, (failures, tries) in other._name2ft.items():
            known = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = (known[0] + failures, known[1] + tries)


def _kind(message):
    """The name of an exception in a message, without its module and what it says."""
    return message.partition("\n")[0].partition(":")[0].rpartition(".")[2]


class DocTestFailure(Exception):
    """An example gave something else."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised what was not expected."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first example that fails."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Runs the examples of a module, by default of the main program; answers `TestResults(failed, attempted)`."""
    global master
    m = sys.modules.get("__main__") if m is None else m
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Runs the examples of one object; says nothing if all are right."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """A program made of the examples in a text, the rest in comments."""
    parts = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            parts.append(piece.source[:-1])
            if piece.want:
                parts.append("# Expected:")
                parts += [f"## {line}" for line in piece.want.split("\n")[:-1]]
        else:
            parts += [f"# {line}" if line.strip() else "#" for line in piece.split("\n")[:-1]]
    while parts and parts[-1] == "#":
        parts.pop()
    while parts and parts[0] == "#":
        parts.pop(0)
    return "\n".join(parts) + "\n"


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, setUp=None, tearDown=None, **options):
    """The examples of a module as tests of `unittest`."""
    from _doctest_texts import suite_of

    module = sys.modules["__main__" if module is None else module] if module is None or isinstance(module, str) else module
    tests = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return suite_of([test for test in tests if test.examples], setUp, tearDown, options, DocTestRunner)
