//! A module: what is named in it, and what it mentions.

use std::collections::{BTreeMap, BTreeSet};

use syn::UseTree;

/// The segments of a path: `crate`, `vote`, `Round`.
pub type Path = Vec<String>;

/// What is to be known of a module.
#[derive(Default)]
pub struct Module {
    pub file: String,
    pub names: BTreeMap<String, Vec<Named>>,
    /// `vote::method` of `use vote::method::*`.
    pub globs: Vec<Path>,
    pub mentions: BTreeSet<Path>,
}

/// What a name stands for in its module.
pub enum Named {
    Item,
    Module,
    Use(Path),
}

impl Module {
    /// Takes note of what a `use` brings in, and of what it names.
    pub fn bring_in(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &dyn ToString| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.bring_in(&with(&path.ident), &path.tree),
            UseTree::Name(name) if name.ident == "self" => self.name(before.last().cloned(), before.to_vec()),
            UseTree::Name(name) => self.name(Some(name.ident.to_string()), with(&name.ident)),
            UseTree::Rename(name) if name.ident == "self" => {
                self.name(Some(name.rename.to_string()), before.to_vec());
            }
            UseTree::Rename(name) => self.name(Some(name.rename.to_string()), with(&name.ident)),
            UseTree::Glob(_) => {
                self.globs.push(before.to_vec());
                self.mentions.insert(before.to_vec());
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.bring_in(before, tree)),
        }
    }

    fn name(&mut self, name: Option<String>, path: Path) {
        self.names.entry(name.unwrap_or_default()).or_default().push(Named::Use(path.clone()));
        self.mentions.insert(path);
    }
}
