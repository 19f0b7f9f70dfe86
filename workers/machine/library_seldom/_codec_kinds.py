"""The kinds of codecs that `codecs` knows: those of text, streams for them, and transformations."""

import binascii
import builtins
from codecs import BOM_UTF8, CodecInfo, IncrementalDecoder, IncrementalEncoder, lookup


# Of which the second byte of a character is, where the first leaves less than any.
_SECONDS = {0xE0: (0xA0, 0xBF), 0xED: (0x80, 0x9F), 0xF0: (0x90, 0xBF), 0xF4: (0x80, 0x8F)}


def _unfinished(octets, name):
    """How many bytes at the end are the beginning of a character only."""
    if name == "utf-8":
        for count in (1, 2, 3):
            lead = octets[-count] if count <= len(octets) else 0
            if lead >= 0xC0:
                wanted = 0 if lead in (0xC0, 0xC1) or lead > 0xF4 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
                least, most = _SECONDS.get(lead, (0x80, 0xBF))
                return count if count < wanted and (count == 1 or least <= octets[1 - count] <= most) else 0
            if lead < 0x80:
                return 0
        return 0
    if name.startswith("utf-16"):
        rest = len(octets) % 2
        high = octets[len(octets) - rest - (1 if name == "utf-16-le" else 2)] if len(octets) >= 2 else 0
        return rest + 2 if 0xD8 <= high < 0xDC else rest
    return len(octets) % 4 if name.startswith("utf-32") else 0


class _TextDecoder(IncrementalDecoder):
    """Keeps the bytes of a character that is not complete yet."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def reset(self):
        self._kept, self._order = b"", self._name

    def decode(self, input, final=False):
        octets = self._kept + bytes(input)
        if self._order in ("utf-8-sig", "utf-16", "utf-32"):
            octets = self._without_mark(octets, final)
        end = len(octets) if final else len(octets) - _unfinished(octets, self._order)
        if self._order in ("utf-8-sig", "utf-16", "utf-32"):
            end = 0
        try:
            text = octets[:end].decode(self._order, self.errors)
        except UnicodeDecodeError:
            # What is wrong may be that the next character begins too early.
            text = octets.decode(self._order, self.errors)
            end = len(octets)
        self._kept = octets[end:]
        if final:
            self.reset()
        return text

    def _without_mark(self, octets, final):
        """Drops a byte order mark, once it can be known whether there is one; it decides the order."""
        name = self._name
        if name == "utf-8-sig":
            if len(octets) < 3 and BOM_UTF8.startswith(octets) and not final:
                return octets
            self._order = "utf-8"
            return octets.removeprefix(BOM_UTF8)
        size = int(name[-2:]) // 8
        if len(octets) < size and not final:
            return octets
        little, big = (0xFEFF).to_bytes(size, "little"), (0xFEFF).to_bytes(size, "big")
        self._order = name + ("-be" if octets.startswith(big) else "-le")
        return octets.removeprefix(big if octets.startswith(big) else little)

    def getstate(self):
        return self._kept, 0 if self._order == self._name else 1

    def setstate(self, state):
        self.reset()
        self._kept = state[0]


class _TextEncoder(IncrementalEncoder):
    """Writes a byte order mark, if its encoding has one, only before the first part."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def reset(self):
        self._order = self._name

    def encode(self, input, final=False):
        octets = input.encode(self._order, self.errors)
        if self._name == "utf-8-sig":
            self._order = "utf-8"
        elif self._name in ("utf-16", "utf-32"):
            self._order = self._name + "-le"
        return octets


class StreamWriter:
    """A stream for text over a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self._encoder = self._encoder_class(errors)

    def write(self, object):
        self.stream.write(self._encoder.encode(object))

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        self._encoder.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


class StreamReader:
    """Reads text from a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reset()

    def reset(self):
        self._decoder, self._text, self._ended = self._decoder_class(self.errors), "", False

    def _fill(self, size=-1):
        octets = self.stream.read(size)
        self._ended = size < 0 or not octets
        self._text += self._decoder.decode(octets, self._ended)

    def _taken(self, end):
        text, self._text = self._text[:end], self._text[end:]
        return text

    def read(self, size=-1, chars=-1, firstline=False):
        """About `size` bytes as text, or so many characters, or all."""
        while not self._ended and (chars < 0 and size < 0 or len(self._text) < chars or size >= 0 and not self._text):
            self._fill(size if chars < 0 else 72)
        return self._taken(len(self._text) if chars < 0 else chars)

    def readline(self, size=None, keepends=True):
        while not self._ended and not len(self._text.splitlines()) > 1:
            self._fill(72)
        line = (self._text.splitlines(True) or [""])[0]
        self._taken(len(line))
        return line if keepends else line.splitlines()[0] if line else ""

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


