//! A sample of the differential suite in the lab: sixty of the programs that stand beside what `python3` prints, from all
//! areas, one after the other on one page; with `RUN_SLOW_TESTS` all of them, which takes some ten minutes.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use pages::page::Page;

/// So many programs of each area.
const FROM_EACH: usize = 6;

/// The areas: the folders with programs.
const AREAS: [&str; 10] = [
    "asyncio",
    "containers",
    "futures",
    "language",
    "library",
    "processes",
    "queue",
    "text",
    "threads",
    "tracebacks",
];

/// Programs of what a page does in its own way: ends of objects, files, sockets within a run, and further programs.
const ALWAYS: [&str; 21] = [
    "asyncio/sockets_awaited.py",
    "asyncio/sockets_in_the_loop.py",
    "library/ends_of_objects.py",
    "library/ends_at_exit.py",
    "library/cycles_of_objects.py",
    "library/weak_containers.py",
    "library/files_read_and_written.py",
    "processes/asked_without_waiting.py",
    "processes/lines_of_processes_in_order.py",
    "processes/process_pool_initializer.py",
    "processes/programs_read_by_threads.py",
    "processes/programs_started.py",
    "processes/sockets_between_processes.py",
    "processes/sockets_handed_over.py",
    "processes/subinterpreters_of_3_12.py",
    "processes/terminate_and_exitcodes.py",
    "threads/ends_in_threads.py",
    "threads/http_servers.py",
    "threads/selectors_echo.py",
    "threads/servers_of_sockets.py",
    "threads/sockets_refuse.py",
];

/// Programs that look for their own file's name, that print more lines, or longer ones, than the lab shows, or that ask for
/// an address without a scheme, which in a page is one of the site.
const NOT_IN_THE_LAB: [&str; 7] = [
    "library/logging_formats.py",
    "library/many_logging_records.py",
    "library/pretty_widths.py",
    "library/requests_as_a_server_sees_them.py",
    "library/traceback_texts.py",
    "library/trees_of_programs.py",
    "tracebacks/errors_awaited.py",
];

/// The programs of an area that take part: equally far from each other in the order of their names, or all of them.
fn chosen(area: &str) -> Result<Vec<PathBuf>> {
    let folder = test_data().join(area);
    let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
    let mut programs: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "py"))
        .filter(|path| !NOT_IN_THE_LAB.iter().any(|name| path.ends_with(name)))
        .collect();
    programs.sort();
    ensure!(programs.len() >= FROM_EACH, "few programs in {area}");
    if env::var_os("RUN_SLOW_TESTS").is_some() {
        return Ok(programs);
    }
    let step = programs.len() / FROM_EACH;
    Ok(programs.into_iter().step_by(step).take(FROM_EACH).collect())
}

/// The lines of a text that are not empty, which the page shows without a piece.
fn lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty()).collect()
}

/// Runs a program; what differs, if anything does, or why it did not come to its end: then the next one has a new page.
async fn difference(page: &Page, program: &Path) -> Result<Option<String>> {
    match difference_at_end(page, program).await {
        Ok(different) => Ok(different),
        Err(why) => {
            page.open_lab().await?;
            Ok(Some(format!("== {why:?}")))
        }
    }
}

async fn difference_at_end(page: &Page, program: &Path) -> Result<Option<String>> {
    let source = fs::read_to_string(program)?;
    let expected = fs::read_to_string(program.with_extension("txt"))?;
    // Every program in the lab is of this name.
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    let expected = expected.replace(&*name, "main.py");
    page.put(&source, true).await?;
    let run = page.run_to_end().await;
    let outcome = run.with_context(|| program.display().to_string())?;
    let same = lines(&outcome.out) == lines(&expected);
    Ok((!same).then(|| format!("== {}\n{outcome:?}", program.display())))
}

fn test_data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../workers/machine/test_data")
}

#[test]
fn what_a_page_does_in_its_own_way_is_as_in_python() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        let mut wrong = Vec::new();
        for name in ALWAYS {
            wrong.extend(difference(page, &test_data().join(name)).await?);
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(())
    });
}

#[test]
fn sixty_programs_print_what_python_prints() {
    pages::chromium(async |page| {
        page.open_lab().await?;
        let mut wrong = Vec::new();
        for area in AREAS {
            for program in chosen(area)? {
                wrong.extend(difference(page, &program).await?);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(())
    });
}
