"""Words as a shell reads them. Follows the documentation of CPython's `shlex`."""

import re
import sys
from io import StringIO

__all__ = ["shlex", "split", "quote", "join"]

_unsafe = re.compile(r"[^\w@%+=:,./-]", re.ASCII).search


class shlex:
    """Reads words from a text or stream, by the rules that its attributes hold."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        self.instream = StringIO(instream) if isinstance(instream, str) else sys.stdin if instream is None else instream
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.lineno = 1
        self.debug = 0
        self.source = None
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self._punctuation_chars:
            self.wordchars += "~-./*?="
            self.wordchars = "".join([char for char in self.wordchars if char not in self._punctuation_chars])
        self.pushback = []
        self._back = []

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Puts a word back: it is the next one."""
        self.pushback.insert(0, tok)

    def get_token(self):
        return self.pushback.pop(0) if self.pushback else self.read_token()

    def _char(self):
        char = self._back.pop() if self._back else self.instream.read(1)
        if char == "\n":
            self.lineno += 1
        return char

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        """The next word, without those that were put back; `eof` at the end."""
        while True:
            char = self._char()
            if not char:
                return self.eof
            if char in self.commenters:
                self._skip_comment()
            elif char not in self.whitespace:
                break
        if char in self._punctuation_chars:
            return self._run_of_punctuation(char)
        if self.posix and char in self.escape or char in self.quotes or char in self.wordchars or self.whitespace_split:
            return self._word(char)
        return char

    def _run_of_punctuation(self, word):
        while char := self._char():
            if char in self._punctuation_chars:
                word += char
            elif char in self.commenters:
                self._skip_comment()
                if self.posix:
                    break
            else:
                if char not in self.whitespace:
                    self._unread(char)
                break
        return word

    def _unread(self, char):
        if char:
            self._back.append(char)
            self.lineno -= char == "\n"

    def _word(self, char):
        """A word that begins with `char`, with the parts of it that are in quotes or escaped."""
        word = ""
        while char:
            if char in self.quotes and (self.posix or not word):
                word += self._quoted(char)
                if not self.posix:
                    return word
            elif self.posix and char in self.escape:
                word += self._after_escape()
            elif char in self.whitespace:
                break
            elif char in self.commenters:
                # Without `posix` a comment does not end a word.
                self._skip_comment()
                if self.posix:
                    break
            elif char in self._punctuation_chars:
                self._unread(char)
                break
            elif char in self.wordchars or char in self.quotes or self.whitespace_split:
                word += char
            else:
                self._unread(char)
                break
            char = self._char()
        return word

    def _after_escape(self):
        char = self._char()
        if not char:
            raise ValueError("No escaped character")
        return char

    def _quoted(self, quote):
        """What follows an opening quote, up to the closing one; it keeps its quotes unless `posix`."""
        text = "" if self.posix else quote
        while (char := self._char()) != quote:
            if not char:
                raise ValueError("No closing quotation")
            if self.posix and char in self.escape and quote in self.escapedquotes:
                escaped = self._after_escape()
                text += escaped if escaped in (quote, char) else char + escaped
            else:
                text += char
        return text if self.posix else text + quote

    def error_leader(self, infile=None, lineno=None):
        """The beginning of a message about a place, as compilers write it."""
        return f'"{self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    reader = shlex(s, posix=posix)
    reader.whitespace_split = True
    if not comments:
        reader.commenters = ""
    return list(reader)


def quote(s):
    """A word as a shell must read it to get this text."""
    if not s:
        return "''"
    return "'" + s.replace("'", "'\"'\"'") + "'" if _unsafe(s) else s


def join(split_command):
    """The command line of these words."""
    return " ".join([quote(word) for word in split_command])
