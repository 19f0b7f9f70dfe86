"""Goes on for ever."""

while True:
    pass
# expect: livelock
# expect: flaw livelock line 4
