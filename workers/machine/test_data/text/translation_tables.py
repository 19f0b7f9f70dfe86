"""str.maketrans, translate, and ciphers made of them."""

import string

print(str.maketrans("abc", "xyz"), str.maketrans("ab", "xy", "cd"), str.maketrans({"a": "1", "b": None, 99: "three", "d": 52}))
print("banana".translate(str.maketrans("an", "on")), "banana".translate({97: None}), "banana".translate({97: "AA", 110: 0x4E}), "abc".translate({}))
print("héllo".translate({ord("é"): "e", ord("l"): ""}), "a-b_c".translate(str.maketrans("-_", "  ")), "text".translate({i: "?" for i in range(128)}))
print(b"banana".translate(bytes.maketrans(b"an", b"on")), b"banana".translate(None, b"a"), b"banana".translate(bytes.maketrans(b"b", b"B"), b"n"), bytearray(b"ab").translate(None, delete=b"a"), bytes.maketrans(b"", b"") == bytes(range(256)))


class Upper(dict):
    def __missing__(self, key):
        return chr(key).upper()


class Doubling:
    def __getitem__(self, key):
        if chr(key).isdigit():
            raise LookupError(key)
        return chr(key) * 2


print("mixed e5".translate(Upper({ord("e"): "€"})), "ab1c2".translate(Doubling()), "abc".translate(["x"] * 98), "abc".translate("0" * 98))
for action in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans("a", 5), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: 0x110000}), lambda: b"a".translate(b"short"), lambda: bytes.maketrans(b"a", b""), lambda: "a".translate(5), lambda: str.maketrans(5, "a"), lambda: "a".translate({97: -1})):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

lower, upper = string.ascii_lowercase, string.ascii_uppercase


def caesar(text, shift):
    shift %= 26
    return text.translate(str.maketrans(lower + upper, lower[shift:] + lower[:shift] + upper[shift:] + upper[:shift]))


def vigenere(text, key, sign=1):
    result, place = [], 0
    for letter in text:
        if letter.isascii() and letter.isalpha():
            base = ord("A") if letter.isupper() else ord("a")
            shift = ord(key[place % len(key)].lower()) - ord("a")
            letter = chr((ord(letter) - base + sign * shift) % 26 + base)
            place += 1
        result.append(letter)
    return "".join(result)


message = "Attack at Dawn, 5 o'clock!"
for shift in (0, 1, 13, -3, 29):
    secret = caesar(message, shift)
    print(f"{shift:>3} {secret} {caesar(secret, -shift) == message}")
secret = vigenere(message, "Lemon")
print(secret, "|", vigenere(secret, "Lemon", -1))
atbash = str.maketrans(lower + upper, lower[::-1] + upper[::-1])
print(message.translate(atbash), message.translate(atbash).translate(atbash) == message)
print("".join(caesar(c, i) for i, c in enumerate("progressive")), caesar("Grüße", 5), message.translate(str.maketrans("", "", string.punctuation + string.digits)))
