"""Text as bytes and back, whole or in parts. Follows the documentation of CPython's `codecs`.

The encodings are those of `str.encode` (UTF-8, UTF-16, UTF-32, ASCII, Latin-1), those of `_charmaps`, and `hex`,
`base64`, `rot13` and `zlib`. What `register` and `register_error` add is found by the functions here, not by
`str.encode`.
"""

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE

# Each encoding of text and its other names.
_TEXTS = {
    "utf-8": "utf8 u8 utf cp65001", "utf-8-sig": "utf8_sig", "ascii": "us_ascii 646 ansi_x3.4_1968 iso646_us",
    "iso8859-1": "latin_1 latin1 latin l1 iso_8859_1 iso8859 8859 cp819", "utf-16": "utf16 u16",
    "utf-16-le": "utf_16le unicodelittleunmarked", "utf-16-be": "utf_16be unicodebigunmarked", "utf-32": "utf32 u32",
    "utf-32-le": "utf_32le", "utf-32-be": "utf_32be",
}
_OTHERS = {"hex": "hex_codec", "base64": "base64_codec base_64", "rot-13": "rot13", "zlib": "zlib_codec zip"}
_names = {
    alias: name
    for table in (_TEXTS, _OTHERS)
    for name, aliases in table.items()
    for alias in [name.replace("-", "_"), *aliases.split()]
}


class Codec:
    """Encodes and decodes whole texts; a derived class has the two methods."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes a text that comes in parts."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    """Decodes bytes that come in parts."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class CodecInfo(tuple):
    """How to encode and decode: `encode`, `decode`, `streamreader`, `streamwriter`, and more as attributes."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.encode, made.decode, made.streamreader, made.streamwriter = made
        made.incrementalencoder, made.incrementaldecoder, made.name = incrementalencoder, incrementaldecoder, name
        return made

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {hex(id(self))}>"


_searches, _found = [], {}


def register(search_function, /):
    """Adds a function from the name of an encoding to its `CodecInfo` or `None`."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def lookup(encoding, /):  # mark: in C
    """The codec of a name."""
    key = encoding.lower().replace(" ", "_").replace("-", "_")
    if key not in _found:
        if key in _names:
            from _codec_kinds import text_codec, transform

            name = _names[key]
            _found[key] = (text_codec if name in _TEXTS else transform)(name)
        else:
            import _charmaps

            for search in (*_searches, _charmaps.find):
                if (info := search(key)) is not None:
                    _found[key] = info
                    break
            else:
                raise LookupError(f"unknown encoding: {encoding}")
    return _found[key]


def _applied(function, doing, encoding, obj, errors):
    """What a codec makes of an object; a note of its errors tells which one it was."""
    try:
        return function(obj, errors)[0]
    except Exception as error:
        error.add_note(f"{doing} with {encoding!r} codec failed")
        raise


def encode(obj, encoding="utf-8", errors="strict"):
    return _applied(lookup(encoding).encode, "encoding", encoding, obj, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    return _applied(lookup(encoding).decode, "decoding", encoding, obj, errors)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def _part(encoding, name):
    part = getattr(lookup(encoding), name)
    if part is None:
        raise LookupError(encoding)
    return part


def getincrementalencoder(encoding):
    return _part(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    return _part(encoding, "incrementaldecoder")


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encodes texts one by one."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for text in iterator:
        if output := encoder.encode(text):
            yield output
    if output := encoder.encode("", True):
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decodes parts of bytes one by one."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for octets in iterator:
        if output := decoder.decode(octets):
            yield output
    if output := decoder.decode(b"", True):
        yield output


def strict_errors(exception):
    raise exception


def ignore_errors(exception):
    return "", exception.end


def replace_errors(exception):
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    return "?" * (exception.end - exception.start), exception.end


def _only_encoding(exception):
    if not isinstance(exception, UnicodeEncodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def xmlcharrefreplace_errors(exception):
    _only_encoding(exception)
    return "".join([f"&#{ord(char)};" for char in exception.object[exception.start : exception.end]]), exception.end


def backslashreplace_errors(exception):
    codes = exception.object[exception.start : exception.end]
    codes = codes if isinstance(codes, bytes) else map(ord, codes)
    wide = [(code, "x02x" if code < 256 else "u04x" if code < 65536 else "U08x") for code in codes]
    return "".join([f"\\{kind[0]}{code:{kind[1:]}}" for code, kind in wide]), exception.end


def namereplace_errors(exception):
    from unicodedata import name

    _only_encoding(exception)
    parts = []
    for char in exception.object[exception.start : exception.end]:
        told = name(char, None)
        parts.append(f"\\N{{{told}}}" if told else ascii(char)[1:-1])
    return "".join(parts), exception.end


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors, "namereplace": namereplace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
}


def register_error(name, error_handler, /):
    """Adds what handles errors under a name."""
    if not callable(error_handler):
        raise TypeError("handler must be callable")
    _handlers[name] = error_handler


def lookup_error(name, /):  # mark: in C
    """What handles errors under a name: it takes the exception and gives a text and where to go on."""
    if name not in _handlers:
        raise LookupError(f"unknown error handler name {name!r}")
    return _handlers[name]


def _handled(value, encoding, errors, encodes):  # mark: in C
    """Text as bytes or back; what the codec cannot do is put to a function that was registered."""
    results, at = [], 0
    while True:
        try:
            part = value[at:].encode(encoding) if encodes else bytes(value[at:]).decode(encoding)
            break
        except UnicodeError as error:
            start, end = at + error.start, at + error.end
            told = type(error)(error.encoding, value if encodes else bytes(value), start, end, error.reason)
        text, after = _answer(lookup_error(errors), told, encodes)
        done = value[at:start].encode(encoding) if encodes else bytes(value[at:start]).decode(encoding)
        results += [done, text.encode(encoding) if encodes and isinstance(text, str) else text]
        at = after + len(value) if after < 0 else after
        if not 0 <= at <= len(value):
            raise IndexError(f"position {after} from error handler out of bounds")
    return (b"" if encodes else "").join([*results, part])


def _answer(handler, error, encodes):
    answer = handler(error)
    kinds = (str, bytes) if encodes else str
    if not (isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[0], kinds)):
        raise TypeError(f"{'en' if encodes else 'de'}coding error handler must return "
                        f"(str{'/bytes' if encodes else ''}, int) tuple")
    return answer


def __getattr__(name):  # mark: in C
    if name in ("StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "EncodedFile", "open"):
        import _codec_kinds

        return getattr(_codec_kinds, name)
    raise AttributeError(f"module 'codecs' has no attribute '{name}'")
