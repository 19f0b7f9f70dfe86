"""Sorting by keys whose comparison is written in Python: `list_sort(list, key, reverse)`, `sorted_from(iterable, key,
reverse)`.
"""

# mark: in C


def _sorted(items, keys, reverse):
    result = _sort_by_keys(items, keys, reverse)
    if result is not None:
        return result
    order = list(range(len(items)))
    if reverse:
        order.reverse()
    order = _merge_sort(order, keys)
    if reverse:
        order.reverse()
    return [items[at] for at in order]


def _insertion_sort(order, keys):
    """Compares the same pairs in the same order as CPython does."""
    count = len(order)
    if count < 2:
        return order
    falling = True if keys[order[1]] < keys[order[0]] else False
    done = 2
    while done < count and (True if keys[order[done]] < keys[order[done - 1]] else False) is falling:
        done += 1
    if falling:
        order[:done] = order[:done][::-1]
    while done < count:
        place = order.pop(done)
        low, high = 0, done
        while low < high:
            middle = (low + high) // 2
            if keys[place] < keys[order[middle]]:
                high = middle
            else:
                low = middle + 1
        order.insert(low, place)
        done += 1
    return order


def _merge_sort(order, keys):
    if len(order) < 64:
        return _insertion_sort(order, keys)
    middle = len(order) // 2
    left = _merge_sort(order[:middle], keys)
    right = _merge_sort(order[middle:], keys)
    if not keys[right[0]] < keys[left[-1]]:
        return left + right
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if keys[right[j]] < keys[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def list_sort(target, key, reverse):
    items = [item for item in target]
    _set_items(target, [])
    try:
        keys = items if key is None else [key(item) for item in items]
        items = _sorted(items, keys, True if reverse else False)
    finally:
        changed = len(target) > 0
        _set_items(target, items)
    if changed:
        raise ValueError("list modified during sort")


def sorted_from(iterable, key, reverse):
    items = [item for item in iterable]
    list_sort(items, key, reverse)
    return items
