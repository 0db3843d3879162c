//! The link as the leader sees it, once: a code to scan, the address, a letter. It prints as it is.

use domain::people::invitation::{Asks, Invitation};
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::Deed;
use crate::translator::{Translator, translator};

impl Page for super::LinkPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::LinkPage { adult, invitation, link } = self;
        let to = format!("/people/invitations/{}", invitation.id);
        let title = title(&t, &invitation);
        let body = match link {
            Some((address, qr)) => view! { <Known invitation=invitation.clone() address qr /> }.into_any(),
            None => view! {
                <section class="sheet">
                    <p>{t.t("link-gone")} " " {t.t("link-gone-do")}</p>
                    <Deed to=format!("{to}/renew") words=t.t("people-link-new") class="strong" />
                </section>
            }
            .into_any(),
        };
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="new-session link">
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <h1>{title}</h1>
                {body}
                <Deed
                    to=format!("{to}/take-back")
                    words=t.t("link-take-back")
                    class="plain"
                    about=invitation.email
                />
            </AdultFrame>
        }
        .into_any()
    }
}

#[component]
fn Known(invitation: Invitation, address: String, qr: String) -> impl IntoView {
    let t = translator();
    let day = t.day_of(invitation.ends_at);
    let how = match invitation.asks {
        Asks::Colleague(_) => "link-how-adult",
        Asks::Partner => "link-how-partner",
        Asks::Password(_) => "link-how-password",
        Asks::Afresh(_) => "link-how-afresh",
    };
    let letter = t.t_with("link-mail-body", &[("day", day.clone().into())]);
    let letter = [letter, address.clone()].join("\n\n");
    let mail = mail_to(&invitation.email, &t.t("link-mail-subject"), &letter);
    view! {
        <section class="sheet known-link">
            <figure class="plate" inner_html=qr></figure>
            <div class="ways">
                <p>{t.t_with("link-how", &[("day", day.into())])} " " {t.t(how)}</p>
                <label for="link">{t.t("link-address")}</label>
                <input type="text" id="link" readonly value=address.clone() />
                <p class="on-paper">{address}</p>
                <a class="button" href=mail>
                    {t.t("link-send")}
                </a>
                <p class="hint">{t.t("link-print")} " " {t.t("link-once")}</p>
            </div>
        </section>
    }
}

fn title(t: &Translator, invitation: &Invitation) -> String {
    let who = if invitation.job_title.is_empty() { &invitation.email } else { &invitation.job_title };
    match invitation.asks {
        Asks::Colleague(_) => t.t_with("link-title", &[("who", who.as_str().into())]),
        Asks::Partner => t.t("link-title-partner"),
        Asks::Password(_) => t.t("link-title-password"),
        Asks::Afresh(_) => t.t("link-title-afresh"),
    }
}

/// A letter in the adult's own mail program (RFC 6068): nothing is sent by the server.
fn mail_to(email: &str, subject: &str, body: &str) -> String {
    format!("mailto:{}?subject={}&body={}", encoded(email), encoded(subject), encoded(body))
}

/// Every byte that is not plain, as `%XX`.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte);
    crate::isolates::without(text)
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_letter_cannot_add_a_second_address() {
        let letter = super::mail_to("a@b.example?cc=c@d.example", "A & B", "one\ntwo");
        assert_eq!(letter, "mailto:a@b.example%3Fcc%3Dc@d.example?subject=A%20%26%20B&body=one%0Atwo");
    }
}
