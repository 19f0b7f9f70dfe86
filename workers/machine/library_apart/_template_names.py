"""The names in a template."""


def names(template):
    """The name of each field of a `string.Template`; `None` where a `$` begins none."""
    found, text = [], template.template
    at = text.find("$")
    while at >= 0:
        name, end = template._field(at + 1)
        if name != "$":
            found.append(name)
        at = text.find("$", end)
    return found
