'name' = count
