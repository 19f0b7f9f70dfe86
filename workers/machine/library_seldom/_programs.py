"""The programs that `subprocess` can start: Python, and small ones of Unix that read and write text."""

import io
import os
import re
import sys
import time
import types

_PYTHONS = re.compile(r"(.*/)?(python|python3|python3\.\d+|interleave)$")


def check(name):
    """Raises what comes of a program that is not there."""
    if not _is_known(name):
        raise FileNotFoundError(2, "No such file or directory", name)


def _is_known(name):
    return name == sys.executable or bool(_PYTHONS.match(name)) or os.path.basename(name) in COMMANDS


class _Null(io.StringIO):
    """Forgets what is written."""

    def write(self, text):
        return len(text)


def become(words, is_shell, files, are_pipes, cwd, env):
    """Makes this process, which is a copy, the one of a program; does not return."""
    code = 1
    try:
        _take_streams(files, are_pipes)
        if cwd is not None:
            os.chdir(cwd)
        if env is not None:
            os.environ.clear()
            os.environ.update(env)
        code = run_line(words) if is_shell else run(words)
    except SystemExit as exit:
        from _bootstrap import exit_code

        code = exit_code(exit)
    except BaseException as error:
        from _bootstrap import write_exception

        write_exception(_outside(error))
        if isinstance(error, KeyboardInterrupt):
            code = -2
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                # Nobody reads it any more.
                pass
        if code == -2:
            from _signal import end_by

            end_by(2)
        os._exit(code & 0xFF)


