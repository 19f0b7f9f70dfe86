//! The wait-for graph as a picture: threads on a ring, an arrow from each that waits to who could end its wait.

use trace::moment::{Wait, Who};

/// The picture's width and height.
pub const SIZE: (f64, f64) = (460.0, 250.0);
/// The radius of a thread.
pub const NODE_RADIUS: f64 = 20.0;

/// A thread in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Which.
    pub who: Who,
    /// Its middle.
    pub at: (f64, f64),
}

/// A wait in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrow {
    /// Its start and its end, at the rims of the threads.
    pub line: [(f64, f64); 2],
    /// What is waited for.
    pub label: String,
    /// Where the label stands.
    pub label_at: (f64, f64),
    /// Whether it is a part of a circle.
    pub in_cycle: bool,
}

/// The threads that wait for somebody and those that are waited for, and the arrows between them.
pub fn layout(waits: &[Wait]) -> (Vec<Node>, Vec<Arrow>) {
    let waits: Vec<(&Wait, Who)> = waits
        .iter()
        .filter_map(|wait| Some((wait, wait.holder?)))
        .collect();
    let mut threads: Vec<Who> = waits
        .iter()
        .flat_map(|(wait, holder)| [wait.who, *holder])
        .collect();
    threads.sort();
    threads.dedup();
    let n_threads = threads.len() as f64;
    let middle = (SIZE.0 / 2.0, SIZE.1 / 2.0);
    let (wide, high) = (SIZE.0 / 2.0 - 90.0, SIZE.1 / 2.0 - 40.0);
    let nodes: Vec<Node> = (0..)
        .zip(&threads)
        .map(|(number, who)| {
            let turn = f64::from(number) / n_threads - 0.5;
            let angle = turn * std::f64::consts::TAU;
            let at = (middle.0 + wide * angle.cos(), middle.1 + high * angle.sin());
            Node { who: *who, at }
        })
        .collect();
    let at = |who: Who| {
        nodes
            .iter()
            .find(|node| node.who == who)
            .map_or(middle, |node| node.at)
    };
    let both_ways = |a: Who, b: Who| waits.iter().any(|(wait, to)| (wait.who, *to) == (b, a));
    let arrows = waits
        .iter()
        .map(|(wait, holder)| {
            arrow(
                wait,
                at(wait.who),
                at(*holder),
                both_ways(wait.who, *holder),
            )
        })
        .collect();
    (nodes, arrows)
}

fn arrow(wait: &Wait, from: (f64, f64), to: (f64, f64), both_ways: bool) -> Arrow {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(1.0);
    let unit = (dx / length, dy / length);
    // Where there is an arrow back, each keeps to its own side.
    let aside = if both_ways { 14.0 } else { 0.0 };
    let side = (-unit.1 * aside, unit.0 * aside);
    let point = |along: f64| {
        (
            from.0 + unit.0 * along + side.0,
            from.1 + unit.1 * along + side.1,
        )
    };
    let rim = NODE_RADIUS + 3.0;
    let middle = point(length / 2.0);
    Arrow {
        line: [point(rim), point(length - rim - 6.0)],
        // Whose end it is the arrow says.
        label: match wait.on.ends_with(" to end") {
            true => "its end".to_owned(),
            false => wait.on.clone(),
        },
        label_at: (middle.0 - unit.1 * 14.0, middle.1 + unit.0 * 14.0),
        in_cycle: wait.in_cycle,
    }
}

#[cfg(test)]
mod tests {
    use trace::ids::{ProcessId, ThreadId};
    use trace::moment::{Wait, Who};

    use super::{SIZE, layout};

    fn who(thread: u32) -> Who {
        (ProcessId(0), ThreadId(thread))
    }

    fn wait(from: u32, to: Option<u32>) -> Wait {
        Wait {
            who: who(from),
            on: format!("lock {from}"),
            holder: to.map(who),
            in_cycle: true,
        }
    }

    #[test]
    fn arrows_lie_apart_and_inside() {
        let (nodes, arrows) = layout(&[wait(1, Some(2)), wait(2, Some(1)), wait(3, None)]);
        assert_eq!(
            nodes.len(),
            2,
            "who waits for nobody in particular is left out"
        );
        assert_eq!(arrows.len(), 2);
        assert_ne!(arrows[0].label_at, arrows[1].label_at);
        for (x, y) in arrows.iter().flat_map(|arrow| arrow.line) {
            assert!((0.0..SIZE.0).contains(&x) && (0.0..SIZE.1).contains(&y));
        }
        assert!(layout(&[]).0.is_empty());
    }
}
