//! Who is here, and what they may do.

pub mod about_me;
pub mod adults;
pub mod audit;
pub mod cards;
pub mod devices;
pub mod drafts;
pub mod duties;
pub mod invitations;
pub mod letters;
pub mod newcomers;
pub mod openings;
pub mod pupils;
pub mod retentions;
pub mod sign_ins;
pub mod watched_words;
pub mod worries;
