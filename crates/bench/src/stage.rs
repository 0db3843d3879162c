//! What the browser's part needs: Fifth with an open ballot of twelve, pupils who have not
//! voted yet, and the bare ballot beside it.

use std::net::SocketAddr;

use anyhow::Result;

use crate::people::{Crowd, IDEAS, Room};
use crate::{people, places, process, skeleton};

/// Sets the stage, writes down how to come in (`stage.txt`: the ballot's path, then a line of
/// cookies for each pupil), and serves until it is stopped.
pub async fn stage(fifth: SocketAddr, bare: SocketAddr) -> Result<()> {
    // Kept until the end: with it ends the server.
    let server = process::fifth_at(fifth, &places::fresh("stage")?, true).await?;
    let mut worker = people::sign_in(server.addr, people::WORKER).await?;
    let room = Room::make(&mut worker, "Slow 3G").await?;
    let crowd = Crowd::gather(server.addr, &mut worker, room, IDEAS, IDEAS).await?;
    let mut lines = vec![crowd.ballot()];
    lines.extend(crowd.pupils.iter().map(crate::visitor::Visitor::cookies));
    std::fs::write(places::own("stage.txt"), lines.join("\n"))?;
    skeleton::serve(bare, &places::fresh("stage-skeleton")?).await
}
