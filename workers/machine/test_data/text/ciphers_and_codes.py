"""Codes made of text: rail fence, Morse, Polybius, affine, XOR of bytes, base conversions and checksums."""

import string

MORSE = dict(zip(string.ascii_uppercase + string.digits, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split()))
LETTERS = {code: letter for letter, code in MORSE.items()}


def to_morse(text):
    return " / ".join(" ".join(MORSE[letter] for letter in word if letter in MORSE) for word in text.upper().split())


def from_morse(code):
    return " ".join("".join(LETTERS[letter] for letter in word.split()) for word in code.split("/"))


def rail_fence(text, rails):
    rows, row, step = [""] * rails, 0, 1
    for letter in text:
        rows[row] += letter
        if not 0 <= row + step < rails:
            step = -step
        row += step if rails > 1 else 0
    return "".join(rows)


def rail_back(secret, rails):
    order = rail_fence("".join(map(chr, range(len(secret)))), rails)
    return "".join(letter for _, letter in sorted(zip(map(ord, order), secret)))


def xor(data, key):
    return bytes(octet ^ key[place % len(key)] for place, octet in enumerate(data))


def polybius(text):
    square = "ABCDEFGHIKLMNOPQRSTUVWXYZ"
    return " ".join(f"{row + 1}{column + 1}" for row, column in (divmod(square.index(letter), 5) for letter in text.upper().replace("J", "I") if letter in square))


def luhn(number):
    digits = [int(digit) for digit in reversed(str(number)) if digit.isdigit()]
    return sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])


def isbn(text):
    digits = [10 if digit in "Xx" else int(digit) for digit in text if digit not in "- "]
    return sum(weight * digit for weight, digit in zip(range(10, 0, -1), digits)) % 11 == 0


code = to_morse("Hello World 42")
print(code, "|", from_morse(code))
for rails in (1, 2, 3, 4):
    secret = rail_fence("WE ARE DISCOVERED", rails)
    print(rails, secret, rail_back(secret, rails))
secret = xor("grüß dich".encode(), b"key")
print(secret, secret.hex("-"), xor(secret, b"key").decode())
print(polybius("Just a test"), [luhn(n) % 10 == 0 for n in ("4539 1488 0343 6467", 79927398713, 79927398710)], [isbn(n) for n in ("0-306-40615-2", "0-8044-2957-X", "0-306-40615-3")])
print("".join(chr((5 * (ord(c) - 97) + 8) % 26 + 97) for c in "affine"), "".join(chr(21 * (ord(c) - 97 - 8) % 26 + 97) for c in "ihhwvc"))

for text in ("A", "é", "日", "😀"):
    octets = text.encode()
    print(text, f"U+{ord(text):04X}", " ".join(f"{octet:08b}" for octet in octets), octets.hex(), "".join(f"\\x{octet:02x}" for octet in octets), len(text.encode("utf-16-le")) // 2)
checksum = 1, 0
for octet in b"Wikipedia":
    checksum = (checksum[0] + octet) % 65521, (checksum[1] + checksum[0] + octet) % 65521
print(f"{checksum[1] << 16 | checksum[0]:#010x}", sum(b"Wikipedia") % 256, hex(int.from_bytes(b"Wiki", "big")))
crc = 0xFFFFFFFF
for octet in b"123456789":
    crc ^= octet
    for _ in range(8):
        crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
print(f"{crc ^ 0xFFFFFFFF:08x}")
hashed = 5381
for letter in "djb2 of a text":
    hashed = (hashed * 33 + ord(letter)) & 0xFFFFFFFF
print(hashed, f"{hashed:032b}", f"{hashed:_x}")


def soundex(word):
    groups = str.maketrans("BFPVCGJKQSXZDTLMNR", "111122222222334556", "HW")
    upper = word.upper()
    codes = upper.translate(groups)
    codes = codes if upper[0] not in "HW" else upper[0] + codes
    squeezed = [c for c, before in zip(codes, " " + codes) if c != before]
    return (upper[0] + "".join(c for c in squeezed[1:] if c.isdigit()) + "000")[:4]


print([soundex(name) for name in ("Robert", "Rupert", "Rubin", "Tymczak", "Pfister", "Honeyman")])
gray = [n ^ n >> 1 for n in range(8)]
print([f"{n:03b}" for n in gray], all(bin(a ^ b).count("1") == 1 for a, b in zip(gray, gray[1:])))
