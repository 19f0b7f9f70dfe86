#![allow(clippy::all, missing_docs, clippy::print_stdout)]
use explore::{program::Program, search::{check, Options}, step::Atomicity, replay::replay};
fn main() {
    for path in std::env::args().skip(1) {
        let source = std::fs::read_to_string(&path).unwrap();
        let program = Program { source, file_name: path.clone() };
        let t = std::time::Instant::now();
        let report = check(&program, &Options::default(), &mut |_| true).unwrap();
        let secs = t.elapsed().as_secs_f64();
        println!("{path}: {:?} states {} transitions {} {:.3}s {:.0}/s bound {:?}", report.verdict, report.states, report.transitions, secs, report.states as f64 / secs, report.bound);
        for o in report.outcomes.iter().take(12) { println!("  {:?} {}", o.what, o.schedule);
            println!("     {:?}", replay(&program, Atomicity::Bytecode, &o.schedule)); }
        for o in &report.flaws { println!("  {:?} {}", o.what, o.schedule);
            println!("     {:?}", replay(&program, Atomicity::Bytecode, &o.schedule)); }
    }
}
