# Going through texts by characters, and growing them by characters.
word, seen = "naïve café\x00\x7f!", []
for letter in word:
    seen.append(letter)
print(seen, [letter for letter in "plain"], list("añb"), "".join(reversed(word)) == word[::-1])
letters = iter("abc")
print(next(letters), list(letters), next(letters, "over"), list(letters))
for letter in "":
    print("never")
print([ord(letter) for letter in "\t\n~"], {letter: 1 for letter in "abca"})

kept = ""
for number in range(3_000):
    kept += str(number % 10)
print(len(kept), kept[:12], kept[-3:])
other = kept + "x"
more = kept + "y"
again = other + "z"
print(other[-2:], more[-2:], again[-3:], len(kept), kept[-1], again.endswith("9xz"), len(again))
versions = []
text = "s" * 2_000
for number in range(50):
    text += "é" + str(number)
    if number % 10 == 0:
        versions.append(text)
print([len(version) for version in versions], versions[1][-8:], text.count("é"), versions[0] in text)
same = "q" * 1_500
left = right = same
for number in range(200):
    left += "l"
    right += "r"
print(left.count("l"), right.count("r"), len(same), left[:1_500] == right[:1_500] == same)
print(hash(left) == hash(left + ""))
