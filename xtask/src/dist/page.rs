//! The page's entry as it is published: hashed names, one style sheet, the site's base and its security policy.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use super::names::Renamed;

/// What the published entry refers to.
#[derive(Clone, Debug)]
pub struct Published<'p> {
    /// The scripts and folders with their hashed names.
    pub renamed: &'p [Renamed],
    /// The one style sheet; none if the site has no styles.
    pub style: Option<&'p str>,
    /// The path under which the site lies, `/` or `/course/`.
    pub base: &'p str,
    /// The content security policy, for hosts that send no headers.
    pub policy: &'p str,
    /// The script that registers the service worker.
    pub offline: &'p str,
    /// A line `PART FILE` for each file that a part of the interface consists of; empty if it is in one piece.
    pub parts: &'p str,
}

/// The addresses of the style sheets that an entry links, in order.
pub fn style_sheets(html: &str) -> Vec<&str> {
    let tags = html
        .split('<')
        .filter(|tag| tag.starts_with("link") && tag.contains("rel=\"stylesheet\""));
    tags.filter_map(|tag| attribute(tag, "href")).collect()
}

/// The value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

/// Rewrites the entry for publication.
///
/// # Errors
/// The entry lacks what is to be replaced.
pub fn rewrite(html: &str, published: &Published<'_>) -> Result<String> {
    const BASE: &str = "<base href=\"/\">";
    if !html.contains(BASE) || !html.contains("</head>") {
        bail!("index.html needs {BASE} and a head");
    }
    let mut out = String::with_capacity(html.len() + 1024);
    for line in html.lines() {
        if style_sheets(line).is_empty() {
            out.push_str(line);
            out.push('\n');
        }
    }
    for Renamed { from, to } in published.renamed {
        out = out.replace(&format!("\"{from}\""), &format!("\"{to}\""));
        out = out.replace(&format!("\"{from}/"), &format!("\"{to}/"));
    }
    let mut head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n  ",
        published.policy
    );
    head.push_str(&format!("<base href=\"{}\">", published.base));
    if let Some(style) = published.style {
        head.push_str(&format!("\n  <link rel=\"stylesheet\" href=\"{style}\">"));
    }
    if let Some(app) = published
        .renamed
        .iter()
        .find(|renamed| renamed.from == "assets/app")
    {
        let folder = &app.to;
        head.push_str(&format!(
            "\n  <link rel=\"modulepreload\" href=\"{folder}/app.js\">"
        ));
        head.push_str(&format!(
            "\n  <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{folder}/app_bg.wasm\">"
        ));
    }
    for (part, files) in files_of_parts(published.parts) {
        let files = files.join(" ");
        head.push_str(&format!(
            "\n  <meta name=\"part:{part}\" content=\"{files}\">"
        ));
    }
    let out = out.replace(BASE, &head);
    let offline = format!(
        "  <script type=\"module\" src=\"{}\"></script>\n</head>",
        published.offline
    );
    Ok(out.replace("</head>", &offline))
}

/// The files of each part, so that the first script can fetch those of the page that is asked for.
fn files_of_parts(lines: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut parts = BTreeMap::<&str, Vec<&str>>::new();
    for (part, file) in lines.lines().filter_map(|line| line.split_once(' ')) {
        parts.entry(part).or_default().push(file);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = "<head>\n<base href=\"/\">\n<link rel=\"stylesheet\" href=\"style/layers.css\">\n\
        <link rel=\"stylesheet\" href=\"style/base.css\">\n<meta name=\"asset:app\" content=\"assets/app/\">\n\
        <script type=\"module\" src=\"assets/boot.js\"></script>\n</head>\n";

    #[test]
    fn style_sheets_are_listed_in_order() {
        assert_eq!(style_sheets(ENTRY), ["style/layers.css", "style/base.css"]);
    }

    #[test]
    fn the_published_entry_names_hashed_files_only() {
        let renamed = |from: &str, to: &str| Renamed {
            from: from.to_owned(),
            to: to.to_owned(),
        };
        let renamed = [
            renamed("assets/app", "assets/app-1"),
            renamed("assets/boot.js", "assets/boot-2.js"),
        ];
        let published = Published {
            renamed: &renamed,
            style: Some("style/all-3.css"),
            base: "/course/",
            policy: "default-src 'none'",
            parts: "lab split_lab.wasm\nlab chunk_1.wasm\nrun chunk_1.wasm\n",
            offline: "assets/offline-4.js",
        };
        let html = rewrite(ENTRY, &published).expect("a complete entry");
        assert_eq!(style_sheets(&html), ["style/all-3.css"]);
        for expected in [
            "\"assets/app-1/\"",
            "\"assets/boot-2.js\"",
            "<base href=\"/course/\">",
            "\"assets/offline-4.js\"",
            "<meta name=\"part:lab\" content=\"split_lab.wasm chunk_1.wasm\">",
        ] {
            assert!(html.contains(expected), "{expected} in {html}");
        }
        assert!(!html.contains("assets/boot.js") && !html.contains("style/base.css"));
    }

    #[test]
    fn an_entry_without_base_is_refused() {
        let published = Published {
            renamed: &[],
            style: None,
            base: "/",
            policy: "",
            parts: "",
            offline: "",
        };
        assert!(rewrite("<html></html>", &published).is_err());
    }
}
