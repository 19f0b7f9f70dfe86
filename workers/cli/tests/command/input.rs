//! What a program reads from standard input.

use std::fs::{self, File};
use std::process::{Command, Stdio};

use super::finish_with;

/// Asks for a name, reads a line while another thread works, goes through the rest, and asks in vain.
const PROGRAM: &str = r#"
import sys
from threading import Thread

def work():
    for number in range(3):
        print("working", number)

name = input("name? ")
print(f"hello {name}")
thread = Thread(target=work)
thread.start()
thread.join()
print(int(input()) + 1)
print(repr(sys.stdin.readline()), [line.rstrip() for line in sys.stdin])
try:
    input()
except EOFError as error:
    print("EOFError:", error)
"#;

#[test]
fn input_comes_from_standard_input() {
    let folder = std::env::temp_dir().join(format!("interleave-input-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let (program, lines) = (folder.join("program.py"), folder.join("lines.txt"));
    fs::write(&program, PROGRAM).expect("a writable folder");
    fs::write(&lines, "Ada\n41\na line\nmore\n\u{e9}nd").expect("a writable folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_interleave"));
    command.arg("run").arg(&program);
    let outcome = finish_with(command, Stdio::from(File::open(&lines).expect("the lines")));
    fs::remove_dir_all(&folder).expect("the folder is ours");
    let expected = "name? hello Ada\nworking 0\nworking 1\nworking 2\n42\n'a line\\n' ['more', '\u{e9}nd']\n\
        EOFError: EOF when reading a line\n";
    assert_eq!((outcome.out.as_str(), outcome.err.as_str()), (expected, ""));
    assert_eq!(outcome.code, Some(0));
}
