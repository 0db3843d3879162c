//! What a path means: the file that defines what it names.

use std::collections::BTreeSet;

use super::module::{Named, Path};
use super::modules::Modules;

pub struct Names<'a>(pub &'a Modules);

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Item { file: String },
    Module(Path),
}

type Seen = BTreeSet<(Path, Path)>;

impl Names<'_> {
    /// What a path means in a module; nothing when it belongs to another crate.
    pub fn resolve(&self, module: &[String], path: &[String]) -> BTreeSet<Target> {
        self.follow(module, path, &mut Seen::new())
    }

    fn follow(&self, module: &[String], path: &[String], seen: &mut Seen) -> BTreeSet<Target> {
        let (mut module, mut rest) = (module.to_vec(), path);
        while let [first, more @ ..] = rest {
            match first.as_str() {
                "crate" => module.clear(),
                "super" => drop(module.pop()),
                "self" => {}
                _ => break,
            }
            rest = more;
        }
        self.look_up(&module, rest, rest.len() < path.len(), seen)
    }

    /// `is_ours`: what is not found must have been made by a macro of that module.
    fn look_up(&self, at: &[String], path: &[String], is_ours: bool, seen: &mut Seen) -> BTreeSet<Target> {
        let Some((name, rest)) = path.split_first() else { return [Target::Module(at.to_vec())].into() };
        let Some(module) = self.0.get(at) else { return BTreeSet::new() };
        if !seen.insert((at.to_vec(), path.to_vec())) {
            return BTreeSet::new();
        }
        let here = || Target::Item { file: module.file.clone() };
        let mut found = BTreeSet::new();
        let named = module.names.get(name).map_or(&[][..], Vec::as_slice);
        if !rest.is_empty() && named.iter().any(|one| matches!(one, Named::Module)) {
            return self.look_up(&[at, &path[..1]].concat(), rest, true, seen);
        }
        for one in named {
            match one {
                Named::Item => drop(found.insert(here())),
                Named::Module => drop(found.insert(Target::Module([at, &path[..1]].concat()))),
                // `jiff::jiff` begins with a crate, not with itself.
                Named::Use(used) if used.first() == Some(name) && !rest.is_empty() => {}
                Named::Use(used) => {
                    found.extend(self.follow(at, &[used, rest].concat(), seen));
                    // A list of modules passes things on; from any other file they are borrowed.
                    if !passes_on(&module.file) {
                        found.insert(here());
                    }
                }
            }
        }
        if found.is_empty() {
            for glob in &module.globs {
                for target in self.follow(at, glob, seen) {
                    if let Target::Module(other) = target {
                        found.extend(self.look_up(&other, path, false, seen));
                    }
                }
            }
        }
        if found.is_empty() && is_ours && named.is_empty() {
            found.insert(here());
        }
        found
    }
}

fn passes_on(file: &str) -> bool {
    ["/mod.rs", "/lib.rs", "/main.rs"].iter().any(|name| file.ends_with(name))
}
