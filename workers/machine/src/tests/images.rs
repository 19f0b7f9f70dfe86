//! Images of processes: what is in them comes out again, and a program goes on from one.

use trace::ids::ThreadId;

use super::world::TestWorld;
use crate::boot;
use crate::image;
use crate::interp::{self, Stop};
use crate::native::Cx;
use crate::thread::Thread;

/// Programs of one thread; each prints several lines.
const PROGRAMS: &[&str] = &[
    "def squares(n):
    for i in range(n):
        yield i * i
def pairs():
    for a, b in zip(squares(6), map(lambda x: -x, squares(6))):
        got = yield a, b
        print('sent', got)
g = pairs()
print(next(g))
for i in range(4):
    print(g.send(str(i)))
print([x for x in squares(5)], sum(x for x in squares(50)))
",
    "class Shape:
    count = 0
    def __init__(self, name):
        self.name = name
        Shape.count += 1
    def __repr__(self):
        return f'{type(self).__name__}({self.name!r})'
    def __lt__(self, other):
        return self.name < other.name
class Round(Shape):
    @property
    def area(self):
        return 3.5 * self.r ** 2
    def __init__(self, name, r):
        super().__init__(name)
        self.r = r
    @classmethod
    def unit(cls):
        return cls('unit', 1)
    @staticmethod
    def hint():
        return 'round'
shapes = [Round('b', 2), Shape('a'), Round.unit()]
print(sorted(shapes), max(shapes), Shape.count)
print([s.area for s in shapes if hasattr(s, 'area')], Round.hint())
",
    "def counter():
    n = 10 ** 20
    def up(by=1, *rest, scale=2, **more):
        nonlocal n
        n += by * scale + len(rest) + sum(more.values())
        return n
    return up
up = counter()
print(up(), up(3), up(1, 2, 3, scale=-5, a=7), up.__name__)
print({k: v for k, v in zip('abc', [1, 2.5, 1j])}, {1, 2} | {3}, frozenset([4]), b'x\\x00', bytearray(b'y'))
",
    "def deep(n):
    try:
        if n == 0:
            return [][1]
        return deep(n - 1)
    except Exception as error:
        if n < 3:
            raise ValueError(n) from error
        return repr(error.__cause__)
    finally:
        print('finally', n)
for n in 4, 1:
    try:
        print(deep(n))
    except ValueError as error:
        print(error, error.__cause__, type(error.__context__).__name__)
class Closing:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        print('exit', kind)
        return True
with Closing() as c:
    raise KeyError('lost')
",
    "import threading, queue, collections
lock, again, event = threading.Lock(), threading.RLock(), threading.Event()
box = queue.Queue(3)
with lock, again, again:
    box.put('first')
    box.put([1, 2])
    print(lock.locked(), event.is_set(), box.qsize())
event.set()
ring = collections.deque([1, 2, 3], maxlen=3)
ring.append(4)
ring.rotate(1)
table = collections.Counter('mississippi')
print(ring, table.most_common(2), box.get(), box.get(), event.wait(), lock.locked())
semaphore = threading.BoundedSemaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False))
",
    "table = {}
for i in range(60):
    table['k%d' % i] = i
for i in range(0, 60, 3):
    del table['k%d' % i]
seen = 0
for key in table:
    seen += table[key]
    table[key] = -1
print(seen, len(table), list(table)[:4])
numbers = iter([5, 6, 7])
print(next(numbers), list(enumerate(numbers, 1)), list(reversed('xyz')), 'a-b-c'.split('-'))
for i, c in enumerate('héllo'):
    print(i, c.upper())
",
];

/// The world and main thread of a program that has not begun.
fn begin(source: &str) -> (TestWorld, Thread) {
    let mut world = TestWorld::new(source);
    let mut thread = Thread::new(ThreadId(0));
    boot::main_thread(&mut world, &mut thread).expect("a valid program");
    (world, thread)
}

/// Executes so many instructions at most; how many it did, and whether the program is over.
#[track_caller]
fn go(world: &mut TestWorld, thread: &mut Thread, steps: u32) -> (u32, bool) {
    for done in 0..steps {
        match interp::run(&mut Cx { world, thread }, 1) {
            Stop::Fuel | Stop::Pause => {}
            Stop::Ended(Ok(())) => return (done, true),
            other => panic!("the program stops with {other:?}; {}", world.err),
        }
    }
    (steps, false)
}

#[test]
fn a_program_goes_on_from_its_image_at_any_moment() {
    for source in PROGRAMS {
        let (mut world, mut thread) = begin(source);
        let (n_steps, over) = go(&mut world, &mut thread, u32::MAX);
        assert!(over && world.err.is_empty(), "{}", world.err);
        let expected = world.out;
        let (mut world, mut thread) = begin(source);
        for part in 0..12 {
            go(&mut world, &mut thread, n_steps / 12);
            let image = world.image(&thread);
            let (mut copy, mut copied) = TestWorld::of_image(&image, source).expect("an image");
            assert_eq!(copy.image(&copied), image, "part {part} of {source}");
            let (_, over) = go(&mut copy, &mut copied, n_steps + 1);
            assert!(over, "part {part} of {source}");
            assert_eq!(
                world.out.clone() + &copy.out,
                expected,
                "part {part} of {source}"
            );
        }
    }
}

#[test]
fn an_image_leaves_garbage_behind() {
    let (mut world, mut thread) =
        begin("x = None\nfor i in range(5000):\n    x = [str(i), x and x[0]]\n");
    let before = world.image(&thread).len();
    go(&mut world, &mut thread, 40_000);
    let after = world.image(&thread).len();
    assert!(after < before + before / 2, "{before} bytes, then {after}");
}

#[test]
fn corrupt_images_are_errors() {
    let (mut world, mut thread) = begin(PROGRAMS[4]);
    go(&mut world, &mut thread, 3_000);
    let image = world.image(&thread);
    for length in (0..image.len()).step_by(image.len() / 64) {
        assert!(
            TestWorld::of_image(&image[..length], "").is_err(),
            "{length}"
        );
    }
    let body = image.len() - 8;
    for at in (0..body).step_by(body / 150) {
        let mut changed = image.clone();
        changed[at] ^= 0x15;
        assert!(TestWorld::of_image(&changed, "").is_err(), "byte {at}");
        // With a sum that fits, what cannot be an image is still an error; what can be one is one.
        let sum = image::process::checksum(&changed[..body]).to_le_bytes();
        changed[body..].copy_from_slice(&sum);
        let _: Result<_, _> = TestWorld::of_image(&changed, "");
    }
}
