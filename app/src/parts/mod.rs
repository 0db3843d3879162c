//! Small parts that several pages are made of.

mod back;
mod button;
mod came_back;
mod deed;
mod group_ticks;
mod hero;
mod idea;
mod key;
mod languages;
mod picture;
mod problem;
mod safety;
mod sign;
mod sure;
mod text_area;
mod text_field;

pub use back::Back;
pub use button::MainButton;
pub use came_back::CameBack;
pub use deed::{Deed, Icon};
pub use group_ticks::GroupTicks;
pub use hero::Hero;
pub use idea::IdeaLine;
pub use key::Key;
pub use languages::Languages;
pub use picture::{CROSSED, MeBadge, MePicture, OptionPicture, Picture, me_word, option_class};
pub use problem::{Problem, WrongLine, Wrongs, to_adult, what_happened, what_to_do};
pub use safety::who_reads;
pub use sign::{SIGN_AS_ADDRESS, Sign, sign_as_svg};
pub use sure::Sure;
pub use text_area::TextArea;
pub use text_field::TextField;
