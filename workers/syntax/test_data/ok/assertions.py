assert total == 10
assert ready, f'not {ready}'
assert not (a or b)
