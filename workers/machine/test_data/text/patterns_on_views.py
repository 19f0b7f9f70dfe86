# Patterns of bytes look through views and arrays, and answer bytes.
import re
from array import array

text = b"alpha=1 beta=22"
for subject in (memoryview(text), bytearray(text), array("B", text)):
    print(re.match(rb"(\w+)=(\d+)", subject).groups(), re.findall(rb"\d+", subject), re.split(rb" ", subject))
    print(re.sub(rb"\d", b"#", subject), re.search(rb"b.*=", subject), re.fullmatch(rb".*", subject)[0])
try:
    re.match("a", memoryview(b"a"))
except TypeError as error:
    print(error)
