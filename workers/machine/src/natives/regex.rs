//! `_regex`: what `re` asks of the machine.

use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::regex::{Matcher, Run, Stopped, Subject};
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The functions of `_regex`.
    rows {
        "scan(program, text, start, end, how, limit, paused, /)" = scan,
    }
}

/// How a text is looked at: the numbers that `re` passes.
const MATCH: i64 = 1;
const FULL: i64 = 2;

/// `scan(program, text, start, end, how, limit, paused) -> (found, paused)`
///
/// `program` is a tuple: numbers of groups and of loops, and the words. Each match is a tuple: the group that was closed
/// last or `None`, then begin and end of the match and of each group, -1 where it took no part. At most `limit` are
/// looked for. `paused` is `None` or what was answered before: then the search goes on from there, and `found` holds
/// what has been found since.
fn scan<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let words = cx.items(args.get(0)).unwrap_or_default();
    let words: Vec<u32> = words
        .iter()
        .filter_map(|word| cx.small_int(*word))
        .map(|word| word as u32)
        .collect();
    let [groups, loops, ref code @ ..] = words[..] else {
        return Err(cx.value_error("a program is wanted"));
    };
    let (groups, loops) = (groups as usize, loops as usize);
    let [start, end, how, limit] = [2, 3, 4, 5].map(|at| cx.small_int(args.get(at)).unwrap_or(0));
    let paused: Option<Run> = cx
        .with_body(args.get(6), |body| match body {
            Body::Bytes(bytes) => postcard::from_bytes(bytes).ok(),
            _ => None,
        })
        .flatten();
    let begin = |at: usize, forbidden| {
        let run = Run::new(groups, loops, at, forbidden);
        match how {
            MATCH => run,
            FULL => run.full(),
            _ => run.searching(),
        }
    };
    let mut run = paused.unwrap_or_else(|| begin(start.max(0) as usize, None));
    let mut found = Vec::new();
    let stopped = {
        let Some(text) = args.get(1).id() else {
            return Err(cx.type_error("a text is wanted"));
        };
        let object = cx.world.read(text);
        let Body::Str(text) = &object.body else {
            drop(object);
            return Err(cx.type_error("a text is wanted"));
        };
        let text = Subject::new(text.as_str(), text.is_ascii());
        let end = (end.max(0) as usize).min(text.len());
        let matcher = Matcher { code, text, end };
        loop {
            let stopped = run.go_on(&matcher);
            if stopped != Stopped::Matched {
                break stopped;
            }
            let (first, at) = (run.marks[0] as usize, run.marks[1] as usize);
            // After an empty match the next one must not be empty at the same place.
            let next = begin(at, (first == at).then_some(at));
            found.push(std::mem::replace(&mut run, next));
            if found.len() as i64 >= limit {
                break Stopped::Failed;
            }
        }
    };
    let found = found.iter().map(|run| matched(cx, run)).collect();
    let paused = match stopped {
        Stopped::Paused => match postcard::to_allocvec(&run) {
            Ok(bytes) => cx.make(types::BYTES, Body::Bytes(bytes.into())),
            Err(_) => Value::None,
        },
        Stopped::TooLarge => return Err(cx.error(types::MEMORY_ERROR, "")),
        _ => Value::None,
    };
    let found = cx.list(found);
    Ok(cx.tuple(vec![found, paused]).into())
}

/// A match as a tuple.
fn matched<W: World>(cx: &mut Cx<'_, W>, run: &Run) -> Value {
    let last = match run.last_group {
        0 => Value::None,
        group => Value::Int(i64::from(group)),
    };
    let marks = run.marks.iter().map(|at| match at {
        &u32::MAX => Value::Int(-1),
        at => Value::Int(i64::from(*at)),
    });
    let items = std::iter::once(last).chain(marks).collect();
    cx.tuple(items)
}
