import cmath

for z in (5e-324, -5e-324, 5e-324j, 1e-310 + 1e-310j, 0j, 4, -4, 3 + 4j):
    print("sqrt", z, cmath.sqrt(z))
for z in (-(2**63), 123456789.125, 709 + 1j, -800 - 2j, 0.5 + 0.5j, 0j):
    print("tanh", z, cmath.tanh(z))
