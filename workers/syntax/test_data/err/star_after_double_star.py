Thread(**options, *rest)
