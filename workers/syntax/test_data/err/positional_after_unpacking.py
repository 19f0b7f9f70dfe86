Thread(**options, 3)
