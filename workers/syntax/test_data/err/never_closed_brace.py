ages = {'ada': 36
