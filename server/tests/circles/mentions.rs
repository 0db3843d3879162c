//! Every path that an item mentions: in types, in code, and within macros such as `view!`.

use syn::buffer::{Cursor, TokenBuffer};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemUse, Macro, Meta, Visibility};

use super::module::Module;

pub fn collect(item: &Item, module: &mut Module) {
    Mentions(module).visit_item(item);
}

/// Whether an item is there only when tests are built.
pub fn only_for_tests(item: &Item) -> bool {
    let attributes = match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return false,
    };
    attributes.iter().any(|one| {
        one.path().is_ident("cfg") && one.parse_args::<syn::Path>().is_ok_and(|what| what.is_ident("test"))
    })
}

struct Mentions<'a>(&'a mut Module);

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            self.0.bring_in(&[], &item.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            self.0.mentions.insert(path.segments.iter().map(|one| one.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.visit_path(&called.path);
        self.tokens(TokenBuffer::new2(called.tokens.clone()).begin());
    }

    /// Attributes hold paths, too; documentation and `cfg` hold none.
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta
            && !attribute.path().is_ident("cfg")
        {
            self.tokens(TokenBuffer::new2(list.tokens.clone()).begin());
        }
    }

    /// `pub(in crate::vote)` says who may look, and needs nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

impl Mentions<'_> {
    fn tokens(&mut self, mut at: Cursor<'_>) {
        let mut path = Vec::new();
        loop {
            if let Some((name, next)) = at.ident() {
                path.push(name.to_string());
                at = next;
                if let Some(next) = colon(next).and_then(colon) {
                    at = next;
                    continue;
                }
            } else if let Some((inside, _, _, next)) = at.any_group() {
                self.tokens(inside);
                at = next;
            } else if let Some((_, next)) = at.token_tree() {
                at = next;
            } else {
                return;
            }
            if !path.is_empty() {
                self.0.mentions.insert(std::mem::take(&mut path));
            }
        }
    }
}

fn colon(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.punct().filter(|(sign, _)| sign.as_char() == ':').map(|(_, next)| next)
}
