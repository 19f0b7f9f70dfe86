"""From elements to the text of a document of XML."""


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _attribute_text(text):
    text = _escaped(text).replace('"', "&quot;")
    return text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f"cannot serialize {value!r} (type {type(value).__name__})")
    return value


class _Writer:
    def __init__(self, prefixes, short, default):
        self.known, self.short, self.default = prefixes, short, default
        self.used, self.parts = {}, []
        if default:
            self.used[default] = ""

    def name(self, name, is_tag=True):
        """A name as it is written, with the prefix of its namespace."""
        name = str(name) if not isinstance(name, str) and hasattr(name, "text") else _text(name)
        if name[:1] != "{":
            if self.default and is_tag:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            return name
        uri, _, local = name[1:].rpartition("}")
        if uri not in self.used:
            self.used[uri] = self.known.get(uri, f"ns{len(self.used)}")
        prefix = self.used[uri]
        return f"{prefix}:{local}" if prefix else local

    def collect(self, root):
        """Finds the namespaces, which the first element declares."""
        for element in root.iter():
            if isinstance(element.tag, str) or hasattr(element.tag, "text"):
                self.name(element.tag)
                for key in element.attrib:
                    self.name(key, False)

    def element(self, element, first=False):
        tag = element.tag
        if callable(tag):
            is_comment = tag.__name__ == "Comment"
            self.parts.append(f"<!--{element.text}-->" if is_comment else f"<?{element.text}?>")
        elif tag is None:
            self.content(element)
        else:
            name = self.name(tag)
            self.parts.append("<" + name)
            if first:
                for uri, prefix in sorted(self.used.items(), key=lambda pair: pair[1]):
                    if prefix != "xml":
                        self.parts.append(f' xmlns{":" + prefix if prefix else ""}="{_attribute_text(uri)}"')
            for key, value in element.items():
                value = value.text if hasattr(value, "text") else _text(value)
                self.parts.append(f' {self.name(key, False)}="{_attribute_text(value)}"')
            if element.text or len(element) or not self.short:
                self.parts.append(">")
                self.content(element)
                self.parts.append(f"</{name}>")
            else:
                self.parts.append(" />")
        if element.tail:
            self.parts.append(_escaped(_text(element.tail)))

    def content(self, element):
        if element.text:
            self.parts.append(_escaped(_text(element.text)))
        for child in element:
            self.element(child)


def written(root, prefixes, encoding, declaration, method, short, default):
    """The text of a document."""
    if method == "text":
        return "".join(root.itertext()) + (root.tail or "")
    if method not in (None, "xml", "html"):
        raise ValueError(f"unknown method {method!r}")
    writer = _Writer(prefixes, short and method != "html", default)
    writer.collect(root)
    usual = encoding.lower() in ("utf-8", "us-ascii", "unicode")
    if declaration or declaration is None and not usual:
        shown = "utf-8" if encoding.lower() == "unicode" else encoding
        writer.parts.append(f"<?xml version='1.0' encoding='{shown}'?>\n")
    writer.element(root, True)
    return "".join(writer.parts)
