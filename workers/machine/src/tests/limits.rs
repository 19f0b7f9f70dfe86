//! What would take all memory or all time ends in an exception.

use super::world;

/// Runs expressions and compares the names of the exceptions they raise.
#[track_caller]
fn check(expressions: &[(&str, &str)]) {
    for (expression, exception) in expressions {
        let source = format!(
            "try:\n    {expression}\n    print('done')\nexcept Exception as error:\n    print(type(error).__name__)\n"
        );
        let outcome = world::run(&source);
        assert_eq!(
            outcome.out.trim(),
            *exception,
            "{expression}: {}",
            outcome.err
        );
    }
}

#[test]
fn huge_integers_are_refused() {
    check(&[
        ("10**10**10", "MemoryError"),
        ("2**(2**62)", "MemoryError"),
        ("1 << 10**10", "MemoryError"),
        ("1 << 10**30", "OverflowError"),
        ("x = 1 << 2**25; x * x", "MemoryError"),
        ("1 >> 10**30", "done"),
        ("(-1)**10**30", "done"),
        ("0**10**30", "done"),
        ("pow(7, 10**30, 13)", "done"),
        ("pow(3, 10**8)", "MemoryError"),
        ("import math; math.factorial(10**9)", "MemoryError"),
        ("import math; math.comb(10**9, 10**8)", "MemoryError"),
        (
            "import math; print(math.gcd(3**20000 * 7**100, 5**20000 * 7**90) == 7**90)",
            "True\ndone",
        ),
        (
            "import math; print(math.lcm(3**2000, -3**1000 * 5, 1) == 3**2000 * 5, math.lcm(2**999, 0))",
            "True 0\ndone",
        ),
        (
            "x = 1 << 2**24; y = (1 << 2**23) + 1; x // y",
            "OverflowError",
        ),
        (
            "x = 1 << 2**24; y = (1 << 2**23) + 1; divmod(x, y)",
            "OverflowError",
        ),
        ("x = 1 << 2**20; pow(3, x, x + 1)", "OverflowError"),
        ("import math; math.isqrt(1 << 2**24)", "OverflowError"),
        ("import random; random.getrandbits(10**12)", "MemoryError"),
        ("str(10**5000)", "ValueError"),
        ("int('9' * 5000)", "ValueError"),
        ("round(5, -(10**12))", "done"),
    ]);
}

#[test]
fn huge_texts_and_containers_are_refused() {
    check(&[
        ("'x' * 10**10", "MemoryError"),
        ("b'x' * 10**18", "MemoryError"),
        ("[0] * 10**12", "MemoryError"),
        ("[0] * 10**30", "OverflowError"),
        ("'x'.center(10**12)", "MemoryError"),
        ("'x'.ljust(10**30)", "OverflowError"),
        ("'x'.zfill(10**12)", "MemoryError"),
        ("'\\t'.expandtabs(10**12)", "MemoryError"),
        ("('a' * 10**6).replace('a', 'b' * 10**6)", "MemoryError"),
        ("('a' * 10**6).join(['x'] * 10**4)", "MemoryError"),
        ("format(1, '999999999999')", "MemoryError"),
        ("'%999999999d' % 1", "MemoryError"),
        ("'%*d' % (10**9, 1)", "MemoryError"),
        ("'{:>{}}'.format(1, 10**12)", "MemoryError"),
        ("bytes(10**12)", "MemoryError"),
        ("bytearray(10**12)", "MemoryError"),
        ("(5).to_bytes(10**12, 'big')", "MemoryError"),
        ("x = []; x += range(10**12)", "MemoryError"),
        ("a = 'x' * 10**8; b = a + a + a", "MemoryError"),
    ]);
}

#[test]
fn deep_nesting_is_shown_or_refused() {
    check(&[
        (
            "x = []\n    for _ in range(200): x = [x]\n    str(x)",
            "done",
        ),
        (
            "x = []\n    for _ in range(100000): x = [x]\n    str(x)",
            "RecursionError",
        ),
        ("x = []; x.append(x); str(x)", "done"),
        (
            "x = ()\n    for _ in range(100): x = (x,)\n    print(hash(x) == hash((x[0],)))",
            "True\ndone",
        ),
        (
            "x = ()\n    for _ in range(100000): x = (x,)\n    hash(x)",
            "RecursionError",
        ),
    ]);
}
