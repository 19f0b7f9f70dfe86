"""Averages, spreads and relations of data. Follows the documentation of CPython's `statistics`."""

import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter
from fractions import Fraction
from math import fsum, sqrt

__all__ = (
    "NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean linear_regression mean "
    "median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance"
).split()


class StatisticsError(ValueError):
    """There is too little data, or it has no such value."""


def _exact(values):
    """The exact sum, as a fraction, and what kind of number the result should be."""
    kinds = dict.fromkeys([type(value) for value in values])
    if kinds.keys() <= {int, bool}:
        return Fraction(sum(values)), int
    # Numerators by denominator: there are few of these.
    sums = {}
    for value in values:
        if not hasattr(value, "as_integer_ratio"):
            raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")
        try:
            numerator, denominator = value.as_integer_ratio()
        except (OverflowError, ValueError):
            # It is infinite or no number.
            return sum(values), type(value)
        sums[denominator] = sums.get(denominator, 0) + numerator
    kind = int
    for other in kinds:
        kind = _common(kind, other)
    return _together(sums), kind


def _together(sums):
    return sum([Fraction(numerator, denominator) for denominator, numerator in sums.items()], Fraction(0))


def _common(one, other):
    """The kind of number that two kinds have in common."""
    if one is other or issubclass(other, int):
        return one
    if one is int or issubclass(other, one):
        return other
    if issubclass(one, other):
        return one
    if float in (one, other) and Fraction in (one, other):
        return float
    raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


