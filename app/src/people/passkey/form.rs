//! What a phone is asked, as a form: a few lines of script hand the question to the browser, and its answer to the
//! form. Without script, or in a browser that has none, the page says so, and the other ways stay.

use leptos::prelude::*;

use super::Asked;
use crate::frame::page_context;
use crate::translator::translator;

/// One tap in place of e-mail, password and code.
#[component]
pub fn WithPasskey(
    /// What the phone is asked.
    asked: Asked,
    /// The page they are on their way to.
    next: String,
) -> impl IntoView {
    let t = translator();
    view! {
        <form
            class="passkey"
            method="post"
            action="/sign-in/passkey"
            data-passkey="get"
            data-options=asked.options
            data-failed=t.t("passkey-failed")
        >
            <input type="hidden" name="next" value=next />
            <Hidden sealed=asked.sealed />
            <button type="button" class="strong" hidden>
                {t.t("passkey-go")}
            </button>
            <p class="quiet" role="status" data-says></p>
        </form>
        <Script />
    }
}

/// The question as it comes back, and the place of the answer.
#[component]
pub(super) fn Hidden(sealed: String) -> impl IntoView {
    view! {
        <input type="hidden" name="sealed" value=sealed />
        <input type="hidden" name="answer" value="" />
    }
}

/// Hands questions to the browser, and answers to their forms.
#[component]
pub(super) fn Script() -> impl IntoView {
    view! { <script nonce=page_context().nonce inner_html=SCRIPT></script> }
}

/// Bytes travel as base64url: older browsers have no way of their own to read them.
const SCRIPT: &str = "(d=>{if(!window.PublicKeyCredential)return;\
const e=s=>Uint8Array.from(atob(s.replace(/-/g,\"+\").replace(/_/g,\"/\")),c=>c.charCodeAt(0)),\
b=v=>btoa(String.fromCharCode(...new Uint8Array(v))).replace(/[+]/g,\"-\").replace(/[/]/g,\"_\").replace(/=/g,\"\");\
d.querySelectorAll(\"form[data-passkey]\").forEach(f=>{\
const k=f.dataset.passkey,o=JSON.parse(f.dataset.options),s=f.querySelector(\"[data-says]\"),g=f.querySelector(\"button[hidden]\");\
s.textContent=\"\";g.hidden=!1;\
g.addEventListener(\"click\",async()=>{try{\
const p={...o,challenge:e(o.challenge)};\
if(k==\"create\"){p.user={...o.user,id:e(o.user.id)};p.excludeCredentials=(o.excludeCredentials||[]).map(c=>({...c,id:e(c.id)}))}\
const c=await navigator.credentials[k]({publicKey:p}),r=c.response,a={clientDataJSON:b(r.clientDataJSON)};\
if(k==\"create\"){a.attestationObject=b(r.attestationObject);a.transports=r.getTransports?r.getTransports():[]}\
else{a.authenticatorData=b(r.authenticatorData);a.signature=b(r.signature);a.userHandle=r.userHandle?b(r.userHandle):null}\
f.elements.answer.value=JSON.stringify({id:c.id,rawId:c.id,type:c.type,response:a,\
clientExtensionResults:c.getClientExtensionResults()});f.requestSubmit()\
}catch(x){s.textContent=f.dataset.failed}})})})(document)";

#[cfg(test)]
mod tests {
    #[test]
    fn the_script_is_small_and_ends_no_tag() {
        assert!(super::SCRIPT.len() <= 1_500, "{}", super::SCRIPT.len());
        assert!(!super::SCRIPT.contains("</"));
    }
}
