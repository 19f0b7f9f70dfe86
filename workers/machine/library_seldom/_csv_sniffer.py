"""Finds out how a table is written. Follows the documentation of CPython's `csv.Sniffer`."""

import re
from collections import Counter

from csv import Dialect, Error, QUOTE_MINIMAL, reader
from io import StringIO

_QUOTED = (
    r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',
    r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',
    r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
    r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
)


class Sniffer:
    """Guesses the delimiter and the quotes, and whether there is a header."""

    __module__ = "csv"

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A dialect that fits a sample."""
        quote, double, delimiter, space = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, space = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote, dialect.delimiter, dialect.quotechar = double, delimiter, quote or '"'
        dialect.skipinitialspace = space
        return dialect

    def _by_quotes(self, data, delimiters):
        """What stands beside quoted values."""
        for pattern in _QUOTED:
            found = list(re.finditer(pattern, data, re.DOTALL | re.MULTILINE))
            if found:
                break
        else:
            return "", False, None, False
        quote = Counter([one["quote"] for one in found]).most_common(1)[0][0]
        named = [one for one in found if "delim" in one.re.groupindex and one["delim"]]
        named = [one for one in named if delimiters is None or one["delim"] in delimiters]
        delimiter, space = "", False
        if named:
            delimiter, count = Counter([one["delim"] for one in named]).most_common(1)[0]
            space = count == sum([bool(one["space"]) for one in named if one["delim"] == delimiter])
            delimiter = "" if delimiter == "\n" else delimiter
        before, mark = re.escape(delimiter), re.escape(quote)
        double = rf"(?:{before}|^)\W*{mark}[^{before}\n]*{mark}[^{before}\n]*{mark}\W*(?:{before}|$)"
        return quote, re.search(double, data, re.MULTILINE) is not None, delimiter, space

    def _by_counts(self, data, delimiters):
        """The character that is in all lines equally often."""
        lines = [line for line in data.split("\n") if line]
        for share in range(100, 89, -1):
            steady = {}
            for code in range(128):
                char = chr(code)
                if char.isalnum() and delimiters is None or delimiters is not None and char not in delimiters:
                    continue
                count, times = Counter([line.count(char) for line in lines]).most_common(1)[0] if lines else (0, 0)
                if count > 0 and times * 100 >= share * len(lines):
                    steady[char] = count
            chosen = self._chosen(steady)
            if chosen:
                first = lines[0]
                return chosen, first.count(chosen) == first.count(chosen + " ")
        return "", False

    def _chosen(self, steady):
        if len(steady) == 1:
            return next(iter(steady))
        for char in self.preferred:
            if char in steady:
                return char
        return max(steady, key=steady.get) if steady else None

    def has_header(self, sample):
        """Whether the first line is unlike the others."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = complex
                try:
                    kind(row[column])
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
                continue
            try:
                kind(header[column])
            except (ValueError, TypeError):
                votes += 1
            else:
                votes -= 1
        return votes > 0
