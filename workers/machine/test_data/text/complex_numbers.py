"""Complex numbers."""

z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), z * 2j, z / (1 - 1j), z**2, z**0.5, -z, z == complex(3, 4), complex("1-2j"), complex(5), 1j * 1j, repr(-0j), 2 - 0j, 1e20j, complex(0, float("inf")), hash(3 + 0j) == hash(3), z + 1, 2 - z, bool(0j), complex(1.5, -2))
print(f"{z:.2f} {z:>12}", str(1j), [1j, -1j, 1 + 0j])
for bad in (lambda: z < 1, lambda: int(z), lambda: z // 2, lambda: z / 0, lambda: complex("1 + 2j"), lambda: float(z), lambda: z % 2):
    try:
        print(bad())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
