//! Finds circles of files: two or more files of a crate, each of which needs the next.
//!
//! A file needs another when it names something that is defined there, by whatever path. A
//! `mod.rs` and the files below it may name each other. Tests are left out, and so are comments.

mod graph;
mod invented;
mod mentions;
mod module;
mod modules;
mod names;

use graph::Graph;
use modules::modules;
use names::{Names, Target};

/// Every group of files that need each other, told as its shortest circle, or which file cannot be
/// read. `root` is the crate's first file, and `read` gives the text of a file that there is.
pub fn circles(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let modules = match modules(root, read) {
        Ok(modules) => modules,
        Err(why) => return vec![why],
    };
    let names = Names(&modules);
    let mut graph = Graph::default();
    for (path, module) in &modules {
        for mention in &module.mentions {
            for target in names.resolve(path, mention) {
                if let Target::Item { file } = target
                    && file != module.file
                    && !is_above(&file, &module.file)
                    && !is_above(&module.file, &file)
                {
                    graph.add(&module.file, &file, &mention.join("::"));
                }
            }
        }
    }
    graph.circles()
}

/// Whether a file is the `mod.rs` above another.
fn is_above(file: &str, other: &str) -> bool {
    file.strip_suffix("mod.rs").is_some_and(|folder| other.starts_with(folder))
}
