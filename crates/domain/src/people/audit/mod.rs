//! Who did what, kept. Never a pupil's words, never a choice.

mod entry;

pub use entry::AuditEntry;

/// Declares [`Deed`] with the code of each deed on the disk.
macro_rules! deeds {
    ($($(#[$doc:meta])* $name:ident $code:literal)*) => {
        /// What an adult can do that is written down.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Deed {
            $($(#[$doc])* $name,)*
        }

        impl Deed {
            /// The deed as it is kept on the disk: "round.close".
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

deeds! {
    /// An organisation takes part in an activity.
    ActivityJoin "activity.join"
    /// What an activity is was kept.
    ActivityKeep "activity.keep"
    /// An organisation takes part no longer.
    ActivityLeave "activity.leave"
    /// An activity was made of an idea.
    ActivityMake "activity.make"
    /// What an activity works towards.
    ActivityOutcomes "activity.outcomes"
    /// When an activity is on.
    ActivitySessions "activity.sessions"
    /// An adult came in by a link.
    AdultJoin "adult.join"
    /// An adult left.
    AdultLeave "adult.leave"
    /// A leader took an adult away.
    AdultTakeAway "adult.take-away"
    /// Whether an organisation gets what it wanted.
    BenefitsReview "benefits.review"
    /// What an organisation gives and gets.
    BenefitsSay "benefits.say"
    /// A line of the budget.
    BudgetSave "budget.save"
    /// A new link to the calendar.
    CalendarLink "calendar.link"
    /// The cards of a group were ended.
    CardsEnd "cards.end"
    /// Cards were made for a group.
    CardsMake "cards.make"
    /// A lost card was replaced, or all cards of a group.
    CardsReplace "cards.replace"
    /// A group was put away: it takes part in nothing new.
    GroupArchive "group.archive"
    /// Another organisation was asked for a group.
    GroupAsk "group.ask"
    /// Groups came in from a list.
    GroupBringIn "group.bring-in"
    /// A group that was put away is there again.
    GroupBringBack "group.bring-back"
    /// What a group is called, how old it is, how many are on its list.
    GroupChange "group.change"
    /// A group was made.
    GroupMake "group.make"
    /// A group may take part in sessions of another organisation.
    GroupYes "group.yes"
    /// A group may not.
    GroupNo "group.no"
    /// A yes was taken back.
    GroupTakeBack "group.take-back"
    /// Days without school.
    HolidayAdd "holiday.add"
    /// Days without school were taken out.
    HolidayRemove "holiday.remove"
    /// An idea was answered.
    IdeaAnswer "idea.answer"
    /// What an idea costs.
    IdeaCost "idea.cost"
    /// Whose idea leaders may say it was.
    IdeaCredit "idea.credit"
    /// Whether a promise was kept.
    IdeaFollowUp "idea.follow-up"
    /// An idea was kept private.
    IdeaKeep "idea.keep"
    /// An idea became part of another.
    IdeaMerge "idea.merge"
    /// An idea went to the wall.
    IdeaRelease "idea.release"
    /// An idea went back to its author.
    IdeaSendBack "idea.send-back"
    /// An idea was taken off the wall, or out of another.
    IdeaUndo "idea.undo"
    /// A worker wrote an idea down for a pupil.
    IdeaWriteFor "idea.write-for"
    /// A link by which somebody comes in.
    InvitationMake "invitation.make"
    /// A link was taken back.
    InvitationTakeBack "invitation.take-back"
    /// An organisation left the partnership.
    OrganisationArchive "organisation.archive"
    /// An organisation came into the partnership.
    OrganisationJoin "organisation.join"
    /// A wanted outcome more.
    OutcomesAdd "outcomes.add"
    /// What an organisation wants.
    OutcomesAgree "outcomes.agree"
    /// What a school saw of an outcome.
    OutcomesNote "outcomes.note"
    /// A wanted outcome was taken out.
    OutcomesRemove "outcomes.remove"
    /// How outcomes are worded.
    OutcomesWord "outcomes.word"
    /// A role or a feature of places in the partnership's own words.
    OwnWordAdd "own-word.add"
    /// One that was put away is asked about again.
    OwnWordBringBack "own-word.bring-back"
    /// One is asked about no more.
    OwnWordPutAway "own-word.put-away"
    /// One has other words.
    OwnWordRename "own-word.rename"
    /// What an organisation says for itself on the one page.
    PageSide "page.side"
    /// An organisation signed the one page.
    PageSign "page.sign"
    /// The words of the one page.
    PageWrite "page.write"
    /// An adult has a passkey more.
    PasskeyAdd "passkey.add"
    /// An adult took a passkey away.
    PasskeyRemove "passkey.remove"
    /// An adult set a new password.
    PasswordSet "password.set"
    /// A partnership asks its leaders and safeguarding leads for a second step, or does not any more.
    SecondStepAsk "second-step.ask"
    /// An adult has a new list of codes on paper.
    SecondStepPaper "second-step.paper"
    /// An adult signs in with the password alone again.
    SecondStepRemove "second-step.remove"
    /// An adult signs in with a second step from now on.
    SecondStepSet "second-step.set"
    /// An adult ended one of the own sign-ins, or all others.
    SignInEnd "sign-in.end"
    /// A photo of a place.
    PhotoAdd "photo.add"
    /// A photo was taken out.
    PhotoRemove "photo.remove"
    /// A check of a place that is not needed any more.
    PlaceCheckRemove "place-check.remove"
    /// What was looked at in a place, when and by whom.
    PlaceCheckSay "place-check.say"
    /// A place was put away.
    PlaceArchive "place.archive"
    /// A place that was put away is there again.
    PlaceBringBack "place.bring-back"
    /// A place was made.
    PlaceMake "place.make"
    /// What a place has.
    PlaceSave "place.save"
    /// A pupil runs the steps and the timer, or does not any more.
    PupilCoHost "pupil.co-host"
    /// Who waited at the door was let in.
    PupilLetIn "pupil.let-in"
    /// Who waited at the door was sent away.
    PupilTurnAway "pupil.turn-away"
    /// A pupil was let in again.
    PupilLetBack "pupil.let-back"
    /// A device that asked to come back as a pupil was turned away.
    ReturnTurnAway "return.turn-away"
    /// A name for workers' eyes.
    PupilName "pupil.name"
    /// A pupil was taken out of a session.
    PupilRemove "pupil.remove"
    /// Several pupils were taken out of a session at once.
    PupilTakeOut "pupil.take-out"
    /// The day of the next review.
    ReviewSet "review.set"
    /// Who does what in the programme.
    RolesFill "roles.fill"
    /// A round was closed, counted and severed.
    RoundClose "round.close"
    /// A round was opened.
    RoundOpen "round.open"
    /// A round was planned.
    RoundPlan "round.plan"
    /// A result was shown.
    RoundReveal "round.reveal"
    /// A result was told so far on the big screen.
    RoundTell "round.tell"
    /// What came of a round.
    RoundChanged "round.changed"
    /// A planned round was taken out.
    RoundUnplan "round.unplan"
    /// A round over many sittings was made.
    WideMake "wide.make"
    /// A round over many sittings was taken away before anybody sat.
    WideRemove "wide.remove"
    /// A sitting was opened, or opened again.
    SittingOpen "sitting.open"
    /// A sitting was ended.
    SittingEnd "sitting.end"
    /// Those beyond the list of their group may vote.
    SittingAsk "sitting.ask"
    /// An option was taken off the ballot.
    RoundWithdraw "round.withdraw"
    /// Which adults come.
    SessionAdults "session.adults"
    /// The day, the place and why there.
    SessionBook "session.book"
    /// The list of checks.
    SessionChecks "session.checks"
    /// What adults say to each other afterwards.
    SessionDebrief "session.debrief"
    /// The door was shut or opened.
    SessionDoor "session.door"
    /// A session ended.
    SessionEnd "session.end"
    /// A session was made.
    SessionMake "session.make"
    /// What a session needs of its place.
    SessionNeeds "session.needs"
    /// What happens in a session, line by line.
    SessionAgenda "session.agenda"
    /// A new code, and the old one is dead.
    SessionCode "session.code"
    /// The code opens from now on.
    SessionOpen "session.open"
    /// A worker of another organisation was given the room.
    SessionGive "session.give"
    /// A worker of another organisation has the room no more.
    SessionTakeBack "session.take-back"
    /// A session was kept to be copied.
    TemplateKeep "template.keep"
    /// A template got another name.
    TemplateRename "template.rename"
    /// A session is copied no more.
    TemplateRemove "template.remove"
    /// A session was called ready.
    SessionReady "session.ready"
    /// Who does what in a session.
    SessionRoles "session.roles"
    /// The big screen shows other answers.
    ScreenTurn "screen.turn"
    /// What makes it a real say.
    SessionSay "session.say"
    /// The room moved on, or back.
    SessionStep "session.step"
    /// The timer was started, stopped or given more time.
    SessionTimer "session.timer"
    /// A session that was a rehearsal was cleared away.
    SessionClear "session.clear"
    /// The link that sets Fifth up was used: the first adult is in.
    SetUpBegin "set-up.begin"
    /// The first session was made, and the setting up is over.
    SetUpFinish "set-up.finish"
    /// The first group, or one more.
    SetUpGroup "set-up.group"
    /// A new link that sets Fifth up.
    SetUpLink "set-up.link"
    /// What the first organisation is called.
    SetUpOrganisation "set-up.organisation"
    /// How the first adult is known.
    SetUpYou "set-up.you"
    /// When worries are read, and who the head is.
    DutySet "duty.set"
    /// A worry was opened.
    WorryOpen "worry.open"
    /// A worry was passed on.
    WorryPassOn "worry.pass-on"
    /// Nobody had opened a worry in time, and the next was told.
    WorryTell "worry.tell"
    /// Something was decided about a worry.
    WorryDecide "worry.decide"
    /// A worry was closed.
    WorryClose "worry.close"
    /// A worker passed a worry on after a sitting.
    WorrySay "worry.say"
    /// The sixth ingredient.
    SixthWrite "sixth.write"
    /// Written words were taken off the screen.
    WordsHide "words.hide"
    /// Written words were shown.
    WordsShow "words.show"
}
