//! Coming in: the code, the group, a picture to tap. Coming back on another device is in `back.rs`.

use app::people::join::{GroupPage, JoinPage, PicturePage};
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use domain::id::GroupId;
use domain::partnership::group::Group;
use domain::people::newcomer::Knock;
use domain::people::pupil::Pupil;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::audience::Audience;
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{MaybePupil, MaybeSignedIn, PupilSession};
use crate::extractors::{language, looks};
use crate::handlers::people::behind::{Behind, behind, is_about_the_code};
use crate::handlers::people::by_card::with_card;
use crate::handlers::people::tablet;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::pictures::who;
use crate::state::AppState;
use crate::step_address::address_of;
use crate::{demo, pictures, reach};

/// `GET /`: one big field for the code. Who is in or signed in is shown the way on, and who looks at a demo
/// every way in.
pub async fn front(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    MaybeSignedIn(adult): MaybeSignedIn,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (typed, refusal) =
        draft.map_or((String::new(), None), |(form, refusal)| (form.one("code").to_owned(), refusal));
    let demo = if state.demo.is_so() { Some(demo::ways_in(&state).await?) } else { None };
    let me = known.map(|known| known.me());
    let adult = adult.map(|adult| app::frame::home(adult.role));
    Ok(render(JoinPage { typed, refusal, me, adult, demo }))
}

/// `POST /join`: the code that was typed.
pub async fn code(State(state): State<AppState>, headers: HeaderMap, form: FormFields) -> HandlerResult {
    match behind(&state, &headers, form.one("code")).await {
        Ok(Behind::Door(session)) => Ok(see_other(&format!("/join/{}", session.code.as_str()))),
        Ok(Behind::Answers(over)) => Ok(see_other(&format!("/answers/{}", over.secret.as_str()))),
        Ok(Behind::Card(key)) => Ok(with_card(&state, &key)),
        Err(refusal) if is_about_the_code(&refusal) => Ok(form.again("/", refusal)),
        Err(refusal) => Err(refusal.into()),
    }
}

/// What the link in a QR code may add: the group, once it is chosen.
#[derive(Deserialize)]
pub struct Chosen {
    group: Option<GroupId>,
}

/// `GET /join/{code}`: choose your group if there are several, then tap a picture.
pub async fn door(
    State(state): State<AppState>,
    (Path(code), Query(chosen)): (Path<String>, Query<Chosen>),
    headers: HeaderMap,
    Extension(audience): Extension<Audience>,
    known: MaybePupil,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let session = match behind(&state, &headers, &code).await {
        Ok(Behind::Door(session)) => *session,
        // Who was in can still reply there.
        Ok(Behind::Answers(over)) if known.is_in(&over.id) => {
            return Ok(see_other("/answers"));
        }
        Ok(Behind::Answers(over)) => return Ok(see_other(&format!("/answers/{}", over.secret.as_str()))),
        Ok(Behind::Card(key)) => return Ok(with_card(&state, &key)),
        Err(refusal) => {
            return Ok(render(JoinPage { typed: code, refusal: Some(refusal), ..JoinPage::default() }));
        }
    };
    audience.is_about(&session);
    audience.speaks(&session.plan.language);
    if reach::notice(&state, &headers) {
        // The adults who wait for a phone see it come.
        store::sessions::reached(&state.db, &session.id).await?;
        state.live.changed(&session.id);
    }
    if known.is_in(&session.id) {
        return Ok(see_other("/now"));
    }
    let groups = store::groups::at_the_door(&state.db, &session.id).await?;
    let several = groups.len() > 1;
    let chosen = groups.iter().find(|group| !several || Some(&group.id) == chosen.group.as_ref()).cloned();
    let refusal = draft.and_then(|(_, refusal)| refusal);
    let cards = store::cards::open(&state.db, &session.id).await?;
    let Some(group) = chosen else {
        let page = GroupPage { code: session.code, session_name: session.name, groups, cards, refusal };
        return Ok(render(page));
    };
    let said = refusal.is_some();
    let session_id = session.id.clone();
    let mut response = picture_page(&state, session, group, [several, cards], refusal).await?;
    // A cookie that says nothing but that this browser keeps cookies, and is one device. With a new one,
    // what was said once is not said again.
    if said || cookies::device(&state, &headers).is_none() {
        let is_one = state.guesses.may_be_a_device(session_id.as_str());
        let guest = if is_one { cookies::guest(&state) } else { state.chance.token() };
        cookies::give(&state, &mut response, For::Guest, &guest);
    }
    Ok(response)
}

