ages = {'ada': 36, 'bob'}
