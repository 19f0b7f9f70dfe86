"""No thread but the main one."""

total = 0
for number in range(10):
    total += number
print(total)
# judge
# expect: safe
# expect: outcomes "45\n"
