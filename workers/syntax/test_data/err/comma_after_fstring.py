print(f"{x}" y)
