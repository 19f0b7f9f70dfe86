"""Documents of XML as trees of elements. Follows the documentation of CPython's `xml.etree.ElementTree`."""

import io
import sys

from _xml_paths import select
from _xml_reader import ParseError, Reader

__all__ = [
    "Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent", "iselement", "iterparse",
    "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist",
    "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "register_namespace",
]
VERSION = "1.3.0"
_prefixes = {
    "http://www.w3.org/XML/1998/namespace": "xml", "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs", "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


class Element:
    """A tag with attributes, a text, further elements, and a text after it."""

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f"Element() argument 2 must be dict, not {type(attrib).__name__}")
        self.tag, self.attrib, self.text, self.tail = tag, {**attrib, **extra}, None, None
        self._children = []

    def __repr__(self):
        return f"<Element {self.tag!r} at {id(self):#x}>"

    def makeelement(self, tag, attrib, /):
        return type(self)(tag, attrib)

    def __copy__(self):
        made = Element(self.tag, self.attrib)
        made.text, made.tail = self.text, self.tail
        made._children = self._children[:]
        return made

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings

        warnings.warn(
            "Testing an element's truth value will raise an exception in future versions.  "
            "Use specific 'len(elem)' or 'elem is not None' test instead.", DeprecationWarning, stacklevel=2,
        )
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        self._children[index] = element

    def __delitem__(self, index):
        del self._children[index]

    def __iter__(self):
        return iter(self._children)

    def _check(self, element):
        if not isinstance(element, Element):
            raise TypeError(f"append() argument must be xml.etree.ElementTree.Element, not {type(element).__name__}")

    def append(self, subelement, /):
        self._check(subelement)
        self._children.append(subelement)

    def extend(self, elements, /):
        for element in elements:
            self.append(element)

    def insert(self, index, subelement, /):
        self._check(subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        if subelement not in self._children:
            raise ValueError("list.remove(x): x not in list")
        self._children.remove(subelement)

    def clear(self):
        self.attrib.clear()
        self._children, self.text, self.tail = [], None, None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def find(self, path, namespaces=None):
        found = select(self, path, namespaces)
        return found[0] if found else None

    def findall(self, path, namespaces=None):
        return select(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        return iter(select(self, path, namespaces))

    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        return default if found is None else found.text or ""

    def iter(self, tag=None):
        """This element and all below it, in the order of the document."""
        tag = None if tag == "*" else tag
        if tag is None or self.tag == tag:
            yield self
        for child in self._children:
            yield from child.iter(tag)

    def itertext(self):
        if not isinstance(self.tag, str) and self.tag is not None:
            return
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail


def SubElement(parent, tag, attrib={}, **extra):
    made = parent.makeelement(tag, {**attrib, **extra})
    parent.append(made)
    return made


def Comment(text=None):
    made = Element(Comment)
    made.text = text
    return made


def ProcessingInstruction(target, text=None):
    made = Element(ProcessingInstruction)
    made.text = f"{target} {text}" if text else target
    return made


PI = ProcessingInstruction


class QName:
    """A name in a namespace."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f"{{{text_or_uri}}}{tag}" if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"<QName {self.text!r}>"

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == str(other)


def iselement(element):
    return hasattr(element, "tag")


class TreeBuilder:
    """Makes elements of what a parser tells."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False,
                 insert_pis=False):
        self._make = element_factory or Element
        self._open, self._last, self._root, self._after = [], None, None, False
        self._comments, self._pis = insert_comments, insert_pis

    def close(self):
        return self._root

    def data(self, data):
        if self._last is None:
            return
        name = "tail" if self._after else "text"
        setattr(self._last, name, (getattr(self._last, name) or "") + data)

    def start(self, tag, attrs):
        made = self._make(tag, attrs)
        self._add(made)
        self._open.append(made)
        self._last, self._after = made, False
        return made

    def _add(self, element):
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element

    def end(self, tag):
        self._last, self._after = self._open.pop(), True
        return self._last

    def comment(self, text):
        if self._comments and self._open:
            self._last, self._after = Comment(text), True
            self._add(self._last)

    def pi(self, target, text=None):
        if self._pis and self._open:
            self._last, self._after = PI(target, text), True
            self._add(self._last)


class XMLParser:
    """Collects a document and gives it to a builder."""

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self._parts, self._encoding = [], encoding or "utf-8"

    def feed(self, data):
        self._parts.append(data.decode(self._encoding) if isinstance(data, (bytes, bytearray)) else data)

    def close(self):
        Reader("".join(self._parts), self.target).document()
        return self.target.close() if hasattr(self.target, "close") else None


class ElementTree:
    """A whole document."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        if hasattr(source, "read"):
            data = source.read()
        else:
            with io.open(source, "rb") as file:
                data = file.read()
        parser = parser or XMLParser()
        parser.feed(data)
        self._root = parser.close()
        return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    @staticmethod
    def _relative(path):
        return "." + path if path[:1] == "/" else path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        from _xml_writer import written

        encoding = encoding or "us-ascii"
        settings = encoding, xml_declaration, method, short_empty_elements, default_namespace
        text = written(self._root, _prefixes, *settings)
        is_text = encoding.lower() == "unicode"
        data = text if is_text else text.encode(encoding, "xmlcharrefreplace")
        if hasattr(file_or_filename, "write"):
            file_or_filename.write(data)
            return
        with io.open(file_or_filename, "w" if is_text else "wb") as file:
            file.write(data)


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    parser = parser or XMLParser()
    parser.feed(text)
    return parser.close()


fromstring = XML


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser()
    for text in sequence:
        parser.feed(text)
    return parser.close()


def XMLID(text, parser=None):
    root = XML(text, parser)
    return root, {one.get("id"): one for one in root.iter() if one.get("id")}


def iterparse(source, events=None, parser=None):
    """The elements of a document as they end, or as `events` says."""
    events = ("end",) if events is None else events
    root = parse(source, parser).getroot()

    def walk(element):
        if "start" in events:
            yield "start", element
        for child in list(element):
            yield from walk(child)
        if "end" in events:
            yield "end", element

    return walk(root)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    stream = io.StringIO() if encoding == "unicode" else io.BytesIO()
    ElementTree(element).write(
        stream, encoding, xml_declaration, default_namespace, method, short_empty_elements=short_empty_elements
    )
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, **settings):
    return [tostring(element, encoding, method, **settings)]


def dump(elem):
    """Writes an element to standard output."""
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, "unicode")
    tail = tree.getroot().tail
    if not tail or tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    """Puts line ends and blanks between elements."""
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")

    def arrange(element, depth):
        inner = "\n" + space * (depth + 1)
        if not (element.text and element.text.strip()):
            element.text = inner
        for at, child in enumerate(element):
            if len(child):
                arrange(child, depth + 1)
            if not (child.tail and child.tail.strip()):
                child.tail = inner if at < len(element) - 1 else "\n" + space * depth

    if len(root):
        arrange(root, level)


def register_namespace(prefix, uri):
    import re

    if re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, name in list(_prefixes.items()):
        if known == uri or name == prefix:
            del _prefixes[known]
    _prefixes[uri] = prefix