def _outside(error):
    """An exception as if the program had begun with its own code."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_frame.f_globals.get("__name__") != "__main__":
        traceback = traceback.tb_next
    return error.with_traceback(traceback)


def _take_streams(files, are_pipes):
    """Makes files, descriptors or what the constants mean the standard streams."""
    for which, (file, is_pipe, name) in enumerate(zip(files, are_pipes, ("stdin", "stdout", "stderr"))):
        mode = "r" if which == 0 else "w"
        if is_pipe:
            stream = os.fdopen(file, mode)
        elif file is None:
            continue
        elif file == -3:
            stream = io.StringIO() if which == 0 else _Null()
        elif file == -2:
            stream = sys.stdout
        elif isinstance(file, int):
            stream = os.fdopen(file, mode)
        else:
            stream = file if isinstance(file, io.TextIOBase) else io.TextIOWrapper(file)
        setattr(sys, name, stream)


def run(words):
    """Runs a program by its words: its exit code."""
    name, *rest = words
    if name == sys.executable or _PYTHONS.match(name):
        return _python(rest)
    return COMMANDS[os.path.basename(name)](rest) or 0


def _python(words):
    """Python itself: a text, a file, or what it reads."""
    while words and words[0].startswith("-") and words[0] not in ("-", "-c", "-m", "-V", "--version"):
        words = words[1:]
    if words and words[0] in ("-V", "--version"):
        print("Python " + sys.version.split()[0])
        return 0
    if words and words[0] == "-c":
        source, file = words[1], "<string>"
        sys.argv = ["-c", *words[2:]]
    elif words and words[0] == "-m":
        file = _file_of(words[1])
        if file is None:
            sys.stderr.write(f"{sys.executable}: No module named {words[1]}\n")
            return 1
        with open(file, encoding="utf-8") as opened:
            source = opened.read()
        sys.argv = [file, *words[2:]]
    elif words and words[0] != "-":
        file = words[0]
        try:
            with open(file, encoding="utf-8") as opened:
                source = opened.read()
        except OSError as error:
            place = os.path.abspath(file)
            sys.stderr.write(f"{sys.executable}: can't open file {place!r}: [Errno {error.errno}] {error.strerror}\n")
            return 2
        sys.argv = list(words)
    else:
        source, file = sys.stdin.read(), "<stdin>"
        sys.argv = [words[0] if words else ""]
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    if not file.startswith("<"):
        main.__file__ = file
    try:
        exec(compile(source, file, "exec"), main.__dict__)
    finally:
        for module, function in (("threading", "_shutdown"), ("atexit", "_run_exitfuncs")):
            if module in sys.modules:
                getattr(sys.modules[module], function)()
    return 0


def _file_of(module):
    """The file in the working folder that a module is run from, or `None`."""
    place = os.path.join(os.getcwd(), *module.split("."))
    for file in (os.path.join(place, "__main__.py"), place + ".py"):
        if os.path.isfile(file):
            return file


# Small programs


def _texts(names, program):
    """The texts of files, or of what is read if none is named; and whether all were there."""
    texts, all_there = [], True
    for name in names or ["-"]:
        if name == "-":
            texts.append(sys.stdin.read())
            continue
        try:
            with open(name, encoding="utf-8") as opened:
                texts.append(opened.read())
        except OSError as error:
            sys.stderr.write(f"{program}: {name}: {error.strerror}\n")
            all_there = False
    return texts, all_there


def _options(words):
    """The letters of options, and the other words."""
    letters = "".join([word[1:] for word in words if word.startswith("-") and word != "-"])
    return letters, [word for word in words if not word.startswith("-") or word == "-"]


def _unescaped(text):
    """A text with the characters that backslashes stand for."""
    known = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a"}
    return re.sub(r"\\(.)", lambda escape: known.get(escape[1], escape[1]), text)


def _echo(words):
    end = "\n"
    if words[:1] == ["-n"]:
        words, end = words[1:], ""
    elif words[:1] == ["-e"]:
        words = [_unescaped(word) for word in words[1:]]
    print(*words, end=end)


def _printf(words):
    form = _unescaped(words[0])
    sys.stdout.write(form % tuple(words[1:]) if "%" in form else form)


def _cat(words):
    texts, all_there = _texts(_options(words)[1], "cat")
    sys.stdout.write("".join(texts))
    return 0 if all_there else 1


def _sleep(words):
    time.sleep(sum(map(float, words)))


def _pwd(words):
    print(os.getcwd())


def _ls(words):
    letters, names = _options(words)
    code = 0
    for name in names or ["."]:
        if not os.path.exists(name):
            sys.stderr.write(f"ls: cannot access '{name}': No such file or directory\n")
            code = 2
            continue
        found = sorted(os.listdir(name)) if os.path.isdir(name) else [name]
        if len(names) > 1 and os.path.isdir(name):
            print(f"{name}:")
        for entry in found:
            if "a" in letters or not entry.startswith("."):
                print(entry)
    return code


def _sort(words):
    letters, names = _options(words)
    texts, _ = _texts(names, "sort")
    lines = "".join(texts).splitlines()
    if "u" in letters:
        lines = set(lines)
    key = (lambda line: float(re.match(r"\s*-?[\d.]*", line)[0] or 0)) if "n" in letters else None
    for line in sorted(lines, key=key, reverse="r" in letters):
        print(line)


def _uniq(words):
    letters, names = _options(words)
    last, count = None, 0
    lines = "".join(_texts(names, "uniq")[0]).splitlines()
    for line in [*lines, None]:
        if line != last and last is not None:
            print(f"{count:7} {last}" if "c" in letters else last)
            count = 0
        last, count = line, count + 1


def _wc(words):
    letters, names = _options(words)
    texts, all_there = _texts(names, "wc")
    for name, text in zip(names or [""], texts):
        counts = {"l": text.count("\n"), "w": len(text.split()), "c": len(text.encode())}
        shown = [counts[letter] for letter in "lwc" if letter in (letters or "lwc")]
        line = str(shown[0]) if len(shown) == 1 else " ".join([f"{count:7}" for count in shown])
        print(f"{line} {name}".rstrip())
    return 0 if all_there else 1


def _part(words, program):
    """The number and the text for `head` and `tail`."""
    count = 10
    if words and words[0] == "-n":
        count, words = int(words[1]), words[2:]
    elif words and re.fullmatch(r"-n?\d+", words[0]):
        count, words = int(words[0].lstrip("-n")), words[1:]
    return count, "".join(_texts(words, program)[0]).splitlines(keepends=True)


def _head(words):
    count, lines = _part(words, "head")
    sys.stdout.write("".join(lines[:count]))


def _tail(words):
    count, lines = _part(words, "tail")
    sys.stdout.write("".join(lines[-count:] if count else []))


def _grep(words):
    letters, (pattern, *names) = _options(words)
    expression = re.compile(pattern, re.IGNORECASE if "i" in letters else 0)
    found = 0
    for name, text in zip(names or [""], _texts(names, "grep")[0]):
        lines = [line for line in text.splitlines() if bool(expression.search(line)) != ("v" in letters)]
        found += len(lines)
        if "c" in letters:
            print(len(lines))
        elif "q" not in letters:
            for line in lines:
                print(f"{name}:{line}" if len(names) > 1 else line)
    return 0 if found else 1


def _seq(words):
    numbers = list(map(int, words))
    first, step, last = (1, 1, *numbers) if len(numbers) == 1 else (numbers[0], 1, numbers[-1])
    step = numbers[1] if len(numbers) == 3 else step
    for number in range(first, last + (1 if step > 0 else -1), step):
        print(number)


def _tr(words):
    letters, sets = _options(words)
    sets = [re.sub(r"(.)-(.)", lambda ends: "".join(map(chr, range(ord(ends[1]), ord(ends[2]) + 1))), _unescaped(one))
            for one in sets]
    text = sys.stdin.read()
    if "d" in letters:
        sys.stdout.write(text.translate(dict.fromkeys(map(ord, sets[0]))))
    else:
        others = sets[1].ljust(len(sets[0]), sets[1][-1])[:len(sets[0])]
        sys.stdout.write(text.translate(str.maketrans(sets[0], others)))


def _env(words):
    for name, value in os.environ.items():
        print(f"{name}={value}")


COMMANDS = {
    "echo": _echo, "printf": _printf, "cat": _cat, "sleep": _sleep, "true": lambda words: 0, "false": lambda words: 1,
    "pwd": _pwd, "ls": _ls, "sort": _sort, "uniq": _uniq, "wc": _wc, "head": _head, "tail": _tail, "grep": _grep,
    "seq": _seq, "tr": _tr, "env": _env, "printenv": _env, "sh": lambda words: run_line(words[1]),
    "bash": lambda words: run_line(words[1]),
}


def run_line(line):
    """What a shell does with a line: its exit code."""
    from _shell import run_line

    return run_line(line)
