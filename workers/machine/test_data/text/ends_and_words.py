# Cutting off ends, words and lines, in ASCII and beyond it.
for text in ("plain", " a ", "\t\x0b\x1c x\x1f\r\n", "\u00a0é\u2003", "", "   ", "..a.b..", "é.", ".é", "\x85x\x85"):
    print(ascii([text.strip(), text.lstrip(), text.rstrip(), text.strip("."), text.strip("é."), text.strip("")]))
    print(ascii([text.split(), text.split(None, 1), text.rsplit(None, 1), text.splitlines(), text.splitlines(True)]))
for text in ("MiXed", "lower", "UPPER", "ÀÉ straße", "İ", "1,2", ""):
    print(ascii([text.lower(), text.upper()]))
word = "".join(["wo", "rd"])
print(word.strip() is word, word.strip(".") is word)
print("a b\u3000c\x1dd\u2028e".split(), "one\ntwo\r\nthree\rfour\x0bfive\x0csix\x1cseven\u2029eight".splitlines())
print("a  b c".split(None, 0), "  a b  c ".split(None, 2), "  é b  c ".split(None, 1))
