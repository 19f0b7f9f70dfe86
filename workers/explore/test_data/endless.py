"""Goes on for ever."""

while True:
    pass
# expect: livelock
