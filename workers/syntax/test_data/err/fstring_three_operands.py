text = f"{x z y}" + f"{1 + 1}"
