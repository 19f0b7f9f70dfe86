"""Settings in sections. Follows the documentation of CPython's `configparser`."""

import functools
import io
import os
import re
from _config_rules import (
    DEFAULTSECT, MAX_INTERPOLATION_DEPTH, BasicInterpolation, DuplicateOptionError, DuplicateSectionError, Error,
    ExtendedInterpolation, Interpolation, InterpolationDepthError, InterpolationError, InterpolationMissingOptionError,
    InterpolationSyntaxError, MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError,
)
from collections.abc import MutableMapping

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "ConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
    "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
]

_UNSET = object()


class RawConfigParser(MutableMapping):
    """Sections by name, each with options and values; values stand for themselves."""

    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False,
    }
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    NONSPACECRE = re.compile(r"\S")
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
        self._dict = dict_type
        self._sections, self._defaults = dict_type(), dict_type()
        self._allow_no_value, self._delimiters = allow_no_value, tuple(delimiters)
        self._comments, self._inline = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._strict, self._empty_lines = strict, empty_lines_in_values
        self.default_section = default_section
        chosen = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
        self._interpolation = Interpolation() if chosen is None else chosen
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._converters = ConverterMapping(self)
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self.read_dict({default_section: defaults}, "<defaults>")

    converters = property(lambda self: self._converters)

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        self._check_text(section=section)
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        self._add_section(section)

    def _add_section(self, section):
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def _check_text(self, *, section="", option="", value=""):
        """Whatever a program sets may be anything in this class."""

    def has_section(self, section):
        return section in self._sections

    def optionxform(self, optionstr):
        return optionstr.lower()

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list(self._merged(section))

    def _merged(self, section):
        """Options of a section, then those of the defaults that it does not have."""
        own = self._sections.get(section)
        if own is None:
            if section != self.default_section:
                raise NoSectionError(section)
            own = {}
        return {**own, **{name: value for name, value in self._defaults.items() if name not in own}}

    # Reading.

    def read(self, filenames, encoding=None):
        """Reads files; those that are not there are passed over. The names of those that are."""
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with io.open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(os.fspath(name))
        return done

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        added = set()
        for section, options in dictionary.items():
            section = str(section)
            try:
                self._add_section(section) if section != self.default_section else None
            except DuplicateSectionError:
                if self._strict and section in added:
                    raise
            added.add(section)
            seen = set()
            for key, value in options.items():
                key = self.optionxform(str(key))
                if self._strict and key in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add(key)
                self.set(section, key, None if value is None else str(value))

    def _read(self, lines, source):
        """Takes the lines of a source apart."""
        options, section, name, depth = None, None, None, 0
        added, wrong, waiting = set(), None, {}
        for number, line in enumerate(lines, 1):
            text, had_comment = self._without_comment(line)
            if not text:
                if self._empty_lines and not had_comment and name and options is not None and options[name] is not None:
                    options[name].append("")
                elif not self._empty_lines:
                    depth = 1 << 60
                continue
            indent = self.NONSPACECRE.search(line).start()
            if options is not None and name and indent > depth:
                if options[name] is None:
                    options[name] = []
                options[name].append(text)
                continue
            depth = indent
            header = self.SECTCRE.match(text)
            if header:
                section, name = header["header"], None
                if section in self._sections:
                    if self._strict and section in added:
                        raise DuplicateSectionError(section, source, number)
                elif section != self.default_section:
                    self._add_section(section)
                added.add(section)
                options = waiting.setdefault(section, {})
            elif options is None:
                raise MissingSectionHeaderError(source, number, line)
            else:
                key, value = self._split(text)
                if not key or value is None and not self._allow_no_value:
                    wrong = wrong or ParsingError(source)
                    wrong.append(number, repr(line))
                    name = name if key else None
                    continue
                name = self.optionxform(key.rstrip())
                if self._strict and (section, name) in added:
                    raise DuplicateOptionError(section, name, source, number)
                added.add((section, name))
                options[name] = None if value is None else [value.strip()]
        if wrong:
            raise wrong
        for section, options in waiting.items():
            target = self._defaults if section == self.default_section else self._sections[section]
            for name, parts in options.items():
                value = "\n".join(parts).rstrip() if isinstance(parts, list) else parts
                target[name] = self._interpolation.before_read(self, section, name, value)

    def _without_comment(self, line):
        """What of a line is no comment, and whether there was one."""
        end = len(line)
        for prefix in self._inline:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    end = min(end, at)
                    break
                at = line.find(prefix, at + 1)
        if self._comments and line.strip().startswith(self._comments):
            end = 0
        return line[:end].strip(), end < len(line)

    def _split(self, text):
        """The name and the value of an option."""
        places = [at for at in (text.find(delimiter) for delimiter in self._delimiters) if at >= 0]
        if not places:
            return text, None
        at = min(places)
        size = max([len(delimiter) for delimiter in self._delimiters if text.startswith(delimiter, at)])
        return text[:at], text[at + size :]

    # Asking.

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            found = self._merged(section)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        if vars:
            found.update({self.optionxform(name): None if value is None else str(value) for name, value in vars.items()})
        option = self.optionxform(option)
        if option not in found:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = found[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, found)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, **settings):
        return self._get_conv(section, option, int, **settings)

    def getfloat(self, section, option, **settings):
        return self._get_conv(section, option, float, **settings)

    def getboolean(self, section, option, **settings):
        return self._get_conv(section, option, self._convert_to_boolean, **settings)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        names = {**self._defaults, **self._merged(section)}
        if vars:
            names.update({self.optionxform(name): value for name, value in vars.items()})
        return [(name, self.get(section, name, raw=raw, vars=vars)) for name in names]

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        return section in self._sections and self.optionxform(option) in self._merged(section)

    # Changing.

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        target[self.optionxform(option)] = value

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section)
        return target.pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def write(self, fp, space_around_delimiters=True):
        """Writes all sections as a text that can be read again."""
        delimiter = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        kept = [(self.default_section, self._defaults)] if self._defaults else []
        for section, options in kept + list(self._sections.items()):
            fp.write(f"[{section}]\n")
            for name, value in options.items():
                value = self._interpolation.before_write(self, section, name, value)
                if value is not None or not self._allow_no_value:
                    name += delimiter + str(value).replace("\n", "\n\t")
                fp.write(name + "\n")
            fp.write("\n")

    # As a mapping.

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if key not in self._sections:
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError


