"""`string.Formatter`: the steps of `str.format` as methods that a class can change."""


class Formatter:
    """Formats as `str.format` does."""

    __module__ = "string"

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, number):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            if name == "":
                if number is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name, number = str(number), number + 1
            elif name.isdigit():
                if number:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number = False
            value, first = self.get_field(name, args, kwargs)
            used.add(first)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            result.append(self.format_field(value, spec))
        return "".join(result), number

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        for name, function in (("s", str), ("r", repr), ("a", ascii)):
            if conversion == name:
                return function(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Tuples of text, field name, format and conversion."""
        at, literal = 0, ""
        while at < len(format_string):
            char = format_string[at]
            if char in "{}" and format_string[at + 1 : at + 2] == char:
                yield literal + char, None, None, None
                literal, at = "", at + 2
            elif char == "{":
                end = _closing(format_string, at)
                yield (literal, *_field(format_string[at + 1 : end]))
                literal, at = "", end + 1
            elif char == "}":
                raise ValueError("Single '}' encountered in format string")
            else:
                literal, at = literal + char, at + 1
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        end = min([at for at in (field_name.find("."), field_name.find("[")) if at >= 0] or [len(field_name)])
        first, rest = field_name[:end], field_name[end:]
        first = int(first) if first.isdigit() else first
        value = self.get_value(first, args, kwargs)
        while rest:
            if rest[0] == ".":
                end = min([at for at in (rest.find(".", 1), rest.find("[", 1)) if at >= 0] or [len(rest)])
                value, rest = getattr(value, rest[1:end]), rest[end:]
            else:
                key, _, rest = rest[1:].partition("]")
                value = value[int(key) if key.isdigit() else key]
        return value, first


def _closing(text, at):
    depth = 0
    for end in range(at, len(text)):
        depth += (text[end] == "{") - (text[end] == "}")
        if depth == 0:
            return end
    raise ValueError("expected '}' before end of string" if at + 1 < len(text) else "Single '{' encountered in format string")


def _field(text):
    head, _, spec = text.partition(":")
    name, mark, conversion = head.partition("!")
    if mark and not conversion:
        raise ValueError("unmatched '{' in format spec" if not _ else "end of string while looking for conversion specifier")
    return name, spec, conversion if mark else None