def _convert(value, kind):
    if isinstance(value, float) or type(value) is kind:
        return value
    if kind is int:
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    if kind is float:
        return value.numerator / value.denominator
    if kind is Fraction:
        return value
    return kind(value.numerator) / value.denominator


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    total, kind = _exact(data)
    return _convert(total / len(data), kind)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return fsum([value * weight for value, weight in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(data)
    try:
        return math.exp(fmean([math.log(value) for value in data]))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if not all([hasattr(value, "as_integer_ratio") for value in data]):
        raise TypeError("unsupported type")
    if weights is None and len(data) == 1:
        if data[0] < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        return data[0]
    weights = [1] * len(data) if weights is None else list(weights)
    if any([value < 0 for value in data]):
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    total, kind = _exact([weight / value for value, weight in zip(data, weights)])
    return _convert(Fraction(sum(weights)) / total, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    data = _sorted(data)
    middle = data[len(data) // 2]
    low, high = bisect_left(data, middle), bisect_right(data, middle)
    return float(middle) - interval / 2 + interval * (len(data) / 2 - low) / (high - low)


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        raise StatisticsError("must have at least two data points")
    if method not in ("inclusive", "exclusive"):
        raise ValueError(f"Unknown method: {method!r}")
    found, last = [], len(data) - 1
    for i in range(1, n):
        if method == "inclusive":
            j, delta = divmod(i * last, n)
        else:
            j = min(max(i * (len(data) + 1) // n, 1), last)
            delta = i * (len(data) + 1) - j * n
            j -= 1
        found.append((data[j] * (n - delta) + data[min(j + 1, last)] * delta) / n)
    return found


def _squares(data, center):
    """The exact sum of squared distances from the mean or `center`."""
    total, kind = _exact(data)
    if not isinstance(total, Fraction):
        return total, kind
    if center is not None:
        # The distances are those of the numbers themselves.
        return _exact([(value - center) * (value - center) for value in data])
    # The sum of the squares without what the mean makes of it.
    sums = {}
    for value in data:
        numerator, denominator = value.as_integer_ratio()
        sums[denominator] = sums.get(denominator, 0) + numerator * numerator
    squares = _together({denominator * denominator: numerator for denominator, numerator in sums.items()})
    return squares - total * total / max(len(data), 1), kind


def variance(data, xbar=None):
    data = list(data)
    squares, kind = _squares(data, xbar)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(squares / (len(data) - 1), kind)


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    squares, kind = _squares(data, mu)
    return _convert(squares / len(data), kind)


def _root(value):
    """The square root of a fraction, correctly rounded."""
    if isinstance(value, float):
        return sqrt(value)
    shift = max(0, 120 - value.numerator.bit_length() + value.denominator.bit_length()) // 2 + 1
    scaled = (value.numerator << 2 * shift) // value.denominator
    root = math.isqrt(scaled)
    # An odd last bit stands for the part that was cut off, so that rounding sees it.
    exact = root * root == scaled and (value.numerator << 2 * shift) % value.denominator == 0
    return float(Fraction(root if exact else root | 1, 1 << shift))


def stdev(data, xbar=None):
    data = list(data)
    squares, kind = _squares(data, xbar)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root_of(squares / (len(data) - 1), kind)


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    squares, kind = _squares(data, mu)
    return _root_of(squares / len(data), kind)


def _root_of(value, kind):
    """The square root as a number of a kind: decimal numbers stay decimal."""
    if kind.__name__ != "Decimal":
        return _root(value)
    from decimal import localcontext

    with localcontext() as more:
        more.prec += 12
        root = (kind(value.numerator) / value.denominator).sqrt()
    return +root


def _pairs(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    middle_x, middle_y = fsum(x) / len(x), fsum(y) / len(y)
    return [value - middle_x for value in x], [value - middle_y for value in y]


def _dot(a, b):
    return math.sumprod(a, b)


def covariance(x, y, /):
    dx, dy = _pairs(x, y, "covariance")
    return _dot(dx, dy) / (len(x) - 1)


def _ranks(values):
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks, at = [0.0] * len(values), 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for place in order[at:end]:
            ranks[place] = (at + end + 1) / 2
        at = end
    return ranks


def correlation(x, y, /, *, method="linear"):
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    dx, dy = _pairs(x, y, "correlation")
    below = sqrt(_dot(dx, dx) * _dot(dy, dy))
    if not below:
        raise StatisticsError("at least one of the inputs is constant")
    return _dot(dx, dy) / below


def linear_regression(x, y, /, *, proportional=False):
    from collections import namedtuple

    dx, dy = _pairs(x, y, "linear regression")
    if proportional:
        dx, dy = x, y
    spread = _dot(dx, dx)
    if not spread:
        raise StatisticsError("x is constant")
    slope = _dot(dx, dy) / spread
    intercept = 0.0 if proportional else fsum(y) / len(y) - slope * (fsum(x) / len(x))
    return namedtuple("LinearRegression", ("slope", "intercept"), module=__name__)(slope=slope, intercept=intercept)


def _polynomial(x, factors):
    value = 0.0
    for factor in factors:
        value = value * x + factor
    return value


def _normal_inverse(p, mu, sigma):
    """Wichura's algorithm AS241: 16 digits."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + sigma * (q * _polynomial(r, _CENTRAL[0]) / _polynomial(r, _CENTRAL[1]))
    r = sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    above, below = (_TAIL if r <= 5.0 else _FAR)
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(r, above) / _polynomial(r, below)
    return mu + sigma * (-x if q < 0.0 else x)


_CENTRAL = (
    (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
     1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
    (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
     5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0),
)
_TAIL = (
    (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
     3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0),
)
_FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


class NormalDist:
    """A normal distribution."""

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def samples(self, n, *, seed=None):
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        if not self._sigma:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance = x - self._mu
        return math.exp(distance * distance / (-2.0 * self.variance)) / sqrt(math.tau * self.variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _normal_inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """How much of two distributions lies under both curves."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        one, two = self, other
        if (two._sigma, two._mu) < (one._sigma, one._mu):
            one, two = two, one
        if not one.variance or not two.variance:
            raise StatisticsError("overlap() not defined when sigma is zero")
        spread, distance = two.variance - one.variance, abs(two._mu - one._mu)
        if not spread:
            return math.erfc(distance / (2.0 * one._sigma * sqrt(2.0)))
        middle = one._mu * two.variance - two._mu * one.variance
        root = one._sigma * two._sigma * sqrt(distance * distance + spread * math.log(two.variance / one.variance))
        left, right = (middle + root) / spread, (middle - root) / spread
        return 1.0 - (abs(two.cdf(left) - one.cdf(left)) + abs(two.cdf(right) - one.cdf(right)))

    def zscore(self, x):
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * abs(factor))

    __rmul__ = __mul__

    def __truediv__(self, divisor):
        return NormalDist(self._mu / divisor, self._sigma / abs(divisor))

    def __eq__(self, other):
        return (self._mu, self._sigma) == (other._mu, other._sigma) if isinstance(other, NormalDist) else NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"NormalDist(mu={self._mu!r}, sigma={self._sigma!r})"
