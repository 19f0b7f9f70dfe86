//! An author's slips are reported by file and line, all at once.

use std::fs;
use std::path::{Path, PathBuf};

use crate::author::build;

const COURSE: &str = r#"
format_version = 1
[[part]]
title = "Part"
[[part.lesson]]
number = 1
slug = "tills"
title = "Tills"
goal = "Count."
"#;

const GLOSSARY: &str = r#"
[[term]]
term = "race"
definition = "A flaw."
lesson = "tills"
"#;

const FRONT: &str = "+++\ntitle = \"Tills\"\nminutes = 5\nneeds = []\ngoal = \"Count.\"\n+++\n";

/// A course of one lesson in a folder that is removed at the end.
struct Course {
    root: PathBuf,
}

impl Course {
    fn new(name: &str, lesson: &str, program: &str) -> Self {
        let root = std::env::temp_dir().join(format!("lessons-{name}-{}", std::process::id()));
        let folder = root.join("content/01-tills");
        fs::create_dir_all(&folder).expect("the temporary folder can be made");
        let course = Course { root };
        course.write("course.toml", COURSE);
        course.write("glossary.toml", GLOSSARY);
        course.write("content/01-tills/lesson.md", &format!("{FRONT}{lesson}"));
        course.write("content/01-tills/till.py", program);
        course
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.root.join(path), text).expect("the temporary folder can be written");
    }

    fn problems(&self) -> Vec<String> {
        let problems = build(Path::new(&self.root)).err().unwrap_or_default();
        problems.iter().map(ToString::to_string).collect()
    }
}

impl Drop for Course {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.root).ok();
    }
}

const PROGRAM: &str = "N = 3\nprint(N)\n# expect-output: 3\n";

/// The lesson, or a program, has this problem among others.
#[track_caller]
fn check(name: &str, lesson: &str, program: &str, expect: &str) {
    let problems = Course::new(name, lesson, program).problems();
    assert!(
        problems.iter().any(|problem| problem.starts_with(expect)),
        "expected: {expect}\nfound:\n{}",
        problems.join("\n")
    );
}

#[track_caller]
fn check_lesson(name: &str, lesson: &str, expect: &str) {
    check(
        name,
        lesson,
        PROGRAM,
        &format!("content/01-tills/lesson.md{expect}"),
    );
}

#[test]
fn sections_have_a_kind() {
    check_lesson("kind", "\n## Nowhere\n", ":8: the heading `Nowhere`");
    let lesson = "## hook: A\n\nText.\n---\n";
    check_lesson("underlined", lesson, ":9: an underlined heading");
}

#[test]
fn blocks_are_read_at_their_own_line() {
    let lesson = "## hook: A\n\n```demo\nid = \"a\"\nprogramme = \"till.py\"\n```\n";
    check_lesson("field", lesson, ":11: unknown field `programme`");
}

#[test]
fn programs_and_excerpts_exist() {
    let lesson = "## hook: A\n```excerpt\nprogram = \"bank.py\"\nname = \"x\"\n```\n";
    check_lesson("program", lesson, ":8: no program `bank.py`");
    let lesson = "## hook: A\n```excerpt\nprogram = \"till.py\"\nname = \"x\"\n```\n";
    check_lesson("excerpt", lesson, ":8: no excerpt `x` in till.py");
}

#[test]
fn code_stands_in_programs_only() {
    let lesson = "## hook: A\n\n```python\nprint()\n```\n";
    check_lesson("code", lesson, ":9: a code block of kind `python`");
    let listing = format!("## hook: A\n\n```text\n{}\n```\n", "x".repeat(55));
    check_lesson("wide", &listing, ":10: a line of more than 54");
}

#[test]
fn links_resolve() {
    check_lesson("term", "## hook: A\n\nA [b](term:b).\n", ":9: no term `b`");
    let choice = "[[choice]]\ntext = \"[r](term:race)\"\nwhy = \"w\"\n";
    let lesson = format!("## hook: A\n\n```question\nid = \"q\"\nask = \"a\"\n{choice}```\n");
    check_lesson("label", &lesson, ":9: the term `race` in a choice");
    check_lesson(
        "lesson",
        "## hook: A\n\nA [b](lesson:b).\n",
        ":9: no lesson `b`",
    );
    check_lesson(
        "url",
        "## hook: A\n\nA [b](http://b).\n",
        ":9: a link to `http://b`",
    );
}

#[test]
fn html_is_refused() {
    check_lesson("html", "## hook: A\n\nA <b>b</b>.\n", ":9: raw HTML");
}

#[test]
fn settings_name_what_the_program_assigns() {
    let demo = "id = \"a\"\nprogram = \"till.py\"\nlabel = \"a\"\nset = { M = 4 }\n";
    let lesson = format!("## hook: A\n\n```demo\n{demo}```\n");
    check_lesson(
        "set",
        &lesson,
        ":9: the program has no top-level line `M = …`",
    );
}

#[test]
fn the_runs_of_a_comparison_differ() {
    let run = |id| format!("[[run]]\nid = \"{id}\"\nprogram = \"till.py\"\nlabel = \"l\"\n");
    let lesson = format!(
        "## hook: A\n\n```compare\ntitle = \"t\"\n{}{}```\n",
        run("a"),
        run("b")
    );
    check_lesson("alike", &lesson, ":9: `b` repeats another run");
}

#[test]
fn sliders_reach_the_programs_own_value() {
    let demo = "text = \"t\"\n[demo]\nid = \"a\"\nprogram = \"till.py\"\nlabel = \"a\"\n";
    let control = "[[control]]\nslider = \"N\"\nlabel = \"n\"\nmin = 4\nmax = 9\n";
    let lesson = format!("## hook: A\n\n```experiment\n{demo}{control}```\n");
    check_lesson("slider", &lesson, ":9: the slider for `N` misses a value");
}

#[test]
fn questions_have_one_right_choice() {
    let choice = "[[choice]]\ntext = \"t\"\nwhy = \"w\"\n";
    let lesson = format!(
        "## hook: A\n\n```question\nid = \"q\"\nask = \"a\"\n{choice}{choice}{choice}```\n"
    );
    check_lesson("right", &lesson, ":9: question `q` has 0 right choices");
}

#[test]
fn a_lesson_has_all_its_sections() {
    check_lesson(
        "shape",
        "## hook: A\n\nText.\n",
        ": the sections are not those of a lesson",
    );
    check_lesson(
        "notes",
        "## hook: A\n\nText.\n",
        ":7: `A` has no notes for the speaker",
    );
}

#[test]
fn programs_say_what_they_print() {
    let at = "content/01-tills/till.py";
    check(
        "silent",
        "",
        "print(3)\n",
        &format!("{at}: nothing says what a run must print"),
    );
    let typo = "print(3)\n# expect-outptu: 3\n";
    check(
        "typo",
        "",
        typo,
        &format!("{at}:2: unknown expectation `# expect-outptu`"),
    );
    let wrong = "# expect-output: 3\nprint(3\n";
    check("wrong", "", wrong, &format!("{at}:2: '(' was never closed"));
    let long = "print(3)\n".repeat(31) + "# expect: exit 0\n";
    check("long", "", &long, &format!("{at}: 31 lines of code"));
}

#[test]
fn files_that_belong_to_nothing_are_reported() {
    let course = Course::new("stray", "", PROGRAM);
    course.write("content/01-tills/notes.txt", "");
    let problems = course.problems();
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("stray file `notes.txt`"))
    );
}
