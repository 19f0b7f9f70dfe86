in_range = 0 <= index < len(items)
if low < value <= high != stop:
    hit()
