//! Draws shapes on any plotters back end: a canvas in the browser, SVG for tests and print.

use plotters::backend::DrawingBackend;
use plotters_backend::{BackendColor, BackendStyle, DrawingErrorKind};

use super::palette::{Color, Palette};
use super::shape::{Form, Shape};

/// A colour and a width, as plotters wants them.
struct Pen {
    color: Color,
    width_px: u32,
}

impl BackendStyle for Pen {
    fn color(&self) -> BackendColor {
        BackendColor {
            alpha: self.color.alpha,
            rgb: self.color.rgb,
        }
    }

    fn stroke_width(&self) -> u32 {
        self.width_px
    }
}

/// Draws `shapes`, first to last.
///
/// # Errors
/// Those of the back end.
pub fn paint<B: DrawingBackend>(
    shapes: &[Shape],
    palette: &Palette,
    backend: &mut B,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    for shape in shapes {
        let mut color = palette.color(shape.ink);
        color.alpha *= shape.alpha;
        match &shape.form {
            Form::Rect(area) => {
                let pen = Pen { color, width_px: 0 };
                backend.draw_rect((area.x0, area.y0), (area.x1, area.y1), &pen, true)?;
            }
            Form::Path(points, width_px) => {
                let pen = Pen {
                    color,
                    width_px: *width_px,
                };
                backend.draw_path(points.iter().copied(), &pen)?;
            }
            Form::Polygon(points) => {
                let pen = Pen { color, width_px: 0 };
                backend.fill_polygon(points.iter().copied(), &pen)?;
            }
        }
    }
    Ok(())
}
