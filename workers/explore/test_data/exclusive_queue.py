"""Leaders and followers dance in pairs, one pair at a time; in each pair either may step first."""

from threading import Semaphore, Thread

leaders = followers = 0
mutex = Semaphore(1)
leader_queue, follower_queue, together = Semaphore(0), Semaphore(0), Semaphore(0)
floor = []


def leader():
    global leaders, followers
    mutex.acquire()
    if followers > 0:
        followers -= 1
        follower_queue.release()
    else:
        leaders += 1
        mutex.release()
        leader_queue.acquire()
    floor.append("L")
    together.acquire()
    mutex.release()


def follower():
    global leaders, followers
    mutex.acquire()
    if leaders > 0:
        leaders -= 1
        leader_queue.release()
    else:
        followers += 1
        mutex.release()
        follower_queue.acquire()
    floor.append("F")
    together.release()


threads = [Thread(target=target) for target in (leader, leader, follower, follower)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("".join(floor))
# expect: safe
# expect: outcomes "LFLF\n" "LFFL\n" "FLLF\n" "FLFL\n"
