//! Fingers and mouse buttons on the picture: a click, a drag, or a pinch of two.

/// A press that moved no further than this, in CSS pixels, is a click.
const CLICK_PX: f64 = 4.0;

/// One finger or button that is down.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Pointer {
    id: i32,
    x_px: f64,
    y_px: f64,
}

/// What a movement asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// Move the picture by this share of its width.
    Pan(f64),
    /// Show this many times as much time, about a share of the width, after moving by a share.
    Pinch {
        /// The factor.
        factor: f64,
        /// The share of the width that stays.
        anchor: f64,
        /// The share of the width to move by first.
        pan: f64,
    },
}

/// The pointers that are down.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gesture {
    pointers: Vec<Pointer>,
    /// Where the first went down, until it has moved too far for a click.
    pressed: Option<(f64, f64)>,
}

impl Gesture {
    /// A pointer went down.
    pub fn down(&mut self, id: i32, x_px: f64, y_px: f64) {
        self.pointers.retain(|it| it.id != id);
        self.pressed = self.pointers.is_empty().then_some((x_px, y_px));
        if self.pointers.len() < 2 {
            self.pointers.push(Pointer { id, x_px, y_px });
        }
    }

    /// A pointer moved, over a picture `width_px` wide.
    pub fn moved(&mut self, id: i32, x_px: f64, y_px: f64, width_px: f64) -> Option<Motion> {
        if let Some((from_x, from_y)) = self.pressed {
            if (x_px - from_x).hypot(y_px - from_y) <= CLICK_PX {
                return None;
            }
            self.pressed = None;
        }
        let before = self.pointers.clone();
        let pointer = self.pointers.iter_mut().find(|it| it.id == id)?;
        (pointer.x_px, pointer.y_px) = (x_px, y_px);
        let width_px = width_px.max(1.0);
        match (before.as_slice(), self.pointers.as_slice()) {
            ([was], [is]) => Some(Motion::Pan((was.x_px - is.x_px) / width_px)),
            ([was_a, was_b], [is_a, is_b]) => {
                // Fingers above each other have no distance along the time axis.
                let apart = |a: &Pointer, b: &Pointer| (a.x_px - b.x_px).abs().max(24.0);
                let middle = |a: &Pointer, b: &Pointer| (a.x_px + b.x_px) / 2.0;
                Some(Motion::Pinch {
                    factor: apart(was_a, was_b) / apart(is_a, is_b),
                    anchor: middle(is_a, is_b) / width_px,
                    pan: (middle(was_a, was_b) - middle(is_a, is_b)) / width_px,
                })
            }
            _ => None,
        }
    }

    /// A pointer went up: where it clicked, if it did.
    pub fn up(&mut self, id: i32) -> Option<(f64, f64)> {
        let was_down = self.pointers.iter().any(|it| it.id == id);
        self.pointers.retain(|it| it.id != id);
        self.pressed.take().filter(|_| was_down)
    }

    /// Whether any pointer is down.
    pub fn is_active(&self) -> bool {
        !self.pointers.is_empty()
    }
}
