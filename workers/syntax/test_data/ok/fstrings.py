print(f'{name}: {elapsed:.6f} s')
print(f'{value!r:>{width}}' 'and' f' {x=} {y = !s} {z=:3}')
print(f'', f'plain', f'{{}}', f'{a}')
