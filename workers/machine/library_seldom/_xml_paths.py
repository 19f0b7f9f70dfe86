"""Paths to elements: the part of XPath that `xml.etree.ElementTree` has."""

import re

_condition = re.compile(r"(@?)(\.|[^=!\s]+)\s*(!?=)\s*(?:'([^']*)'|\"([^\"]*)\")$")


def _expanded(name, namespaces):
    if namespaces and name and name[0] != "{":
        prefix, colon, local = name.partition(":")
        if colon:
            if prefix not in namespaces:
                raise SyntaxError(f"prefix {prefix!r} not found in prefix map")
            return f"{{{namespaces[prefix]}}}{local}"
        if "" in namespaces:
            return f"{{{namespaces['']}}}{name}"
    return name


def _text(element):
    return "".join(element.itertext())


def _fits(condition, element, position, count, namespaces):
    """Whether an element meets what stands in brackets."""
    if condition.isdigit():
        return position == int(condition)
    if condition.startswith("last()"):
        offset = condition[6:].replace(" ", "")
        return position == count + (int(offset) if offset else 0)
    found = _condition.match(condition)
    if found:
        is_attribute, name, relation, one, other = found.groups()
        wanted = one if one is not None else other
        if is_attribute:
            values = [element.get(name)] if element.get(name) is not None else []
        elif name == ".":
            values = [_text(element)]
        else:
            values = [_text(child) for child in element.findall(name, namespaces)]
        return any([(value == wanted) == (relation == "=") for value in values])
    if condition.startswith("@"):
        return element.get(condition[1:]) is not None
    if re.fullmatch(r"[\w:{}./\-]+", condition):
        return element.find(condition, namespaces) is not None
    raise SyntaxError("invalid predicate")


def _named(name, element):
    if name == "*" or name == "{*}*":
        return not callable(element.tag)
    if name.startswith("{*}"):
        return not callable(element.tag) and element.tag.rpartition("}")[2] == name[3:]
    if name.endswith("}*"):
        return not callable(element.tag) and element.tag.startswith(name[:-1])
    return element.tag == name


def select(root, path, namespaces=None):
    """The elements that a path leads to from an element."""
    if path.endswith("/"):
        path += "*"
    if path.startswith("/"):
        raise SyntaxError("cannot use absolute path on element")
    parents, chosen, deep, groups = {}, [root], False, [[root]]
    tokens = re.findall(r"\[[^\]]*\]|//|/|\.\.|(?:\{[^}]*\})?[^/\[\]]+", path)
    for token in tokens:
        if token in ("/", "//"):
            deep = token == "//"
            continue
        if token.startswith("["):
            groups = [
                [one for at, one in enumerate(group, 1) if _fits(token[1:-1].strip(), one, at, len(group), namespaces)]
                for group in _by_parent(root, chosen)
            ]
            chosen = [one for group in groups for one in group]
            continue
        if token == ".":
            continue
        if token == "..":
            parents = parents or {child: one for one in root.iter() for child in one}
            chosen = list(dict.fromkeys([parents[one] for one in chosen if one in parents]))
            continue
        name, found = _expanded(token, namespaces), []
        for element in chosen:
            below = list(element.iter())[1:] if deep else list(element)
            found += [one for one in below if _named(name, one)]
        chosen, deep = list(dict.fromkeys(found)), False
    return chosen


def _by_parent(root, elements):
    """The elements that have the same parent, together."""
    parents = {child: one for one in root.iter() for child in one}
    groups = {}
    for element in elements:
        groups.setdefault(parents.get(element), []).append(element)
    return list(groups.values())
