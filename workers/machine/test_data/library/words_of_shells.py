# shlex: split, join, quote and the reader with its attributes.
import io
import shlex

lines = [
    "echo hello world",
    "grep 'a b' \"c d\" e\\ f",
    'say "it\'s \\"quoted\\" and \\n kept"',
    "a'b'c\"d\"e '' \"\"",
    "one # two",
    "tab\tand\nnewline",
    "--name=value --text='x y' -v",
    r"'no \escape' \\ \'",
    "",
    "   ",
    "ls -l 'somefile; rm -rf ~'",
    "naïve café",
    'a"b c"d',
]
for line in lines:
    print(shlex.split(line), shlex.split(line, comments=True))
for line in ["a 'b c' d", 'x="y z" w', "it\\'s", "'a'b", "one # two"]:
    try:
        print(shlex.split(line, posix=False))
    except ValueError as error:
        print(error)
for line in ["'open", '"open', "end\\", '"a\\']:
    try:
        print(shlex.split(line))
    except ValueError as error:
        print(repr(line), error)

for word in ["simple", "two words", "", "it's", "a/b-c_d.e", "$HOME", "semi;colon", "~", "é", 'dou"ble']:
    print(shlex.quote(word), shlex.split(shlex.quote(word)) == [word])
words = ["echo", "-n", "Multiple words", "it's"]
print(shlex.join(words), shlex.split(shlex.join(words)) == words)

reader = shlex.shlex("a = f(b, 'c d') # note\n next")
print(list(reader), reader.lineno)
reader = shlex.shlex("x = 'a b' + y.z", posix=True)
print(list(reader))
print(list(shlex.shlex("a && b || c", punctuation_chars=True)))
text = "a && b; c && d || e; f >'abc'; (def \"ghi\")"
plain = shlex.shlex(text, posix=True)
plain.whitespace_split = True
print(list(plain))
finer = shlex.shlex(text, posix=True, punctuation_chars=True)
finer.whitespace_split = True
print(list(finer))
print(list(shlex.shlex("~/a && b-c --color=auto || d *.py?", punctuation_chars=True)), finer.punctuation_chars)
print(list(shlex.shlex("a|b>c", punctuation_chars="|")))

reader = shlex.shlex(io.StringIO("alpha,beta;gamma"), posix=True)
reader.whitespace += ",;"
print(reader.get_token(), reader.get_token())
reader.push_token("again")
print(reader.get_token(), reader.get_token(), reader.get_token())
reader = shlex.shlex("key=val\nother=1", infile="conf", posix=True)
reader.wordchars += "="
print([(token, reader.lineno) for token in reader], repr(reader.error_leader()))
print(repr(shlex.shlex("").get_token()), shlex.shlex("", posix=True).get_token())
for text in ["a#b\nc d", "x ;#note\n;y", "(b#\nx)"]:
    for options in ({}, {"posix": True}, {"punctuation_chars": True}, {"posix": True, "punctuation_chars": True}):
        print(text.split("\n"), sorted(options), list(shlex.shlex(text, **options)))