/// `POST /join/{code}`: the picture that was tapped. Only now the device has a token, and always a new
/// one: whoever left a cookie on it before knows nothing.
pub async fn enter(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    known: MaybePupil,
    form: FormFields,
) -> HandlerResult {
    let session = match behind(&state, &headers, &code).await {
        Ok(Behind::Door(session)) => *session,
        Ok(Behind::Answers(_) | Behind::Card(_)) => {
            return Ok(typed(&code).again("/", Refusal::Session(SessionRefusal::CodeNotOpen)));
        }
        Err(refusal) if is_about_the_code(&refusal) => return Ok(typed(&code).again("/", refusal)),
        Err(refusal) => return Err(refusal.into()),
    };
    if known.is_in(&session.id) {
        return address_of(&state, &session).await.map(|address| see_other(&address));
    }
    let groups = store::groups::at_the_door(&state.db, &session.id).await?;
    let group = groups.iter().find(|group| group.id.as_str() == form.one("group"));
    let group = group.ok_or(Refusal::UnreadableForm)?;
    let (picture, colour) = who(form.one("who"))?;
    let kept =
        [For::Guest, For::Pupil].into_iter().any(|whose| cookies::token(&state, &headers, whose).is_some());
    if !kept {
        return Err(no_cookie(&session));
    }
    let token = token_of(&state, &session, form.one("once"));
    let pupil = Pupil {
        id: state.chance.id().into(),
        session: session.id.clone(),
        group: group.id.clone(),
        picture,
        colour,
        name: None,
        back_at: None,
        wrote: false,
        lead: None,
        card: None,
    };
    let now = state.clock.now();
    let (hash, ends_at) = (cookies::hash(&token), session.known_until(now));
    let before =
        cookies::token(&state, &headers, For::Pupil).map_or(hash.clone(), |before| cookies::hash(&before));
    let knocked = store::newcomers::knock(&state.db, &pupil, [&hash, &before], now, ends_at).await;
    state.live.changed(&session.id);
    match knocked.map_err(Refusal::from) {
        Ok(knock) => {
            let next = match knock {
                Knock::In => address_of(&state, &session).await?,
                Knock::Waits => format!("/join/{}/asked", session.code.as_str()),
            };
            let mut response = see_other(&next);
            cookies::give(&state, &mut response, For::Pupil, &token);
            tablet::only_in(&state, &headers, &session, &mut response).await?;
            Ok(response)
        }
        Err(Refusal::People(PeopleRefusal::PictureTaken)) => {
            let door = format!("/join/{}?group={}", session.code.as_str(), group.id);
            Ok(form.again(&door, Refusal::People(PeopleRefusal::PictureTaken)))
        }
        Err(refusal) if is_about_the_code(&refusal) => Ok(typed(&code).again("/", refusal)),
        Err(refusal) => Err(refusal.into()),
    }
}

/// `POST /leave`: "I've finished, pass it on": this device forgets the pupil. On a tablet that is passed on it is
/// one turn more.
pub async fn leave(
    State(state): State<AppState>,
    headers: HeaderMap,
    known: MaybePupil,
    _: FormFields,
) -> HandlerResult {
    let mut stays_known = false;
    let tablet = cookies::token(&state, &headers, For::Tablet);
    if let Some(token) = cookies::token(&state, &headers, For::Pupil) {
        let hash = cookies::hash(&token);
        match &tablet {
            Some(tablet) => store::tablets::pass_on(&state.db, [&cookies::hash(tablet), &hash]).await?,
            None => store::sign_ins::remove(&state.db, &hash).await?,
        }
        // A device that was taken out does not become a new one by this.
        stays_known = store::newcomers::was_taken_out(&state.db, &hash).await?;
    }
    let door = match known.0 {
        Some(PupilSession { session, .. }) => {
            state.live.changed(&session.id);
            format!("/join/{}", session.code.as_str())
        }
        None => "/".to_owned(),
    };
    let door = if tablet.is_some() { "/tablet".to_owned() } else { door };
    let mut response = see_other(&door);
    if !stays_known {
        cookies::take(&state, &mut response, For::Pupil);
    }
    looks::go_back(&state, &headers, &mut response);
    if tablet.is_some() {
        language::go_back(&state, &headers, &mut response);
    }
    Ok(response)
}

/// The form of the front door with this code in it.
fn typed(code: &str) -> FormFields {
    FormFields::from(vec![("code".to_owned(), code.to_owned())])
}

async fn picture_page(
    state: &AppState,
    session: Session,
    group: Group,
    [several_groups, cards]: [bool; 2],
    refusal: Option<Refusal>,
) -> HandlerResult {
    let taken = store::pupils::not_free(&state.db, &session.id).await?;
    let offered = pictures::to_offer(&taken, state.chance.u64());
    let page = PicturePage {
        code: session.code,
        session_name: session.name,
        group,
        several_groups,
        cards,
        offered,
        once: state.chance.id(),
        refusal,
    };
    Ok(render(page))
}

/// A token that the server makes. Two taps on one page have the same, so that a double tap is one
/// pupil; nobody else can make it.
fn token_of(state: &AppState, session: &Session, once: &str) -> String {
    if once.is_empty() {
        return state.chance.token();
    }
    state.chance.token_for(&format!("{} {once}", session.id))
}

/// A browser that keeps no cookie, or lost it: a page that says who can help, and leads to the pictures,
/// where it gets a new one.
fn no_cookie(session: &Session) -> Refused {
    let door = format!("/join/{}", session.code.as_str());
    Refused::from(Refusal::People(PeopleRefusal::NoCookie)).back_to(door)
}
