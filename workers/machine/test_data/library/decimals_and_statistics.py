"""Decimal numbers by specification, at their edges, and their statistics."""

from decimal import *
import decimal, statistics as st
from fractions import Fraction
import math

D = Decimal


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for v in ('1234567.891', '-0.00012345', '0', '-0', '1E+5', '1E-10', '123', 'NaN', 'Infinity', '-Infinity', '1.10', '99999.995', '1e400'):
    for spec in ('', ',', ',.2f', '.3f', 'e', '.2e', 'g', '.4g', '%', '.1%', 'n', '010', '+', ' ', '-', '020,.2f', '<15', '>15', '^15', '*^15', '=+15', 'E', 'G', 'f', 'F', '.0f', '08.2f', ',e', '_', 'x', 'z', '15.3f', '+.2%', ',.1%'):
        t(lambda: (v, spec, format(D(v), spec)))
t(lambda: D('1e5').to_eng_string())
t(lambda: D('123e-10').to_eng_string())
t(lambda: D('1e-7').to_eng_string())
t(lambda: D('0e5').to_eng_string())
t(lambda: True ** D('1.5'))
t(lambda: 1 ** D('1.5'))
t(lambda: D(1) ** D('1.5'))
t(lambda: D(2) ** D('0.5'))
t(lambda: D(2) ** (-1))
t(lambda: D(0) ** 0)
t(lambda: pow(D(7), 2, 5))
t(lambda: D(-8) ** D('0.5'))
t(lambda: D('1.1') ** 10)
t(lambda: D(2) ** 100)
t(lambda: D(10) ** D(-3))
t(lambda: D('0').min(D('-0')))
t(lambda: D('-0').min(D('0')))
t(lambda: D('0').max(D('-0')))
t(lambda: D(1).max(D('NaN')))
t(lambda: D('1.0').max(D('1.00')))
t(lambda: D('1.0').min(D('1.00')))
t(lambda: D('1').compare(D('2')))
t(lambda: D('1.23456').quantize(D('0.01')))
t(lambda: D('1.235').quantize(D('0.01'), ROUND_HALF_UP))
t(lambda: D('1e30').quantize(D('0.01')))
t(lambda: D(1) / 0)
t(lambda: D(0) / 0)
t(lambda: D('x'))
t(lambda: D(1) < 1.5)
t(lambda: D('1.5') == 1.5)
t(lambda: D(1.1))
t(lambda: hash(D('1.5')) == hash(1.5))
t(lambda: D('1.5').as_tuple())
t(lambda: D((0, (1, 2), -1)))
t(lambda: D('1.50').normalize())
t(lambda: D('150').normalize())
t(lambda: round(D('2.675'), 2))
t(lambda: round(D('2.5')))
t(lambda: int(D('-1.9')))
t(lambda: math.floor(D('-1.5')))
t(lambda: D('7') // D('-2'))
t(lambda: D('7') % D('-2'))
t(lambda: divmod(D(7), 2))
t(lambda: D('1.5').as_integer_ratio())
t(lambda: D(2).sqrt())
t(lambda: D(10).ln())
t(lambda: D(10).exp())
t(lambda: D(100).log10())
t(lambda: D('1.2').is_signed())
t(lambda: D('1e3').adjusted())
t(lambda: D('123.456').scaleb(2))
t(lambda: D('12').logical_and(D('11')))
t(lambda: D('1.23').copy_negate())
t(lambda: D('NaN') == D('NaN'))
t(lambda: D('sNaN') + 1)
t(lambda: D('inf') - D('inf'))
t(lambda: D(5).remainder_near(3))
t(lambda: D(2).fma(3, 4))
t(lambda: D('1.1').to_integral_value())
t(lambda: D('1.5').next_plus())
t(lambda: D(1).same_quantum(D(2)))
t(lambda: D('3.14').number_class())
t(lambda: D('1_000.5'))
t(lambda: D(' 12 '))
t(lambda: repr(D('1.0')))
t(lambda: str(D('1E-8')))
t(lambda: D('0.000001'))
t(lambda: D('0.0000001'))
t(lambda: bool(D(0)))
t(lambda: abs(D(-1)))
t(lambda: -D(0))
t(lambda: +D('1.12345678901234567890123456789012'))


def ctx():
    getcontext().clear_flags()
    D(1) / 3
    return (getcontext().flags[Inexact], [f.__name__ for f, v in getcontext().flags.items() if v], getcontext())


t(ctx)


def local():
    with localcontext() as c:
        c.prec = 5
        return (D(1) / 3, getcontext().prec)


t(local)


def local2():
    with localcontext(prec=3, rounding=ROUND_UP):
        return D(1) / 3


t(local2)
t(lambda: Context(prec=5))
t(lambda: Context(prec=4).divide(D(1), D(3)))
t(lambda: getcontext().create_decimal('1.123456789012345678901234567890'))
t(lambda: Context(prec=0))
t(lambda: setattr(getcontext(), 'rounding', 'x'))
t(lambda: DecimalTuple(0, (1,), 0))
t(lambda: decimal.DecimalTuple)
d = [D('1.5'), D('2.5'), D('4')]
for n in 'mean fmean median median_low median_high mode multimode pstdev stdev pvariance variance harmonic_mean geometric_mean quantiles'.split():
    t(lambda: (n, getattr(st, n)(d)))
d = [D('19.57'), D('8.3'), D('77.01'), D('5.5'), D('60.35'), D('34.6'), D('9.98')]
t(lambda: (st.variance(d, st.mean(d)), st.pvariance(d, st.mean(d)), st.variance(d), st.pvariance(d)))
f = [Fraction(1, 3), Fraction(2, 3), Fraction(5, 7)]
for n in 'mean median pstdev stdev pvariance variance harmonic_mean'.split():
    t(lambda: (n, getattr(st, n)(f)))
t(lambda: st.NormalDist(100, 15))
t(lambda: st.NormalDist(0, 1).cdf(1.96))
t(lambda: st.linear_regression([1, 2, 3], [2, 4, 6]))
t(lambda: st.correlation([1, 2, 3], [3, 2, 1]))
t(lambda: st.covariance([1, 2], [3, 5]))
t(lambda: st.quantiles([1, 2, 3, 4], n=4))
t(lambda: st.mean([1, 2.5, D(1)]))
t(lambda: st.mean([1, 2]))
t(lambda: st.mean([1, 2, 4]))
t(lambda: st.stdev([1, 2, 3, 4]))
t(lambda: st.median_grouped([1, 2, 2, 3]))
t(lambda: st.mode('abba'))
t(lambda: st.fmean([1, 2], [3, 1]))
