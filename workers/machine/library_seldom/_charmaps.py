"""Encodings whose characters are one byte each: those that old files of many countries are in.

`codecs` comes here for encodings that it does not know by itself, and for handlers of errors that were registered.
"""

import re

import _codec_kinds
import codecs
from codecs import CodecInfo, IncrementalDecoder, IncrementalEncoder

# The characters of the bytes from 128 on, or from 160 on where those before are as in Latin-1; U+FFFD is none.
_TABLES = {
    "cp437": (
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
    ),
    "cp850": (
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
        "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0"
    ),
    "cp866": (
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\xa0"
    ),
    "cp1250": (
        "€�‚�„…†‡�‰Š‹ŚŤŽŹ�‘’“”•–—�™š›śťžź\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
        "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    ),
    "cp1251": (
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—�™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї"
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
    ),
    "cp1252": (
        "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    ),
    "cp1253": (
        "€�‚ƒ„…†‡�‰�‹�����‘’“”•–—�™�›����\xa0΅Ά£¤¥¦§¨©�«¬\xad®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ"
        "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"
    ),
    "cp1254": (
        "€�‚ƒ„…†‡ˆ‰Š‹Œ����‘’“”•–—˜™š›œ��Ÿ\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
    ),
    "iso8859-2": (
        "\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
    ),
    "iso8859-5": (
        "\xa0ЁЂЃЄЅІЇЈЉЊЋЌ\xadЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп"
        "рстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"
    ),
    "iso8859-7": (
        "\xa0‘’£€₯¦§¨©ͺ«¬\xad�―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ�ΣΤΥΦΧΨΩΪΫάέήί"
        "ΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ�"
    ),
    "iso8859-9": (
        "\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß"
        "àáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
    ),
    "iso8859-15": (
        "\xa0¡¢£€¥Š§š©ª«¬\xad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    ),
    "koi8-r": (
        "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
        "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
    ),
    "koi8-u": (
        "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©"
        "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
    ),
    "mac-roman": (
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        "¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
    ),
}
_ALIASES = {
    "cp437": "437 ibm437",
    "cp850": "850 ibm850",
    "cp866": "866 ibm866",
    "cp1250": "1250 windows_1250",
    "cp1251": "1251 windows_1251",
    "cp1252": "1252 windows_1252",
    "cp1253": "1253 windows_1253",
    "cp1254": "1254 windows_1254",
    "iso8859-2": "iso_8859_2 latin2 l2",
    "iso8859-5": "iso_8859_5 cyrillic",
    "iso8859-7": "iso_8859_7 greek greek8",
    "iso8859-9": "iso_8859_9 latin5 l5",
    "iso8859-15": "iso_8859_15 latin9 l9",
    "mac-roman": "macintosh macroman",
}


def find(key):
    """The codec of a name in lower case with `_`, or `None`."""
    if key in ("unicode_escape", "raw_unicode_escape"):
        return _info(key.replace("_", "-"), *_ESCAPES[key])
    for name in _TABLES:
        if key == name.replace("-", "_") or key in _ALIASES.get(name, "").split():
            return _info(name, *_by_table(name))
    return None


def _info(name, encode, decode):
    """A codec of functions from text and errors to bytes, and back, for whole texts and for parts."""

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(bytes(input), self.errors)

    reader = type("StreamReader", (_codec_kinds.StreamReader,), {"_decoder_class": Decoder})
    writer = type("StreamWriter", (_codec_kinds.StreamWriter,), {"_encoder_class": Encoder})
    return CodecInfo(
        lambda input, errors="strict": (encode(input, errors), len(input)),
        lambda input, errors="strict": (decode(bytes(input), errors), len(input)),
        reader, writer, Encoder, Decoder, name,
    )


def _by_table(name):
    high = _TABLES[name]
    chars = "".join(map(chr, range(256 - len(high)))) + high
    codes = {char: code for code, char in enumerate(chars) if char != "\ufffd"}
    reason = "character maps to <undefined>"

    def encode(text, errors):
        def strict(text):
            found = [codes.get(char) for char in text]
            if None in found:
                at = end = found.index(None)
                while end < len(found) and found[end] is None:
                    end += 1
                raise UnicodeEncodeError("charmap", text, at, end, reason)
            return bytes(found)

        return encoded(text, strict, errors)

    def decode(octets, errors):
        def strict(octets):
            text = "".join([chars[code] for code in octets])
            at = text.find("\ufffd")
            if at >= 0:
                raise UnicodeDecodeError("charmap", octets, at, at + 1, reason)
            return text

        return decoded(octets, strict, errors)

    return encode, decode


def encoded(text, strict, errors):
    """Encodes with a function that fails at what it cannot encode; a handler of errors says what stands for that."""
    parts, at = [], 0
    while True:
        try:
            return b"".join(parts) + strict(text[at:])
        except UnicodeEncodeError as error:
            start, end = at + error.start, at + error.end
            parts.append(strict(text[at:start]))
            whole = UnicodeEncodeError(error.encoding, text, start, end, error.reason)
            instead, at = _handled(whole, errors, len(text))
            if isinstance(instead, str):
                try:
                    instead = strict(instead)
                except UnicodeEncodeError:
                    raise whole from None
            parts.append(instead)


def decoded(octets, strict, errors):
    """The same for bytes that become text."""
    parts, at = [], 0
    while True:
        try:
            return "".join(parts) + strict(octets[at:])
        except UnicodeDecodeError as error:
            start, end = at + error.start, at + error.end
            parts.append(strict(octets[at:start]))
            whole = UnicodeDecodeError(error.encoding, octets, start, end, error.reason)
            instead, at = _handled(whole, errors, len(octets))
            parts.append(instead)


def _handled(error, errors, size):
    answer = codecs.lookup_error(errors)(error)
    kind = "encoding" if isinstance(error, UnicodeEncodeError) else "decoding"
    allowed = (str, bytes) if kind == "encoding" else str
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], allowed):
        types = "(str/bytes, int)" if kind == "encoding" else "(str, int)"
        raise TypeError(f"{kind} error handler must return {types} tuple")
    instead, at = answer
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError(f"position {at} from error handler out of bounds")
    return instead, at


def _escape(text, errors, plain=lambda code: 32 <= code < 127 and code != 92):
    named = {9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\"}
    parts = []
    for code in map(ord, text):
        if plain(code):
            parts.append(chr(code))
        elif code < 256:
            parts.append(named.get(code) or f"\\x{code:02x}")
        else:
            parts.append(f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}")
    return "".join(parts).encode("latin-1")


_ONE = re.compile(
    r"\\(?:\n|([\\'\"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]+)\})"
)


def _unescape(octets, errors):
    def char(found):
        letter, octal, *codes, name = found.groups()
        if letter:
            return dict(zip("abfnrtv", "\a\b\f\n\r\t\v")).get(letter, letter)
        if name:
            import unicodedata

            return unicodedata.lookup(name)
        code = octal or next(filter(None, codes), None)
        return "" if code is None else chr(int(code, 8 if octal else 16))

    return _ONE.sub(char, octets.decode("latin-1"))


_RAW = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
_ESCAPES = {
    "unicode_escape": (_escape, _unescape),
    "raw_unicode_escape": (
        lambda text, errors: _escape(text, errors, lambda code: code < 256),
        lambda octets, errors: _RAW.sub(lambda found: chr(int(found[1] or found[2], 16)), octets.decode("latin-1")),
    ),
}


def text_codec_of(encoding, function):  # mark: in C
    """The codec for `str.encode` and `bytes.decode`, which take those of text only."""
    info = codecs.lookup(encoding)
    if info.name in ("hex", "base64", "rot-13", "zlib"):
        told = f"is not a text encoding; use codecs.{function}() to handle arbitrary codecs"
        raise LookupError(f"{encoding!r} {told}")
    return info
