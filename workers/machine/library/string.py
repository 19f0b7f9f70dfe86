"""Sets of characters, and templates."""

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace = " \t\n\r\x0b\x0c"
printable = digits + ascii_letters + punctuation + whitespace

_name_start = ascii_letters + "_"
_name = _name_start + digits


def capwords(text, sep=None):
    """Each word capitalised."""
    return (sep or " ").join([word.capitalize() for word in text.split(sep)])


class Template:
    """A text with `$name` and `${name}` to be replaced."""

    delimiter = "$"

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **keywords):
        return self._fill({**mapping, **keywords}, False)

    def safe_substitute(self, mapping={}, /, **keywords):
        return self._fill({**mapping, **keywords}, True)

    def _names(self):
        from _template_names import names

        return names(self)

    def get_identifiers(self):
        """The names in the text, each once."""
        return list(dict.fromkeys([name for name in self._names() if name is not None]))

    def is_valid(self):
        return None not in self._names()

    def _fill(self, values, safe):
        text, parts, at = self.template, [], 0
        while True:
            found = text.find("$", at)
            if found < 0:
                parts.append(text[at:])
                return "".join(parts)
            parts.append(text[at:found])
            name, at = self._field(found + 1)
            if name == "$":
                parts.append("$")
            elif name is None:
                if not safe:
                    line = text.count("\n", 0, found) + 1
                    column = found - text.rfind("\n", 0, found)
                    raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
                parts.append("$")
            elif safe and name not in values:
                parts.append(text[found:at])
            else:
                parts.append(str(values[name]))

    def _field(self, at):
        """The name of the field after a `$`, `$` for an escaped one, or `None`; and where the text goes on."""
        text = self.template
        if text[at : at + 1] == "$":
            return "$", at + 1
        braced = text[at : at + 1] == "{"
        start = end = at + 1 if braced else at
        if text[start : start + 1] and text[start] in _name_start:
            while end < len(text) and text[end] in _name:
                end += 1
        if start == end or braced and text[end : end + 1] != "}":
            return None, at
        return text[start:end], end + 1 if braced else end


def __getattr__(name):
    if name == "Formatter":
        from _formatter import Formatter

        return Formatter
    raise AttributeError(f"module 'string' has no attribute '{name}'")
