text = '\u12'
