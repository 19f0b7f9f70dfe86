def forget(table, key):
    value = table[key]
    del value, table[key], table.size
    del (a, [b])
