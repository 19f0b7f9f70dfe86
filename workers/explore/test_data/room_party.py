"""The dean comes in when nobody or a party is in the room; in between he waits and keeps the mutex for it."""

from threading import Semaphore, Thread

students = 0
dean = "away"
mutex, turn, lie_in, clear = Semaphore(1), Semaphore(1), Semaphore(0), Semaphore(0)
log = []


def dean_of_students():
    global dean
    mutex.acquire()
    if students == 1:
        dean = "waiting"
        mutex.release()
        lie_in.acquire()
    if students == 2:
        dean = "inside"
        log.append("breaks up a party")
        turn.acquire()
        mutex.release()
        clear.acquire()
        turn.release()
    else:
        log.append("searches")
    dean = "away"
    mutex.release()


def student():
    global students
    mutex.acquire()
    if dean == "inside":
        mutex.release()
        turn.acquire()
        turn.release()
        mutex.acquire()
    students += 1
    if students == 2 and dean == "waiting":
        lie_in.release()
    else:
        mutex.release()
    mutex.acquire()
    students -= 1
    if students == 0 and dean == "waiting":
        lie_in.release()
    elif students == 0 and dean == "inside":
        clear.release()
    else:
        mutex.release()


threads = [Thread(target=target) for target in (dean_of_students, student, student)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log, students)
# expect: safe
# expect: outcomes "searches 0\n" "breaks up a party 0\n"
