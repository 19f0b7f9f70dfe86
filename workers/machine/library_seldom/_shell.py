"""A line of a shell: words, variables, pipes, files, and what follows what."""

import io
import os
import re
import sys

import _programs

_TOKEN = re.compile(
    r"\s*(?:(?P<operator>2>&1|\|\||&&|2>>|2>|>>|[;|<>\n])|(?P<word>(?:'[^']*'|"
    r'"(?:\\.|[^"\\])*"'
    r"""|\\.|[^\s;|<>&'"\\]|&(?!&))+))"""
)
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+|\?|\$))")


def run_line(line):
    """Runs commands one after the other: the exit code of the last."""
    status, code, commands = [0], 0, _split(line.split("#!")[0] if line.startswith("#!") else line)
    for joint, pipe in commands:
        if joint == "&&" and code or joint == "||" and not code:
            continue
        code = status[0] = _run_pipe(pipe, status)
    return code


def _split(line):
    """Pairs of what stands before a pipe, and its commands: lists of tokens."""
    found, joint, pipe, at = [], ";", [[]], 0
    while at < len(line.rstrip()):
        match = _TOKEN.match(line, at)
        if match is None:
            sys.stderr.write("sh: 1: Syntax error\n")
            raise SystemExit(2)
        at = match.end()
        operator = match["operator"]
        if operator in (";", "\n", "&&", "||"):
            found.append((joint, pipe))
            joint, pipe = operator, [[]]
        elif operator == "|":
            pipe.append([])
        else:
            pipe[-1].append((operator, match["word"]))
    return [(joint, pipe) for joint, pipe in [*found, (joint, pipe)] if pipe != [[]]]


def _word(text, status):
    """A word without its quotes, with the values of variables."""

    def value(match):
        name = match[1] or match[2]
        return str(status[0]) if name == "?" else str(os.getpid()) if name == "$" else os.environ.get(name, "")

    parts = []
    for part in re.findall(r"""'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^'"\\]+""", text):
        if part[0] == "'":
            parts.append(part[1:-1])
        elif part[0] == '"':
            parts.append(_VARIABLE.sub(value, re.sub(r'\\(["\\$])', r"\1", part[1:-1])))
        elif part[0] == "\\":
            parts.append(part[1])
        else:
            parts.append(_VARIABLE.sub(value, part))
    return "".join(parts)


def _run_pipe(pipe, status):
    """Runs commands of which each reads what the one before has written."""
    code, kept = 0, (sys.stdin, sys.stdout, sys.stderr)
    try:
        for at, tokens in enumerate(pipe):
            if at + 1 < len(pipe):
                sys.stdout = io.StringIO()
            code = _run_command(tokens, status)
            if at + 1 < len(pipe):
                sys.stdin, sys.stdout = io.StringIO(sys.stdout.getvalue()), kept[1]
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
    return code


def _run_command(tokens, status):
    """Runs one command with its files."""
    words, kept, opened = [], (sys.stdin, sys.stdout, sys.stderr), []
    operator = None
    try:
        for symbol, text in tokens:
            if symbol == "2>&1":
                sys.stderr = sys.stdout
            elif symbol is not None:
                operator = symbol
            elif operator is not None:
                file = _Null() if text == "/dev/null" and operator != "<" else open(
                    _word(text, status), {"<": "r", ">": "w", ">>": "a", "2>": "w", "2>>": "a"}[operator])
                opened.append(file)
                setattr(sys, {"<": "stdin", ">": "stdout", ">>": "stdout"}.get(operator, "stderr"), file)
                operator = None
            else:
                words.append(_word(text, status))
        return _run_words(words)
    except FileNotFoundError as error:
        sys.stderr.write(f"sh: 1: cannot open {error.filename}: No such file\n")
        return 2
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
        for file in opened:
            file.close()


_Null = _programs._Null


def _run_words(words):
    while words and re.fullmatch(r"\w+=.*", words[0]):
        name, _, value = words.pop(0).partition("=")
        os.environ[name] = value
    if not words:
        return 0
    name, *rest = words
    if name == "exit":
        sys.stdout.flush()
        raise SystemExit(int(rest[0]) if rest else 0)
    if name == "cd":
        os.chdir(rest[0])
        return 0
    if name == "export":
        return _run_words(rest)
    if not _programs._is_known(name):
        sys.stderr.write(f"/bin/sh: 1: {name}: not found\n")
        return 127
    try:
        return _programs.run(words)
    except SystemExit as exit:
        from _bootstrap import exit_code

        return exit_code(exit)
