count =
