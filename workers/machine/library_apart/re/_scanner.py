"""Scanners: one match after the other, from where the last one ended."""

import re


class PatternScanner:
    """What `Pattern.scanner` gives."""

    def __init__(self, pattern, string, pos=0, endpos=None):
        self.pattern, self._string, self._at, self._end = pattern, string, pos, endpos
        self._after_empty = False

    def _next(self, find, skips):
        """The next match; after an empty one there is none that is empty at the same place."""
        if self._at is None:
            return None
        found = find(self._string, self._at, self._end)
        if found is not None and self._after_empty and found.span() == (self._at, self._at):
            found = find(self._string, self._at + 1, self._end) if skips and self._at < len(self._string) else None
        if found is None:
            self._at = None
        else:
            self._at, self._after_empty = found.end(), found.end() == found.start()
        return found

    def match(self):
        return self._next(self.pattern.match, False)

    def search(self):
        return self._next(self.pattern.search, True)


class Scanner:
    """Splits a text into what actions make of the parts that patterns match."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(re.compile(pattern, flags), action) for pattern, action in lexicon]
        self.match = None

    def scan(self, string):
        result, at = [], 0
        while True:
            for pattern, action in self._rules:
                found = pattern.match(string, at)
                if found is not None and found.end() > at:
                    break
            else:
                return result, string[at:]
            at = found.end()
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
