name = given or default and fallback
flag = not ready
