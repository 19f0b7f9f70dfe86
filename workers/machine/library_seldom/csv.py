"""Tables as text, values separated by commas. Follows the documentation of CPython's `csv`."""

from _csv_reader import Error, Rules, field_size_limit, reader

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
__all__ = (
    "QUOTE_MINIMAL QUOTE_ALL QUOTE_NONNUMERIC QUOTE_NONE QUOTE_STRINGS QUOTE_NOTNULL Error Dialect excel excel_tab field_size_limit reader writer "
    "register_dialect get_dialect list_dialects unregister_dialect DictReader DictWriter unix_dialect Sniffer"
).split()
__doc_format__ = "restructuredtext"


class Dialect:
    """How a table is written; dialects are subclasses."""

    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None
    strict = False

    def __init__(self):
        try:
            Rules(self, {})
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """As Excel writes tables."""

    delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
    lineterminator, quoting = "\r\n", QUOTE_MINIMAL


class excel_tab(excel):
    """As Excel writes tables with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Everything quoted, lines that end as Unix ends them."""

    delimiter, quotechar, doublequote, skipinitialspace = ",", '"', True, False
    lineterminator, quoting = "\n", QUOTE_ALL


_dialects = {}


def register_dialect(name, dialect="excel", **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _rules(dialect, fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def _rules(dialect, options):
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    return Rules(dialect, options) if options or not isinstance(dialect, Rules) else dialect


_dialects["excel"] = Rules(excel, {})
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)
reader.rules = staticmethod(_rules)


class writer:
    """Writes rows to what has a method `write`."""

    def __init__(self, csvfile, dialect="excel", **fmtparams):
        if not callable(getattr(csvfile, "write", None)):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = _rules(dialect, fmtparams)
        self._write = csvfile.write

    def writerow(self, row, /):
        """Writes one row and answers what `write` answers."""
        try:
            row = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        rules = self.dialect
        fields = [self._field(value) for value in row]
        if fields == [""]:
            if rules.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            fields = [rules.quotechar * 2]
        return self._write(rules.delimiter.join(fields) + rules.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        """One value as it stands between the delimiters."""
        rules = self.dialect
        quoting, quote, escape = rules.quoting, rules.quotechar, rules.escapechar
        if isinstance(value, str):
            text = value
        else:
            text = "" if value is None else float.__repr__(value) if isinstance(value, float) else str(value)
        quoted = (
            quoting == QUOTE_ALL
            or quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float))
            or quoting == QUOTE_STRINGS and isinstance(value, str)
            or quoting == QUOTE_NOTNULL and value is not None
        )
        parts = []
        for c in text:
            if c == rules.delimiter or c == quote or c == escape or c in rules.lineterminator:
                escaped = quoting == QUOTE_NONE or c == escape
                if not escaped and c == quote:
                    if rules.doublequote:
                        parts.append(quote)
                    else:
                        escaped = True
                if not escaped:
                    quoted = True
                elif escape is None:
                    raise Error("need to escape, but no escapechar set")
                else:
                    parts.append(escape)
            parts.append(c)
        text = "".join(parts)
        return f"{quote}{text}{quote}" if quoted else text


class DictReader:
    """The rows as dictionaries; the first row has the keys, unless these are given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames, self.restkey, self.restval = fieldnames, restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect, self.line_num = dialect, 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while not row:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            made[name] = self.restval
        return made

    __class_getitem__ = classmethod(type(list[int]))


class DictWriter:
    """Writes dictionaries as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames, self.restval = fieldnames, restval
        self.extrasaction = extrasaction.lower()
        if self.extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            extra = [repr(key) for key in rowdict if key not in self.fieldnames]
            if extra:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(extra))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(type(list[int]))


def __getattr__(name):  # mark: in C
    if name == "Sniffer":
        from _csv_sniffer import Sniffer

        return Sniffer
    raise AttributeError(f"module 'csv' has no attribute '{name}'")
