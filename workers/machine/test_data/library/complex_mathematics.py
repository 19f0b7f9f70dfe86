"""The module `cmath`."""

import cmath

for z in (3 + 4j, -2 + 0.5j, 0.3 - 2j, 1j, -1, 2.5):
    print(cmath.phase(z), cmath.polar(z))
    for function in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.sinh):
        value = function(z)
        print(function.__name__, f"{value.real:.10f} {value.imag:.10f}")
    for function in (cmath.cosh, cmath.tanh, cmath.asin, cmath.acos, cmath.atan, cmath.asinh, cmath.acosh, cmath.atanh):
        if z not in (1j, -1):
            value = function(z)
            print(function.__name__, f"{value.real:.10f} {value.imag:.10f}")
print(cmath.rect(1, 0), cmath.sqrt(-1), cmath.pi, cmath.infj, cmath.isclose(1 + 1e-12j, 1), cmath.isnan(cmath.nan))
print(cmath.isfinite(1j), cmath.isinf(cmath.infj), cmath.log(100, 10), abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15)
for wrong in (lambda: cmath.log(0), lambda: cmath.atanh(1)):
    try:
        wrong()
    except ValueError as error:
        print(error)
