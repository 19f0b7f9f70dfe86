//! Where the states of a program's graph stand in its picture: layer by layer, downwards as the program goes on.

use explorer::messages::{GraphStep, StateGraph};
use rust_sugiyama::configure::Config;
use rust_sugiyama::from_vertices_and_edges;

/// The radius of a state, in units of the picture.
pub const RADIUS: f64 = 10.0;
/// The length of an arrow's head.
pub const HEAD: f64 = 6.0;
/// The distance between the middles of neighbours, in units of the picture.
const DISTANCE: f64 = 38.0;
/// How far steps of several threads between the same two states are apart.
const BESIDE: f64 = 7.0;
/// What is left free around the picture.
const MARGIN: f64 = 18.0;

/// A graph with its places.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width and height.
    pub size: (f64, f64),
    /// The middle of each state.
    pub places: Vec<(f64, f64)>,
}

impl Drawing {
    /// Lays a graph out.
    pub fn of(graph: &StateGraph) -> Drawing {
        let n_places = graph.places.len() as u32;
        let vertices: Vec<(u32, (f64, f64))> = (0..n_places)
            .map(|place| (place, (2.0 * RADIUS, 2.0 * RADIUS)))
            .collect();
        let mut edges: Vec<(u32, u32)> = graph
            .steps
            .iter()
            .map(|step| (step.from, step.to))
            // A state comes after the one that it was first reached from; steps back do not shape the picture.
            .filter(|(from, to)| from < to)
            .collect();
        edges.sort_unstable();
        edges.dedup();
        let config = Config {
            vertex_spacing: DISTANCE - 2.0 * RADIUS,
            ..Config::default()
        };
        let mut places = vec![(0.0, 0.0); graph.places.len()];
        let layouts = from_vertices_and_edges(&vertices, &edges, &config);
        for (place, at) in layouts.into_iter().flat_map(|layout| layout.0) {
            places[place] = at;
        }
        inside(places)
    }

    /// The curve of a step, so far beside the middle.
    pub fn curve(&self, from: u32, to: u32, beside: f64) -> String {
        let (x1, y1) = self.places[from as usize];
        let (x2, y2) = self.places[to as usize];
        let (x1, x2) = (x1 + beside, x2 + beside);
        if from == to {
            let (x, r) = (x1 + RADIUS, RADIUS);
            return format!("M{x:.1} {y1:.1}c{r} -{r} {r} {r} 0 4");
        }
        if y2 > y1 {
            let (start, end) = (y1 + RADIUS, y2 - RADIUS - HEAD);
            let middle = f64::midpoint(start, end);
            return format!(
                "M{x1:.1} {start:.1}C{x1:.1} {middle:.1} {x2:.1} {middle:.1} {x2:.1} {end:.1}"
            );
        }
        // Back to an earlier state, around what lies between.
        let (start, end) = (x1 + RADIUS, x2 + RADIUS + HEAD);
        let side = start.max(end) + DISTANCE;
        format!("M{start:.1} {y1:.1}C{side:.1} {y1:.1} {side:.1} {y2:.1} {end:.1} {y2:.1}")
    }

    /// The head of a step's arrow: where its point is, and by how many degrees it is turned from pointing right.
    pub fn head(&self, from: u32, to: u32, beside: f64) -> (f64, f64, f64) {
        let (_, y1) = self.places[from as usize];
        let (x2, y2) = self.places[to as usize];
        if y2 > y1 {
            (x2 + beside, y2 - RADIUS, 90.0)
        } else {
            (x2 + beside + RADIUS, y2, 180.0)
        }
    }
}

/// How far beside the middle each step is drawn, so that steps between the same two states are told apart.
pub fn beside(graph: &StateGraph) -> Vec<f64> {
    let is_same = |a: &GraphStep, b: &GraphStep| (a.from, a.to) == (b.from, b.to);
    let steps = graph.steps.iter().enumerate();
    steps
        .map(|(at, step)| {
            let n_all = graph.steps.iter().filter(|it| is_same(it, step)).count();
            let before = graph.steps[..at].iter();
            let n_before = before.filter(|it| is_same(it, step)).count();
            (n_before as f64 - (n_all - 1) as f64 / 2.0) * BESIDE
        })
        .collect()
}

/// Moves everything into the picture.
fn inside(mut places: Vec<(f64, f64)>) -> Drawing {
    let least = |axis: fn(&(f64, f64)) -> f64| places.iter().map(axis).fold(f64::MAX, f64::min);
    let (left, top) = (least(|at| at.0), least(|at| at.1));
    for place in &mut places {
        *place = (place.0 - left + MARGIN, place.1 - top + MARGIN);
    }
    let most = |axis: fn(&(f64, f64)) -> f64| places.iter().map(axis).fold(0.0, f64::max);
    Drawing {
        // Steps back to an earlier state go around on the right.
        size: (
            most(|at| at.0) + MARGIN + DISTANCE,
            most(|at| at.1) + MARGIN,
        ),
        places,
    }
}

#[cfg(test)]
mod tests {
    use explorer::messages::{GraphStep, Place, Standing, StateGraph};
    use trace::ids::{ProcessId, ThreadId};

    use super::{Drawing, RADIUS, beside};

    fn graph(n_places: usize, steps: &[(u32, u32)]) -> StateGraph {
        let place = Place {
            schedule: String::new(),
            standing: Standing::Inner,
        };
        let step = |(from, to): &(u32, u32)| GraphStep {
            from: *from,
            to: *to,
            who: (ProcessId(0), ThreadId(0)),
            acts: Vec::new(),
        };
        StateGraph {
            places: vec![place; n_places],
            steps: steps.iter().map(step).collect(),
            n_states: n_places as u64,
        }
    }

    #[test]
    fn a_program_goes_on_downwards_and_nothing_lies_on_anything() {
        let drawing = Drawing::of(&graph(5, &[(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 1)]));
        let y = |place: usize| drawing.places[place].1;
        assert!(y(0) < y(1) && y(1) < y(3) && y(3) < y(4) && y(0) < y(2));
        for (at, some) in drawing.places.iter().enumerate() {
            assert!(some.0 + RADIUS < drawing.size.0 && some.1 + RADIUS < drawing.size.1);
            for other in &drawing.places[..at] {
                let distance = (some.0 - other.0).hypot(some.1 - other.1);
                assert!(distance > 2.0 * RADIUS, "{some:?} and {other:?}");
            }
        }
    }

    #[test]
    fn steps_between_the_same_states_lie_side_by_side() {
        let graph = graph(3, &[(0, 1), (0, 1), (1, 2)]);
        assert_eq!(beside(&graph), [-3.5, 3.5, 0.0]);
    }

    #[test]
    fn one_state_is_a_picture_too() {
        let drawing = Drawing::of(&graph(1, &[(0, 0)]));
        assert_eq!(drawing.places.len(), 1);
        assert!(drawing.curve(0, 0, 0.0).starts_with('M'));
    }
}
