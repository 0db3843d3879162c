//! Who is here, and what they may do.

pub mod about_me;
pub mod account_news;
pub mod adults;
pub mod audit;
pub mod cards;
pub mod devices;
pub mod drafts;
pub mod duties;
pub mod half_sign_ins;
pub mod held_accounts;
pub mod invitations;
pub mod letters;
pub mod newcomers;
pub mod openings;
pub mod passkeys;
pub mod pupils;
pub mod retentions;
pub mod school_accounts;
pub mod second_steps;
pub mod sign_ins;
pub mod tablets;
pub mod watched_words;
pub mod worries;
