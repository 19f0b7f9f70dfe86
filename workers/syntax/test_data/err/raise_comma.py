raise ValueError, 'no'
