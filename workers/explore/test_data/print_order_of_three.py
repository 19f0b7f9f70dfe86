"""Three threads, one line each: six orders."""

from threading import Thread

threads = [Thread(target=print, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "a\nb\nc\n" "a\nc\nb\n" "b\na\nc\n" "b\nc\na\n" "c\na\nb\n" "c\nb\na\n"
