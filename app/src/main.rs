//! The module that the page starts.

fn main() {
    app::shell::mount();
}
