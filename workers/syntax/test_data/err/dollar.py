count = $3
