"""Texts taken apart as a shell would: `shlex`."""

import shlex

for text in ("ls -l 'my file.txt'", 'echo "a b" c\\ d', "a 'b' \"c\"d", 'say "he said \\"hi\\" \\n"', "x=1 # comment", "", "  spaced   out\n", "'' \"\"", "it''s", "a\\\\b", "don\\'t"):
    print(shlex.split(text), shlex.split(text, comments=True))
for text in ("'open", '"open', "end\\", '"end\\'):
    try:
        print(shlex.split(text))
    except ValueError as error:
        print(error)
for text in ("plain", "two words", "it's", "", "a/b.c-d_e", "$HOME", "é", "a;b"):
    print(shlex.quote(text), shlex.split(shlex.quote(text)) == [text])
print(shlex.join(["echo", "-n", "Multiple words", "it's"]), shlex.split("a 'b c'", posix=False))
