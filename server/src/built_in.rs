//! The built site inside the program, for one file that serves alone. `make dist` builds it so; every other
//! build reads the folder.

use crate::pkg::File;

/// Every file of the site; none without the feature `site`.
#[cfg(feature = "site")]
pub static BUILT_IN: &[File] =
    include!(env!("FIFTH_SITE_TABLE", "build this by `make dist`: it needs the table of the built site"));

/// Every file of the site; none without the feature `site`.
#[cfg(not(feature = "site"))]
pub static BUILT_IN: &[File] = &[];
