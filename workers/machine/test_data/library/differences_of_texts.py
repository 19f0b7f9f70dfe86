"""Where sequences differ: `difflib`."""

import difflib
import random

draw = random.Random(7)
pairs = [("abcd", "bcde"), ("", ""), ("a", ""), ("", "b"), ("qabxcd", "abycdf"), (" abcd", "abcd abcd"), ("private Thread currentThread;", "private volatile Thread currentThread;"),
         ("kitten", "sitting"), ([1, 2, 3, 4], [2, 3, 5, 4, 1]), ("ab" * 150, "ba" * 150), ("x" * 300 + "yz", "yz" + "x" * 250)]
pairs += [("".join(draw.choices("abc ", k=20)), "".join(draw.choices("abc ", k=22))) for _ in range(25)]
for a, b in pairs:
    for junk in (None, lambda item: item == " "):
        matcher = difflib.SequenceMatcher(junk, a, b)
        print(round(matcher.ratio(), 6), round(matcher.quick_ratio(), 6), matcher.real_quick_ratio(), matcher.find_longest_match(), matcher.get_matching_blocks()[:9])
        print(matcher.get_opcodes()[:9], list(matcher.get_grouped_opcodes(1))[:3], sorted(matcher.bpopular), sorted(matcher.bjunk))
matcher = difflib.SequenceMatcher(None, "x" * 300, "x" * 300, autojunk=False)
print(matcher.ratio(), difflib.SequenceMatcher(None, "x" * 300, "x" * 300).ratio(), matcher.find_longest_match(5, 20, 3, 9))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", ["while", "for", "whee", "heel", "wheels"], n=2))
print(difflib.get_close_matches("x", ["y"]), difflib.get_close_matches("abc", ["abd", "abc"], cutoff=0.9))
for wrong in (lambda: difflib.get_close_matches("a", [], 0), lambda: difflib.get_close_matches("a", [], 1, 2), lambda: list(difflib.restore([], 3)),
              lambda: list(difflib.unified_diff([b"a"], ["b"])), lambda: list(difflib.context_diff(["a"], ["b"], b"x"))):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

old = """1. Beautiful is better than ugly.
  2. Explicit is better than implicit.
  3. Simple is better than complex.
  4. Complex is better than complicated.
""".splitlines(keepends=True)
new = """1. Beautiful is better than ugly.
  3.   Simple is better than complex.
  4. Complicated is better than complex.
  5. Flat is better than nested.
""".splitlines(keepends=True)
texts = [(old, new), (["one\n", "two\n", "three\n"], ["ore\n", "tree\n", "emu\n"]), (["\tI am a buggy line\n"], ["\tI am a bug line\n"]), ([], ["a\n"]), (["a\n"], []), (old, old),
         (["a\n", "b\n", "c\n"], ["c\n", "a\n"]), (["the same line\n", "# comment\n", "\n"], ["the same  line\n", "\n", "other\n"])]
for _ in range(20):
    lines = ["".join(draw.choices("abcde", k=draw.randrange(3, 9))) + "\n" for _ in range(draw.randrange(3, 12))]
    changed = [line if draw.random() < 0.6 else line[:2] + draw.choice("xyz") + line[2:] for line in lines if draw.random() < 0.9]
    texts.append((lines, changed))
for a, b in texts:
    print("".join(difflib.ndiff(a, b)), end="")
    print("".join(difflib.Differ(difflib.IS_LINE_JUNK).compare(a, b)), end="")
    print("".join(difflib.unified_diff(a, b, "before.py", "after.py", n=1)), end="")
    print("".join(difflib.context_diff(a, b, fromfile="before", tofile="after", fromfiledate="2024", tofiledate="2025")), end="")
    assert list(difflib.restore(difflib.ndiff(a, b), 1)) == a and list(difflib.restore(difflib.ndiff(a, b), 2)) == b
print(list(difflib.unified_diff("a b c".split(), "a x c".split(), lineterm="")))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff"], [b"b"], b"x", b"y")))
print(difflib.IS_LINE_JUNK("  # \n"), difflib.IS_LINE_JUNK("x\n"), difflib.IS_CHARACTER_JUNK("\t"), difflib.Match(1, 2, 3))
