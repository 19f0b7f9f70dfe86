# Python 3.12: blanks may stand beside the slash; fractions have formats of their own.
"""Fractions: the texts that they are read from, and the formats in which they are exact."""

from fractions import Fraction

texts = ("3/7", "3 / 7", "3/ 7", " 3/7 ", "1_000/3", "1__0", "1.5", "1.", ".5", "1e3", "1.5e-2", "a", "", "-3/4", "+3", "3/-4")
for text in (*texts, "1/2.5", "0x1", "1_0.0_1", "3//4", "1/0"):
    try:
        print(repr(text), Fraction(text))
    except Exception as error:
        print(repr(text), type(error).__name__, error)

formats = ".3f f .0f % .1% 10.2f <10.2f +.2f ,.2f _.1f 010.3f *^12.2f .30f z.1f F .2e g .3g -.1f".split()
values = [Fraction(1, 3), Fraction(-1, 3), Fraction(0), Fraction(5, 2), Fraction(-1, 10**9), Fraction(10**30, 7)]
for value in values:
    print([format(value, spec) for spec in formats], f"{value}")
for spec in ("d", ">10", "s", "x", ".2", "q"):
    try:
        print(format(Fraction(1, 2), spec))
    except ValueError as error:
        print(error)
