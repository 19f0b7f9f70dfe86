"""Numbers in the corners: rounding, bases, powers, big integers, floats and complex in one line each."""

print(1e+300 * 10000000000.0, -1e+300 * 10000000000.0, 1e-320, 5e-324 / 2, 0.1 + 0.7, 1 / 3, 1e+20, 1e+21, 123456789.12345679, 1e-05, 0.0001, 1e-07, 2.0 ** 53, 1.5e+300, float(2 ** 63), 9007199254740992.0, 0.1 * 3, 1000000000000000.0 + 0.3, 4.35, 2.675 * 100)
print(f'{10000000000.0}', f'{1e+16}', f'{1e-05}', f'{123456789:,}', f'{1234567.891:,.2f}', f'{0.5:%}', f'{1e-10:.3e}', f'{10000000000.0:g}', f'{123456:g}', f'{1234567:g}', f'{0.0001:g}', f'{1e-05:g}', f'{1.0:g}', f'{1.1:.3g}', f"{float('nan'):5}", f"{float('inf'):+}", f'{-0.0:.1f}', f'{-0.4:.0f}', f'{2.5:.0f}', f'{3.5:.0f}', f'{1e+100:.2f}'[:10], f'{1 / 3:.20f}', f'{10 ** 20:e}', f'{5:.1f}', f'{True:d}', f'{True:5}', f'{1000.0:#.3g}', f'{1.5:08.2f}', f'{-1.5:08.2f}', f'{1.5:<8}|', f'{1.5:^8}|', f'{1.5:=+8}')
print(1j * 1j, (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) ** 2, abs(3 + 4j), (1 + 2j).conjugate(), complex('1e3-2.5j'), complex(0, float('inf')), -0j, 1j - 1j, 1j == 1j, 1 + 0j == 1, str(1j), repr(-1j), f'{1 + 2j:.1f}', f'{1j!r:>5}', 1j.real, hash(1j), complex(1.5), complex(True), 2 ** 1j, 1j ** 0.5, complex('j'), complex('-j'), complex('nan+infj'))
print(abs(-5), abs(-5.5), abs(3 + 4j), abs(True), abs(-0.0))
print(divmod(7, 2), divmod(-7, 2.0), pow(2, 10, 1000), pow(2.0, 3), pow(-8, 1 / 3), pow(0, 0), pow(2, -1), pow(5, 3, -7), pow(1j, 2))
print(round(1.5), round(-1.5), round(2.5), round(1234.5678, -2), round(1234, -2), round(1e+20), round(5, 10), round(1.005, 2), round(0.1 + 0.2, 17), round(True), type(round(1.0)), type(round(1.0, 0)))
print(bin(-5), oct(8), hex(-255), bin(True), format(255, 'b'), format(-5, '08b'), format(255, '#010x'), chr(128512), ord('\x00'), ascii('\x7fÿ\uffff𐀀'))
