"""Programs that a program starts: Python itself, in a process that is a copy of this one, and a few small ones of Unix.
Follows the documentation of CPython's `subprocess`.
"""

import codecs
import os
import signal
import sys
import threading
from time import monotonic, sleep

from _programs import become, check

__all__ = (
    "Popen PIPE STDOUT call check_call getstatusoutput getoutput check_output run CalledProcessError DEVNULL "
    "SubprocessError TimeoutExpired CompletedProcess"
).split()

PIPE, STDOUT, DEVNULL = -1, -2, -3
# Threads may start programs at the same moment: what that needs is fetched before.
for _name in ("pipe", "fork", "fdopen", "waitpid", "WNOHANG", "waitstatus_to_exitcode", "kill", "close"):
    getattr(os, _name)
codecs.lookup("utf-8")


class SubprocessError(Exception):
    """What every error of this module is."""


class CalledProcessError(SubprocessError):
    """A program has ended, and not well."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        if not self.returncode or self.returncode > 0:
            return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."
        try:
            return f"Command '{self.cmd}' died with {signal.Signals(-self.returncode)!r}."
        except ValueError:
            return f"Command '{self.cmd}' died with unknown signal {-self.returncode}."

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class TimeoutExpired(SubprocessError):
    """A program has not ended in time."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """A program that has ended, and what it wrote."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

    def __repr__(self):
        texts = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        texts += [f"{name}={value!r}" for name, value in (("stdout", self.stdout), ("stderr", self.stderr))
                  if value is not None]
        return f"{type(self).__name__}({', '.join(texts)})"

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    """A program that runs."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True,
        shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0,
        restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None,
        encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None,
    ):
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if None not in (text, universal_newlines) and bool(text) != bool(universal_newlines):
            raise SubprocessError(
                "Cannot disambiguate when both text and universal_newlines are supplied but different. "
                "Pass one or the other."
            )
        self.args = args
        self._read_before = {}
        self.returncode = self.stdin = self.stdout = self.stderr = None
        self._lock = threading.Lock()
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self.encoding, self.errors = encoding, errors
        words = _words(args, shell)
        if not shell:
            check(executable or words[0])
        if cwd is not None and not os.path.isdir(cwd):
            raise FileNotFoundError(2, "No such file or directory", cwd)
        theirs, ours = [], []
        for which, file in enumerate((stdin, stdout, stderr)):
            if file == PIPE:
                ends = os.pipe()
                theirs.append(ends[0 if which == 0 else 1])
                ours.append(ends[1 if which == 0 else 0])
            else:
                theirs.append(file)
                ours.append(None)
        sys.stdout.flush()
        self.pid = os.fork()
        if not self.pid:
            for end in self._not_for_child(theirs, ours, pass_fds) if close_fds else ours:
                if end is not None:
                    os.close(end)
            if preexec_fn is not None:
                preexec_fn()
            become(words, shell, theirs, [end is not None for end in ours], cwd, env)
        for end, own, name in zip(theirs, ours, ("stdin", "stdout", "stderr")):
            if own is not None:
                os.close(end)
                setattr(self, name, self._opened(own, "w" if name == "stdin" else "r", bufsize))

    def _not_for_child(self, theirs, ours, pass_fds):
        """The pipes that a program does not inherit: while it had their ends, others would wait for more to come."""
        if "_os_pipes" not in sys.modules:
            return ours
        kept = {end for end in (*theirs, *pass_fds) if isinstance(end, int)}
        for thing in (*theirs, sys.stdin, sys.stdout, sys.stderr):
            try:
                kept.add(thing.fileno())
            except (AttributeError, OSError, ValueError):
                # No file at all.
                continue
        return [end for end in sys.modules["_os_pipes"]._ends if end not in kept]

    def _opened(self, descriptor, mode, bufsize):
        if not self.text_mode:
            return os.fdopen(descriptor, mode + "b", bufsize)
        return os.fdopen(descriptor, mode, 1 if bufsize == 1 else -1, encoding=self.encoding, errors=self.errors)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text if len(text) <= 80 else text[:76] + "...>"

    @property
    def universal_newlines(self):
        return self.text_mode

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for stream in (self.stdout, self.stderr, self.stdin):
            if stream:
                stream.close()
        self.wait()

    def poll(self):
        with self._lock:
            if self.returncode is None:
                number, status = os.waitpid(self.pid, os.WNOHANG)
                if number:
                    self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        while self.poll() is None:
            if end is not None and monotonic() > end:
                raise TimeoutExpired(self.args, timeout)
            sleep(0.001)
        return self.returncode

    def communicate(self, input=None, timeout=None):
        """Gives the program what it is to read, and waits for its end: what it wrote."""
        if self.stdin and not self.stdin.closed:
            try:
                if input:
                    self.stdin.write(input)
                self.stdin.close()
            except BrokenPipeError:
                # It has ended without reading.
                pass
        elif input:
            raise ValueError("Cannot send input after starting communication")
        if timeout is not None:
            try:
                self.wait(timeout)
            except TimeoutExpired as expired:
                expired.output, expired.stderr = [self._written(stream) for stream in (self.stdout, self.stderr)]
                raise
        texts = []
        for stream in (self.stdout, self.stderr):
            texts.append(None if stream is None else self._rest(stream))
            if stream is not None:
                stream.close()
        self.wait()
        return tuple(texts)

    def _written(self, stream):
        """What the program has written until now, or `None`."""
        if stream is not None:
            from _selecting import readable

            known = self._read_before.setdefault(stream, [])
            while readable(stream):
                part = os.read(stream.fileno(), 32768)
                if not part:
                    break
                known.append(part)
            return b"".join(known) or None

    def _rest(self, stream):
        """All that the program writes, from the beginning if some of it has been read for an exception."""
        known = b"".join(self._read_before.get(stream, ()))
        if not known:
            return stream.read()
        if not self.text_mode:
            return known + stream.read()
        text = (known + stream.buffer.read()).decode(stream.encoding, stream.errors)
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def send_signal(self, sig):
        if self.poll() is None:
            os.kill(self.pid, sig)

    def terminate(self):
        self.send_signal(signal.SIGTERM)

    def kill(self):
        self.send_signal(signal.SIGKILL)


def _words(args, shell):
    """The words of a command; what is for a shell is one text."""
    if shell:
        return args if isinstance(args, str) else args[0]
    if isinstance(args, (str, bytes, os.PathLike)):
        return [os.fsdecode(args)]
    words = []
    for word in args:
        if not isinstance(word, (str, bytes, os.PathLike)):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(word).__name__}")
        words.append(os.fsdecode(word))
    return words


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Runs a program to its end."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except BaseException:
            process.kill()
            raise
        code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, code, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    code = call(*popenargs, **kwargs)
    if code:
        raise CalledProcessError(code, kwargs.get("args") or popenargs[0])
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        kwargs["input"] = "" if kwargs.get("text") or kwargs.get("encoding") else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
    return done.returncode, done.stdout.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """Words as one line."""
    import re

    words = []
    for word in map(os.fsdecode, seq):
        # Backslashes are doubled before a quote, and before the one that ends the word.
        text = re.sub(r'(\\*)"', r'\1\1\\"', word)
        if not word or " " in word or "\t" in word:
            text = f'"{text}{re.search(r"\\*$", text)[0]}"'
        words.append(text)
    return " ".join(words)
