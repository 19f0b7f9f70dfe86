"""What decimals, contexts, statistics and pickles refuse, and in which words."""

import pickle
import re
import statistics
from decimal import MIN_ETINY, Context, Decimal, getcontext
from fractions import Fraction


def attempt(action):
    try:
        print(repr(action()))
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


attempt(lambda: Decimal("1.25").quantize("0.1"))
attempt(lambda: Decimal(1).compare(2.5))
attempt(lambda: Decimal(1).max("3"))
attempt(lambda: Decimal(3).fma(2, 4))
attempt(lambda: Decimal((0, (1, "a"), 0)))
attempt(lambda: Decimal((2, (1,), 0)))
attempt(lambda: Decimal((0, (1, 2, 12), 0)))
attempt(lambda: setattr(getcontext(), "precision", 5))
attempt(lambda: getcontext().precision)
attempt(lambda: (Context(prec=9).Etiny(), Context(prec=9).Etop(), Context().radix(), MIN_ETINY))
attempt(lambda: re.compile(b"a", re.UNICODE))
attempt(lambda: pickle.dumps(1, 6))
for data in ([0.1] * 7, [1, 2.5, Fraction(1, 3)], [Decimal("1.1"), Decimal("2.35")], [True, 3], [5, 5]):
    attempt(lambda: [statistics.mean(data), statistics.variance(data), statistics.pstdev(data)])
for data in ([1, "a"], [Decimal(1), 1.5], [float("inf"), 1.0], [float("nan"), 1], [Decimal("NaN"), 1], [1j], []):
    attempt(lambda: statistics.mean(data))
