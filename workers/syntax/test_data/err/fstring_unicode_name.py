text = f'{count} \N{DEGREE SIGN}'
