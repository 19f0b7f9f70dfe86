# Signals have names and numbers, as exit codes tell them.
import signal

print(list(signal.Signals))
print(signal.SIGTERM, int(signal.SIGTERM), signal.SIGTERM.name, signal.Signals(9), signal.SIGCLD is signal.SIGCHLD)
print(signal.NSIG, [signal.strsignal(number) for number in range(1, 32)])
print(signal.strsignal(34), signal.strsignal(64), repr(signal.strsignal(32)))
for number in (0, 65):
    try:
        signal.strsignal(number)
    except ValueError as error:
        print(error)
print(signal.SIG_DFL, signal.getsignal(signal.SIGTERM) is signal.SIG_DFL)
