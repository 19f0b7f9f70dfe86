"""`string.Template`: texts with `$name` and `${name}` to be replaced. Follows the documentation of CPython's `string`."""

import re


def _pattern(cls):
    delimiter = re.escape(cls.delimiter)
    braced = cls.braceidpattern or cls.idpattern
    kinds = f"(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})|{{(?P<braced>{braced})}}|(?P<invalid>)"
    return f"{delimiter}(?:{kinds})"


class Template:
    """A text with names in it; subclasses say how the names are marked."""

    __module__ = "string"

    delimiter = "$"
    idpattern = "(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        pattern = cls.pattern if "pattern" in cls.__dict__ else _pattern(cls)
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **keywords):
        def replacement(match):
            kind, name = _field(match)
            if kind == "invalid":
                self._refuse(match)
            return match.group()[: len(self.delimiter)] if kind == "escaped" else str(values[name])

        values = _together(mapping, keywords)
        return self.pattern.sub(replacement, self.template)

    def safe_substitute(self, mapping={}, /, **keywords):
        def replacement(match):
            kind, name = _field(match)
            if kind == "escaped":
                return self.delimiter
            if kind != "invalid":
                try:
                    return str(values[name])
                except KeyError:
                    pass
            return match.group()

        values = _together(mapping, keywords)
        return self.pattern.sub(replacement, self.template)

    def is_valid(self):
        return all([_field(match)[0] != "invalid" for match in self.pattern.finditer(self.template)])

    def get_identifiers(self):
        """The names, each once, in the order in which they come."""
        names = {}
        for match in self.pattern.finditer(self.template):
            kind, name = _field(match)
            if kind in ("named", "braced"):
                names[name] = True
        return list(names)

    def _refuse(self, match):
        before = self.template[: match.start("invalid")].splitlines(keepends=True)
        column = match.start("invalid") - sum([len(line) for line in before[:-1]])
        raise ValueError(f"Invalid placeholder in string: line {max(len(before), 1)}, col {column}")


Template.pattern = re.compile(_pattern(Template), Template.flags | re.VERBOSE)


def _field(match):
    """Which kind of field was found, and the name in it."""
    for kind in ("named", "braced", "escaped"):
        name = match.group(kind)
        if name is not None:
            return kind, name
    return "invalid", None


def _together(mapping, keywords):
    if not keywords:
        return mapping
    from collections import ChainMap

    return ChainMap(keywords, mapping)