class ConfigParser(RawConfigParser):
    """Sections of options whose values are texts and may stand for others."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _check_text(self, *, section="", option="", value=""):
        for name, given in (("section names", section), ("option keys", option)):
            if not isinstance(given, str):
                raise TypeError(f"{name} must be strings")
        if not isinstance(value, str) and (value is not None or not self._allow_no_value):
            raise TypeError("option values must be strings")

    def set(self, section, option, value=None):
        self._check_text(option=option, value=value)
        super().set(section, option, value)


class SectionProxy(MutableMapping):
    """One section of a parser, as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)

    def __repr__(self):
        return f"<Section: {self._name}>"

    def _options(self):
        return self._parser._merged(self._name)

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._check_text(option=key, value=value)
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **settings):
        ask = self._parser.get if _impl is None else _impl
        return ask(self._name, option, raw=raw, vars=vars, fallback=fallback, **settings)

    def __getattr__(self, name):  # mark: in C
        if not name.startswith("get"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return functools.partial(self.get, _impl=getattr(self._parser, name))


class ConverterMapping(MutableMapping):
    """Functions that make values of texts; each is a method `getNAME` of the parser."""

    def __init__(self, parser):
        self._parser = parser
        self._data = {name: None for name in ("int", "float", "boolean")}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value
        setattr(self._parser, f"get{key}", functools.partial(self._parser._get_conv, conv=value))

    def __delitem__(self, key):
        del self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
