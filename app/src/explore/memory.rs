//! What threads share, as a picture: variables at the left, objects at the right, arrows from each variable, element
//! and attribute to its object.

use std::collections::{BTreeMap, BTreeSet};

use trace::moment::{Memory, Moment, Named, ObjectMoment, Shown, Who};

/// The height of a row.
pub const ROW: f64 = 24.0;
/// The width of the picture.
pub const WIDTH: f64 = 620.0;
/// The width of the boxes of variables.
pub const LEFT: f64 = 230.0;
/// Where the boxes of objects begin.
pub const RIGHT: f64 = 320.0;
/// The space between two boxes.
const GAP: f64 = 14.0;

/// Variables that stand together, or an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What stands above the rows: `variables of the program`, `add, worker-1`, `list #12`.
    pub title: String,
    /// The thread whose variables they are.
    pub who: Option<Who>,
    /// The object's number.
    pub object: Option<u32>,
    /// Its upper edge.
    pub top: f64,
    /// The rows under the title.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The name.
    pub name: String,
    /// The value; empty where an arrow leads to it.
    pub value: String,
    /// The object that the arrow leads to.
    pub to: Option<u32>,
}

/// An arrow from a row to an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrow {
    /// Its start.
    pub from: (f64, f64),
    /// Its end.
    pub to: (f64, f64),
    /// Whether it starts at an object.
    pub between_objects: bool,
}

/// The picture of a process.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Variables, from the top.
    pub variables: Vec<Group>,
    /// Objects, from the top.
    pub objects: Vec<Group>,
    /// The arrows.
    pub arrows: Vec<Arrow>,
    /// Its height.
    pub height: f64,
    /// How many objects are left out.
    pub n_more: u32,
}

/// The picture of one process at a moment.
pub fn layout(moment: &Moment, process: usize) -> Picture {
    let Some(memory) = moment.memory.get(process) else {
        return Picture::default();
    };
    let known: BTreeSet<u32> = memory.objects.iter().map(|it| it.number).collect();
    let mut variables = variables(moment, memory, &known);
    let objects = memory.objects.iter();
    let mut objects: Vec<Group> = objects.map(|it| object(it, &known)).collect();
    let height = place(&mut variables).max(place(&mut objects));
    Picture {
        arrows: arrows(&variables, &objects),
        variables,
        objects,
        height,
        n_more: memory.n_more,
    }
}

/// The program's variables, then those of each call of each thread.
fn variables(moment: &Moment, memory: &Memory, known: &BTreeSet<u32>) -> Vec<Group> {
    let mut variables = vec![Group {
        title: "Variables of the program".to_owned(),
        who: None,
        object: None,
        top: 0.0,
        rows: rows(&memory.globals, known),
    }];
    let threads = moment.threads.iter();
    for thread in threads.filter(|thread| thread.who.0 == memory.process) {
        let frames = thread.frames.iter().rev();
        for frame in frames.filter(|it| !it.is_library && !it.locals.is_empty()) {
            variables.push(Group {
                title: format!("{}, {}", frame.function, thread.name),
                who: Some(thread.who),
                object: None,
                top: 0.0,
                rows: rows(&frame.locals, known),
            });
        }
    }
    variables
}

fn object(object: &ObjectMoment, known: &BTreeSet<u32>) -> Group {
    let said = |name: String| Row {
        name,
        value: String::new(),
        to: None,
    };
    let mut rows = rows(&object.parts, known);
    if let Some(state) = &object.state {
        rows.insert(0, said(state.clone()));
    }
    if object.n_more > 0 {
        rows.push(said(format!("and {} more", object.n_more)));
    }
    Group {
        title: format!("{} #{}", object.class, object.number),
        who: None,
        object: Some(object.number),
        top: 0.0,
        rows,
    }
}

fn rows(parts: &[Named], known: &BTreeSet<u32>) -> Vec<Row> {
    let row = |part: &Named| match &part.value {
        Shown::Object(number) if known.contains(number) => Row {
            name: part.name.clone(),
            value: String::new(),
            to: Some(*number),
        },
        Shown::Object(number) => Row {
            name: part.name.clone(),
            value: format!("#{number}"),
            to: None,
        },
        Shown::Text(text) => Row {
            name: part.name.clone(),
            value: text.clone(),
            to: None,
        },
    };
    parts.iter().map(row).collect()
}

/// Places groups under each other; the lower edge of the last.
fn place(groups: &mut [Group]) -> f64 {
    let mut top = 0.0;
    for group in groups.iter_mut() {
        group.top = top;
        top += group.height() + GAP;
    }
    (top - GAP).max(0.0)
}

impl Group {
    /// Its height.
    pub fn height(&self) -> f64 {
        (self.rows.len() + 1) as f64 * ROW
    }

    /// The middle of a row, by its number.
    pub fn row_middle(&self, row: usize) -> f64 {
        self.top + (row + 1) as f64 * ROW + ROW / 2.0
    }
}

fn arrows(variables: &[Group], objects: &[Group]) -> Vec<Arrow> {
    let mut arrows = Vec::new();
    let ends: BTreeMap<u32, f64> = objects
        .iter()
        .filter_map(|group| Some((group.object?, group.top + ROW / 2.0)))
        .collect();
    for (groups, between_objects) in [(variables, false), (objects, true)] {
        for group in groups {
            for (number, row) in group.rows.iter().enumerate() {
                let Some(end) = row.to.and_then(|to| ends.get(&to)) else {
                    continue;
                };
                let (start, end_x) = match between_objects {
                    false => (LEFT, RIGHT),
                    true => (WIDTH - 60.0, WIDTH - 60.0),
                };
                arrows.push(Arrow {
                    from: (start, group.row_middle(number)),
                    to: (end_x, *end),
                    between_objects,
                });
            }
        }
    }
    arrows
}

#[cfg(test)]
mod tests {
    use trace::ids::{Nanos, ProcessId};
    use trace::moment::{Memory, Moment, Named, ObjectMoment, Shown};

    use super::{LEFT, RIGHT, ROW, layout};

    fn named(name: &str, value: Shown) -> Named {
        Named {
            name: name.to_owned(),
            value,
        }
    }

    fn object(number: u32, parts: Vec<Named>) -> ObjectMoment {
        ObjectMoment {
            number,
            class: "list".to_owned(),
            state: None,
            parts,
            n_more: 0,
        }
    }

    #[test]
    fn arrows_lead_from_rows_to_the_heads_of_objects() {
        let memory = Memory {
            process: ProcessId(0),
            globals: vec![
                named("count", Shown::Text("1".to_owned())),
                named("rows", Shown::Object(7)),
            ],
            objects: vec![
                object(7, vec![named("[0]", Shown::Object(9))]),
                object(9, vec![named("[0]", Shown::Object(99))]),
            ],
            n_more: 0,
        };
        let moment = Moment {
            at: 0,
            steps: 0,
            time: Nanos(0),
            threads: Vec::new(),
            memory: vec![memory],
            waits: Vec::new(),
            output: String::new(),
            deed: None,
            end: None,
        };
        let picture = layout(&moment, 0);
        let ends: Vec<_> = picture.arrows.iter().map(|it| (it.from, it.to)).collect();
        assert_eq!(ends[0], ((LEFT, 2.5 * ROW), (RIGHT, 0.5 * ROW)));
        assert_eq!(ends[1].1.1, picture.objects[1].top + ROW / 2.0);
        assert_eq!(ends.len(), 2, "what is not listed has no arrow");
        assert_eq!(picture.objects[1].rows[0].value, "#99");
        assert!(picture.height >= 4.0 * ROW);
    }
}
