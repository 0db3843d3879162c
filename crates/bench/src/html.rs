//! Just enough HTML to fill in forms and to see what a page makes a browser load.

/// A start tag.
pub struct Tag<'a>(&'a str);

/// The start tags of a page, in order.
pub fn tags(page: &str) -> impl Iterator<Item = Tag<'_>> {
    page.split('<').skip(1).filter_map(|part| Some(Tag(part.split_once('>')?.0)))
}

impl<'a> Tag<'a> {
    /// "input".
    pub fn name(&self) -> &'a str {
        self.0.split([' ', '/', '\n']).next().unwrap_or("")
    }

    /// Whether an attribute without a value stands in it.
    pub fn is(&self, name: &str) -> bool {
        self.0.split([' ', '/', '\n']).any(|part| part == name || part.starts_with(&format!("{name}=")))
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let start = self.0.find(&format!(" {name}=\""))? + name.len() + 3;
        self.0.get(start..)?.split('"').next()
    }
}

/// The values of all fields of this name.
pub fn values<'a>(page: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    tags(page).filter(move |tag| tag.attribute("name") == Some(name)).filter_map(|tag| tag.attribute("value"))
}

/// What a browser loads at once because the page names it: styles, scripts, pictures, fonts.
/// What stands in the page itself (`data:`) costs nothing more.
pub fn loaded_at_once(page: &str) -> Vec<String> {
    let of_tag = |tag: Tag<'_>| match tag.name() {
        "link" => tag.attribute("href").map(str::to_owned),
        "script" | "img" | "source" | "iframe" | "embed" | "video" | "audio" => {
            tag.attribute("src").map(str::to_owned)
        }
        _ => None,
    };
    let in_styles = page.split("url(").skip(1).filter_map(|part| part.split(')').next());
    let in_styles = in_styles.map(|address| address.trim_matches(['"', '\'']).to_owned());
    once_each(tags(page).filter_map(of_tag).chain(in_styles).filter(|address| is_a_request(address)))
}

/// The islands' script and WebAssembly, which the page's own script loads after it works.
pub fn loaded_later(page: &str) -> Vec<String> {
    let at_once = loaded_at_once(page);
    let quoted =
        page.split('"').filter(|text| text.starts_with("/pkg/") && !text.contains(char::is_whitespace));
    once_each(quoted.map(str::to_owned).filter(|address| !at_once.contains(address)))
}

fn is_a_request(address: &str) -> bool {
    !address.is_empty() && !address.starts_with("data:") && !address.starts_with('#')
}

fn once_each(all: impl Iterator<Item = String>) -> Vec<String> {
    all.fold(Vec::new(), |mut once, one| {
        if !once.contains(&one) {
            once.push(one);
        }
        once
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<link rel="icon" href="data:x"><link rel="stylesheet" href="/pkg/a.css">
        <style>a{background:url(/pkg/b.svg);mask:url(#c)}</style><img src="/d.png"><img src="/d.png">
        <button name="who" value="fox.orange">Fox</button><button name="who" value="owl.pink">
        <script nonce="n">import("/pkg/e.js");({module_or_path:"/pkg/f.wasm"})</script>"#;

    #[test]
    fn a_page_says_what_it_loads_at_once_and_what_later() {
        assert_eq!(loaded_at_once(PAGE), ["/pkg/a.css", "/d.png", "/pkg/b.svg"]);
        assert_eq!(loaded_later(PAGE), ["/pkg/e.js", "/pkg/f.wasm"]);
    }

    #[test]
    fn fields_are_found_by_their_name() {
        assert_eq!(values(PAGE, "who").collect::<Vec<_>>(), ["fox.orange", "owl.pink"]);
    }
}
