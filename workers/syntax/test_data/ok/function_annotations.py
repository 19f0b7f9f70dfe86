def double(number: int, *, times: float = 2.0) -> int:
    return number
