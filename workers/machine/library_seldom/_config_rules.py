"""Errors of `configparser`, and how values stand for others. Follows its documentation in CPython."""

import re

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    """What everything of this kind is."""

    __module__ = "configparser"

    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """No section has the name."""

    __module__ = "configparser"

    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)


class _Twice(Error):
    """A name is there already."""

    def _tell(self, what, source, lineno):
        if source is not None:
            where = f"While reading from {source!r}"
            if lineno is not None:
                where += f" [line {lineno:2d}]"
            what = f"{where}: {what[0].lower()}{what[1:]}"
        super().__init__(what)
        self.source, self.lineno = source, lineno


class DuplicateSectionError(_Twice):
    """A section is there already."""

    __module__ = "configparser"

    def __init__(self, section, source=None, lineno=None):
        self._tell(f"Section {section!r} already exists", source, lineno)
        self.section = section
        self.args = (section, source, lineno)


class DuplicateOptionError(_Twice):
    """An option is twice in a section."""

    __module__ = "configparser"

    def __init__(self, section, option, source=None, lineno=None):
        self._tell(f"Option {option!r} in section {section!r} already exists", source, lineno)
        self.section, self.option = section, option
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """A section does not have the option."""

    __module__ = "configparser"

    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    """A value cannot stand for another."""

    __module__ = "configparser"

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value names an option that is not there."""

    __module__ = "configparser"

    def __init__(self, option, section, rawval, reference):
        super().__init__(
            option, section,
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}",
        )
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A mark in a value is wrong."""

    __module__ = "configparser"


class InterpolationDepthError(InterpolationError):
    """Values name each other without end."""

    __module__ = "configparser"

    def __init__(self, option, section, rawval):
        super().__init__(
            option, section,
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}",
        )
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines of a source are wrong."""

    __module__ = "configparser"

    def __init__(self, source):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source, self.errors = source, []
        self.args = (source,)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line}"


class MissingSectionHeaderError(ParsingError):
    """An option comes before any section."""

    __module__ = "configparser"

    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class Interpolation:
    """Values stand for themselves."""

    __module__ = "configparser"

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Marked(Interpolation):
    """A sign and what is in brackets after it stand for a value; the sign twice stands for itself."""

    def before_get(self, parser, section, option, value, defaults):
        return self._expanded(parser, option, section, value, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        rest = self._mark.sub("", value.replace(self._sign * 2, ""))
        if self._sign in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find(self._sign)}")
        return value

    def _expanded(self, parser, option, section, raw, text, defaults, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        parts = []
        while (at := text.find(self._sign)) >= 0:
            parts.append(text[:at])
            text = text[at:]
            if text.startswith(self._sign * 2):
                parts.append(self._sign)
                text = text[2:]
                continue
            if not text.startswith(self._sign + self._bracket):
                raise InterpolationSyntaxError(
                    option,
                    section,
                    f"'{self._sign}' must be followed by '{self._sign}' or '{self._bracket}', found: {text!r}",
                )
            found = self._mark.match(text)
            if found is None:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {text!r}")
            parts.append(self._value(parser, option, section, raw, found[1], defaults, depth))
            text = text[found.end() :]
        return "".join(parts) + text


class BasicInterpolation(_Marked):
    """`%(name)s` stands for the value of another option of the section or of the defaults."""

    __module__ = "configparser"
    _mark = re.compile(r"%\(([^)]+)\)s")
    _sign, _bracket = "%", "("

    def _value(self, parser, option, section, raw, reference, defaults, depth):
        name = parser.optionxform(reference)
        if name not in defaults:
            raise InterpolationMissingOptionError(option, section, raw, name)
        value = defaults[name]
        return self._expanded(parser, option, section, raw, value, defaults, depth + 1) if "%" in value else value


class ExtendedInterpolation(_Marked):
    """`${name}` and `${section:name}` stand for the value of an option."""

    __module__ = "configparser"
    _mark = re.compile(r"\$\{([^}]+)\}")
    _sign, _bracket = "$", "{"

    def _value(self, parser, option, section, raw, reference, defaults, depth):
        path = reference.split(":")
        if len(path) > 2:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {raw!r}")
        name = parser.optionxform(path[-1])
        try:
            if len(path) == 1:
                value, place = defaults[name], section
            else:
                value, place = parser.get(path[0], name, raw=True), path[0]
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, reference) from None
        if "$" not in value:
            return value
        inner = defaults if place == section else dict(parser.items(place, raw=True))
        return self._expanded(parser, option, place, raw, value, inner, depth + 1)
