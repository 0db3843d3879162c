//! The modules of a crate, from the files that its root declares.

use std::collections::BTreeMap;

use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta};

use super::mentions::{self, only_for_tests};
use super::module::{Module, Named, Path};

/// Each by its path from the root, whose own path is empty.
pub type Modules = BTreeMap<Path, Module>;

/// Reads them all, or says which file cannot be read.
pub fn modules(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Result<Modules, String> {
    let mut found = Modules::new();
    let mut to_read = vec![(Path::new(), root.to_owned())];
    while let Some((path, file)) = to_read.pop() {
        let text = read(&file).ok_or_else(|| format!("{file} cannot be read"))?;
        let parsed = syn::parse_file(&text).map_err(|why| format!("{file}: {why}"))?;
        for (path, place) in module(&mut found, path, &file, &folder(&file, root), &parsed.items) {
            let places = [format!("{place}.rs"), format!("{place}/mod.rs")];
            let there = places.into_iter().find(|place| read(place).is_some());
            to_read
                .push((path, there.ok_or_else(|| format!("{place}.rs, which {file} declares, is missing"))?));
        }
    }
    Ok(found)
}

/// Where the modules lie that a file declares.
fn folder(file: &str, root: &str) -> String {
    let (folder, name) = file.rsplit_once('/').unwrap_or_default();
    if name == "mod.rs" || file == root { folder.to_owned() } else { file.trim_end_matches(".rs").to_owned() }
}

/// Reads one module, and those within its braces. Gives the modules with files of their own, each
/// with its place but for the ending.
fn module(found: &mut Modules, path: Path, file: &str, folder: &str, items: &[Item]) -> Vec<(Path, String)> {
    let mut here = Module { file: file.to_owned(), ..Module::default() };
    let mut elsewhere = Vec::new();
    for item in items.iter().filter(|item| !only_for_tests(item)) {
        if let Item::Mod(inner) = item {
            let name = inner.ident.to_string();
            here.names.entry(name.clone()).or_default().push(Named::Module);
            let place = said_place(&inner.attrs, file).unwrap_or_else(|| format!("{folder}/{name}"));
            let path = [path.as_slice(), &[name]].concat();
            match &inner.content {
                Some((_, items)) => elsewhere.extend(module(found, path, file, &place, items)),
                None => elsewhere.push((path, place)),
            }
        } else {
            if let Some(name) = defined(item) {
                here.names.entry(name).or_default().push(Named::Item);
            }
            mentions::collect(item, &mut here);
        }
    }
    found.insert(path, here);
    elsewhere
}

/// The place that `#[path = "../house.rs"]` gives, from the file on.
fn said_place(attributes: &[Attribute], file: &str) -> Option<String> {
    let (folder, _) = file.rsplit_once('/')?;
    attributes.iter().filter(|one| one.path().is_ident("path")).find_map(|one| match &one.meta {
        Meta::NameValue(said) => match &said.value {
            Expr::Lit(ExprLit { lit: Lit::Str(place), .. }) => {
                Some(format!("{folder}/{}", place.value().trim_end_matches(".rs")))
            }
            _ => None,
        },
        _ => None,
    })
}

/// The name under which others can use an item.
fn defined(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
