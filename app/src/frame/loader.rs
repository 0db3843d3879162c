//! The few lines of script in a page that wake its islands, after the page itself works.

use leptos::prelude::*;

use super::page_context;

/// Loads the islands at the first tap or key, or when the browser has nothing better to do:
/// nothing on the page waits for them. Only for pages that have an island.
#[component]
pub fn Loader(
    /// A pupil is in: what was seen and what was not sent is kept for a time without network.
    #[prop(optional)]
    keeps: bool,
) -> impl IntoView {
    let context = page_context();
    let worker = if keeps { WORKER } else { "" };
    let script = script(&context.js, &context.wasm, worker);
    view! { <script nonce=context.nonce inner_html=script></script> }
}

/// Where a browser takes it: by TLS, or from its own computer.
const WORKER: &str = "w.navigator.serviceWorker?.register(\"/sw.js\");";

fn script(js: &str, wasm: &str, worker: &str) -> String {
    // What was not fetched is tried again, by another name: browsers remember a failure by its address.
    format!(
        "(w=>{{let n,r=\"\",o={{once:true,passive:true}},g=()=>{{if(n)return;n=1;{worker}\
         import(\"{js}\"+r).then(async m=>(await m.default({{module_or_path:\"{wasm}\"}}),m)).then(m=>{{m.hydrate();\
         document.querySelectorAll(\"leptos-island\").forEach(e=>m[e.dataset.component](e))}},\
         ()=>{{n=0;r+=\"?\";w.setTimeout(g,1e3)}})}};\
         w.addEventListener(\"pointerdown\",g,o);w.addEventListener(\"keydown\",g,o);\
         w.requestIdleCallback?w.requestIdleCallback(g,{{timeout:2e3}}):w.setTimeout(g,2e3)}})(window)"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_is_small() {
        let script = script("/pkg/fifth.0123456789abcdef.js", "/pkg/fifth.0123456789abcdef.wasm", WORKER);
        assert!(script.len() <= 660, "{}", script.len());
    }
}
