# Characters by their names, in literals of every kind.
import unicodedata

print("\N{GREEK SMALL LETTER ALPHA} \N{latin small letter e with acute} \N{SNOWMAN}", len("\N{PILE OF POO}"))
print(ascii("\N{EURO SIGN}\N{EM DASH}\N{RIGHTWARDS ARROW}\N{BULLET}\N{DEGREE SIGN}\N{BLACK HEART SUIT}\N{CHECK MARK}"))
print(ascii("\N{CJK UNIFIED IDEOGRAPH-4E2D}\N{HEBREW LETTER ALEF}\N{HORIZONTAL ELLIPSIS}\N{RIGHT CURLY BRACKET}"))
print(ascii("\N{ROLLING ON THE FLOOR LAUGHING}\N{FULL BLOCK}\N{PLAYING CARD ACE OF SPADES}\N{COMBINING ACUTE ACCENT}"))
count = 3
print(f"\N{BULLET} {count} \N{MULTIPLICATION SIGN} {'\N{INFINITY}'}", f"{count:\N{MIDDLE DOT}>5}")
print("\\N{BULLET}", r"\N{BULLET}", "two " "\N{BULLET}" "s", {"\N{BULLET}": 1})


class Sign:
    "A \N{PILCROW SIGN}."

    def method(self, mark="\N{SECTION SIGN}"):
        "Another \N{PILCROW SIGN}."
        return mark


print(Sign.__doc__, Sign.method.__doc__, Sign().method())
match "•":
    case "\N{BULLET}":
        print("matched")
print(eval(r"'\N{SNOWMAN}' * 2"))
exec("letter = '\\N{GREEK CAPITAL LETTER DELTA}'")
print(letter)
for text in (r"'abc\N{NO SUCH NAME}'", r"'\N'", r"'x\N{BULLET'", r"f'ab\N{NO SUCH NAME}{1}'"):
    try:
        eval(text)
    except SyntaxError as error:
        print(error.msg)
print(unicodedata.name("\N{ROCKET}"), unicodedata.lookup("WHITE SMILING FACE"), unicodedata.numeric("\u0bf2"))
