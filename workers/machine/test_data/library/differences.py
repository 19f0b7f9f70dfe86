# difflib: matching, close words, and the kinds of diffs.
import difflib
from difflib import Differ, SequenceMatcher, context_diff, get_close_matches, ndiff, restore, unified_diff

matcher = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(matcher.ratio(), 3), matcher.quick_ratio(), matcher.real_quick_ratio())
for block in matcher.get_matching_blocks():
    print("a[%d] and b[%d] match for %d elements" % block)
print(matcher.get_matching_blocks()[1])
for opcode in matcher.get_opcodes():
    print("%6s a[%d:%d] b[%d:%d]" % opcode)

print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match())
print(SequenceMatcher(None, "tide", "diet").ratio(), SequenceMatcher(None, "diet", "tide").ratio(), SequenceMatcher().ratio())
print(SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes())
print(SequenceMatcher(a=[1, 2, 3, 9], b=(2, 3, 4)).get_opcodes(), SequenceMatcher(None, "ab", "c").find_longest_match(0, 2, 0, 1))
words = "the quick brown fox jumps over the lazy dog".split()
print([words[a : a + n] for a, b, n in SequenceMatcher(None, words, words[3:] + words[:3]).get_matching_blocks()])
long = ["x"] * 150 + [str(n) for n in range(150)]
matcher = SequenceMatcher(None, ["x", "5", "6"], long)
print(matcher.bpopular, matcher.get_matching_blocks(), SequenceMatcher(None, "xx", long, autojunk=False).find_longest_match())
for n in (0, 1, 3):
    matcher = SequenceMatcher(None, [str(n) for n in range(30)], [str(n) for n in range(30) if n not in (5, 20)] + ["end"])
    print(list(matcher.get_grouped_opcodes(n)))
matcher.set_seq1(["1", "2"])
print(matcher.ratio(), matcher.get_opcodes())

print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(get_close_matches("wheel", "while wheal whole feel wheels".split(), n=2), get_close_matches("zzz", ["a"]))
print(get_close_matches("pineapple", ["apple", "pine"], cutoff=0.1), get_close_matches("accept", ["except"]))
for arguments in ({"n": 0}, {"cutoff": 2}):
    try:
        get_close_matches("x", [], **arguments)
    except ValueError as error:
        print(error)

text1 = """  1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
""".splitlines(keepends=True)
text2 = """  1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
""".splitlines(keepends=True)
print("".join(Differ().compare(text1, text2)))
diff = list(ndiff("one\ntwo\nthree\n".splitlines(keepends=True), "ore\ntree\nemu\n".splitlines(keepends=True)))
print("".join(diff), end="")
print("".join(restore(diff, 1)), "".join(restore(diff, 2)), sep="--\n")
print("\n".join(ndiff(["\tabc def", "x", "same"], ["\tabc  def!", "same", "y"])))
print("\n".join(ndiff(["a", "b", "c"], ["x", "y"])), "\n".join(ndiff(["abc"], ["abd", "zz", "abe"])), sep="\n--\n")
print("\n".join(ndiff(["# ", "code", "", "more"], ["code", "#", "mere"], linejunk=difflib.IS_LINE_JUNK)))
print(list(ndiff([], ["a"])), list(ndiff([], [])), list(Differ().compare(["a\n"], ["a\n"])))

before = ["bacon\n", "eggs\n", "ham\n", "guido\n"]
after = ["python\n", "eggy\n", "hamster\n", "guido\n"]
print("".join(unified_diff(before, after, fromfile="before.py", tofile="after.py")), end="")
print("".join(context_diff(before, after, fromfile="before.py", tofile="after.py")), end="")
lines = [f"line {n}" for n in range(40)]
changed = lines[:4] + ["new"] + lines[4:20] + lines[22:35] + ["last"]
print("\n".join(unified_diff(lines, changed, "a", "b", "Monday", "Tuesday", lineterm="")))
print("\n".join(context_diff(lines, changed, "a", "b", n=1, lineterm="")))
print(list(unified_diff([], ["x\n"])), list(unified_diff(["x"], ["x"])), list(context_diff(["x\n"], [])))
print(list(difflib.diff_bytes(unified_diff, [b"\xe9\n"], [b"e\n"], b"old", b"new")))
for arguments in (([b"x"], ["y"]), (["x"], ["y"], b"name")):
    try:
        list(unified_diff(*arguments))
    except TypeError as error:
        print(error)
print(difflib.IS_LINE_JUNK(" # \n"), difflib.IS_LINE_JUNK("#x"), difflib.IS_CHARACTER_JUNK("\t"))
try:
    list(restore([], 3))
except ValueError as error:
    print(error)
