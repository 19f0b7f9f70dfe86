"""How `csv` reads: the rules of a dialect, and the states between two characters."""

_limit = 131072
_MISSING = object()
_NONNUMERIC, _NONE = 2, 3
_DEFAULTS = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"', "quoting": 0,
    "skipinitialspace": False, "strict": False,
}  # fmt: skip


class Error(Exception):
    """What cannot be read or written."""


Error.__module__ = "_csv"


def field_size_limit(new_limit=_MISSING):
    """The greatest length of a field; sets it if one is given."""
    global _limit
    before = _limit
    if new_limit is not _MISSING:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return before


class Rules:
    """The rules of a dialect, checked."""

    def __init__(self, dialect, options):
        for name in options:
            if name not in _DEFAULTS:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        values = {name: options.get(name, getattr(dialect, name, default)) for name, default in _DEFAULTS.items()}
        for name in ("delimiter", "escapechar", "quotechar"):
            self._check_character(name, values[name])
        if not isinstance(values["lineterminator"], (str, type(None))):
            raise TypeError('"lineterminator" must be a string')
        if type(values["quoting"]) is not int:
            raise TypeError('"quoting" must be an integer')
        if values["quoting"] not in range(6):
            raise TypeError('bad "quoting" value')
        if values["quotechar"] is None and options.get("quoting", _MISSING) is _MISSING and "quotechar" in options:
            values["quoting"] = _NONE
        if values["quoting"] != _NONE and values["quotechar"] is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if values["lineterminator"] is None:
            raise TypeError("lineterminator must be set")
        for name in ("doublequote", "skipinitialspace", "strict"):
            values[name] = bool(values[name])
        self.__dict__.update(values)

    def _check_character(self, name, value):
        if value is None and name != "delimiter":
            return
        if not isinstance(value, str):
            kind = "string" if name == "delimiter" else "string or None"
            raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
        if len(value) != 1:
            raise TypeError(f'"{name}" must be a 1-character string')


Rules.__name__ = Rules.__qualname__ = "Dialect"
Rules.__module__ = "_csv"
_START_RECORD, _START_FIELD, _ESCAPED, _IN_FIELD, _QUOTED, _ESCAPED_QUOTED, _AFTER_QUOTE, _ENDED, _ESCAPED_END = range(9)
_END = ""


class reader:
    """The rows of lines, as lists of texts."""

    def __init__(self, csvfile, dialect="excel", **fmtparams):
        self._lines = iter(csvfile)
        self.dialect = self.rules(dialect, fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._fields, self._field, self._number, self._state = [], [], False, _START_RECORD
        rules = self.dialect
        special = [c for c in (rules.quotechar, rules.escapechar) if c is not None]
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                return self._unfinished()
            if not isinstance(line, str):
                kind = type(line).__name__
                raise Error(f"iterator should return strings, not {kind} (the file should be opened in text mode)")
            self.line_num += 1
            plain = line.rstrip("\r\n")
            if self._state == _START_RECORD and self._is_simple(plain, special):
                return plain.split(rules.delimiter) if plain else []
            for c in line:
                self._take(c)
            self._take(_END)
            if self._state == _START_RECORD:
                return self._fields

    def _is_simple(self, line, special):
        """Whether a line can be taken apart at its delimiters."""
        rules = self.dialect
        if rules.quoting == _NONNUMERIC or rules.skipinitialspace or len(line) > _limit or "\r" in line or "\n" in line:
            return False
        return not any([c in line for c in special]) and rules.delimiter not in "\r\n"

    def _unfinished(self):
        if not self._field and self._state != _QUOTED:
            raise StopIteration
        if self.dialect.strict:
            raise Error("unexpected end of data")
        self._save()
        return self._fields

    def _save(self):
        text = "".join(self._field)
        self._field = []
        if self._number:
            self._number = False
            text = float(text)
        self._fields.append(text)

    def _add(self, c):
        if len(self._field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field.append(c)

    def _leave(self, c):
        """The field ends with the line."""
        self._save()
        self._state = _START_RECORD if c == _END else _ENDED

    def _take(self, c):
        state, rules = self._state, self.dialect
        quotes = c == rules.quotechar and rules.quoting != _NONE
        if state in (_START_RECORD, _START_FIELD):
            self._begin(c, quotes)
        elif state in (_ESCAPED, _ESCAPED_QUOTED):
            self._add("\n" if c == _END else c)
            after = _ESCAPED_END if c != _END and c in "\r\n" else _IN_FIELD
            self._state = after if state == _ESCAPED else _QUOTED
        elif state in (_IN_FIELD, _ESCAPED_END):
            if c == _END and state == _ESCAPED_END:
                return
            self._go_on(c)
        elif state == _QUOTED:
            if c == _END:
                return
            if c == rules.escapechar:
                self._state = _ESCAPED_QUOTED
            elif quotes:
                self._state = _AFTER_QUOTE if rules.doublequote else _IN_FIELD
            else:
                self._add(c)
        elif state == _AFTER_QUOTE:
            self._after_quote(c, quotes)
        elif c == _END:
            self._state = _START_RECORD
        elif c not in "\r\n":
            mode = "do you need to open the file in universal-newline mode?"
            raise Error(f"new-line character seen in unquoted field - {mode}")

    def _begin(self, c, quotes):
        """The first character of a field."""
        rules = self.dialect
        if self._state == _START_RECORD and (c == _END or c in "\r\n"):
            self._state = _START_RECORD if c == _END else _ENDED
        elif c == _END or c in "\r\n":
            self._leave(c)
        elif quotes:
            self._state = _QUOTED
        elif c == rules.escapechar:
            self._state = _ESCAPED
        elif c == " " and rules.skipinitialspace:
            self._state = _START_FIELD
        elif c == rules.delimiter:
            self._save()
            self._state = _START_FIELD
        else:
            self._number = rules.quoting == _NONNUMERIC
            self._add(c)
            self._state = _IN_FIELD

    def _go_on(self, c):
        if c == _END or c in "\r\n":
            self._leave(c)
        elif c == self.dialect.escapechar:
            self._state = _ESCAPED
        elif c == self.dialect.delimiter:
            self._save()
            self._state = _START_FIELD
        else:
            self._add(c)
            self._state = _IN_FIELD

    def _after_quote(self, c, quotes):
        """A quote inside quotes: it is doubled, or the field ends."""
        rules = self.dialect
        if quotes:
            self._add(c)
            self._state = _QUOTED
        elif c == rules.delimiter:
            self._save()
            self._state = _START_FIELD
        elif c == _END or c in "\r\n":
            self._leave(c)
        elif rules.strict:
            raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")
        else:
            self._add(c)
            self._state = _IN_FIELD
