count = 1 + \ 2