class StreamReaderWriter:
    """A stream for text that reads and writes."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)
        for name in ("read", "readline", "readlines"):
            setattr(self, name, getattr(self.reader, name))
        self.write, self.writelines = self.writer.write, self.writer.writelines

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


class StreamRecoder:
    """A stream of bytes in one encoding over a stream of bytes in another."""

    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream, self.errors, self._encode, self._decode = stream, errors, encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def _out(self, text):
        return self._encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._out(self.reader.read(size))

    def readline(self, size=None):
        return self._out(self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._out(self.reader.read()).splitlines(keepends=True)

    def write(self, data):
        return self.writer.write(self._decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def __next__(self):
        return self._out(next(self.reader))

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.stream.close()


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """What is written in one encoding goes to a file in another, and back."""
    data, kept = lookup(data_encoding), lookup(file_encoding or data_encoding)
    made = StreamRecoder(file, data.encode, data.decode, kept.streamreader, kept.streamwriter, errors)
    made.data_encoding, made.file_encoding = data_encoding, file_encoding or data_encoding
    return made


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A stream for the text of a file in an encoding."""
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    made.encoding = encoding
    return made


# Handlers of errors that `str.encode` and `bytes.decode` know.
_KNOWN_ERRORS = ("strict", "ignore", "replace", "backslashreplace")


def text_codec(name):
    """The codec of an encoding that `str.encode` knows."""
    python_name = name.replace("-", "_")

    def encode(input, errors="strict"):
        if not isinstance(input, str):
            raise TypeError(f"{python_name}_encode() argument 1 must be str, not {type(input).__name__}")
        if errors in (*_KNOWN_ERRORS, "xmlcharrefreplace"):
            return input.encode(name, errors), len(input)
        from _charmaps import encoded

        return encoded(input, lambda text: text.encode(name), errors), len(input)

    def decode(input, errors="strict"):
        if isinstance(input, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        if errors in _KNOWN_ERRORS:
            return bytes(input).decode(name, errors), len(input)
        from _charmaps import decoded

        return decoded(bytes(input), lambda octets: octets.decode(name), errors), len(input)

    encoder = type("IncrementalEncoder", (_TextEncoder,), {"_name": name})
    decoder = type("IncrementalDecoder", (_TextDecoder,), {"_name": name})
    writer = type("StreamWriter", (StreamWriter,), {"_encoder_class": encoder})
    reader = type("StreamReader", (StreamReader,), {"_decoder_class": decoder})
    return CodecInfo(encode, decode, reader, writer, encoder, decoder, name)


def _rot13(text):
    letters = "abcdefghijklmnopqrstuvwxyz"
    turned = letters[13:] + letters[:13]
    return text.translate(str.maketrans(letters + letters.upper(), turned + turned.upper()))


def _base64(octets):
    return b"".join([binascii.b2a_base64(octets[at : at + 57]) for at in range(0, len(octets), 57)])


_TRANSFORMS = {
    "hex": (binascii.hexlify, binascii.unhexlify),
    "base64": (_base64, binascii.a2b_base64),
    "rot-13": (_rot13, _rot13),
}


def transform(name):
    """The codec of a transformation from bytes to bytes or from text to text."""
    if name == "zlib":
        import zlib

        _TRANSFORMS["zlib"] = (zlib.compress, zlib.decompress)
    there, back = _TRANSFORMS[name]

    def encode(input, errors="strict"):
        return there(input), len(input)

    def decode(input, errors="strict"):
        return back(input), len(input)

    return CodecInfo(encode, decode, name=name)
