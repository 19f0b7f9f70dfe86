"""Which of two like threads fails is told where standard error is sent to."""

import sys
from threading import Thread


class Log:
    text = ""

    def write(self, text):
        self.text += text


done = False


def work():
    global done
    if done:
        raise ValueError
    done = True


sys.stderr = log = Log()
threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
if "Thread-1" in log.text:
    print("first", end="")
    assert False
assert "Thread-2" not in log.text
print("none")
# expect: assertion
# expect: outcomes "none\n"
# expect: flaw assertion line 32
# expect: flaw assertion line 33
# expect: flaw exception line 20
# expect: race line 21
