//! What is kept of a photo: the picture, and which way up it is. Where and when it was taken, with
//! which camera, and what else stands in the file is left out: only what draws is copied, and where a
//! part of that has room for notes it is written anew. A file that unfolds to more than a phone can
//! hold is refused by what it says of its size, before anything is unfolded.
//!
//! Beside this file, one kind of file each.

mod jpeg;
mod png;
mod webp;

use domain::partnership::photo::{LONGEST_SIDE, MOST_PIXELS};
use domain::partnership::refusal::PartnershipRefusal;
use img_parts::{Bytes, DynImage};

/// A photo that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// "image/jpeg": what the bytes are, whatever the file was called.
    pub kind: &'static str,
    /// The whole file, without what a camera wrote into it.
    pub bytes: Vec<u8>,
}

/// The photo in these bytes.
///
/// # Errors
/// [`PartnershipRefusal::NotAPhoto`] when they are no JPEG, PNG or WebP of one picture, and
/// [`PartnershipRefusal::TooManyPixels`].
pub fn clean(bytes: Vec<u8>) -> Result<Clean, PartnershipRefusal> {
    let parts = DynImage::from_bytes(Bytes::from(bytes)).ok().flatten();
    let (kind, sizes, drawn) = match parts.ok_or(PartnershipRefusal::NotAPhoto)? {
        DynImage::Jpeg(jpeg) => ("image/jpeg", jpeg::sizes(&jpeg), jpeg::only_drawn(jpeg)),
        DynImage::Png(png) => ("image/png", png::sizes(&png), Some(png::only_drawn(png))),
        DynImage::WebP(webp) => ("image/webp", webp::sizes(&webp), webp::only_drawn(webp)),
    };
    if sizes.into_iter().any(is_too_large) {
        return Err(PartnershipRefusal::TooManyPixels);
    }
    drawn.map(|bytes| Clean { kind, bytes }).ok_or(PartnershipRefusal::NotAPhoto)
}

fn is_too_large((width, height): (u32, u32)) -> bool {
    width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS
}

#[cfg(test)]
mod tests {
    use img_parts::ImageEXIF;
    use img_parts::jpeg::Jpeg;
    use img_parts::riff::{RiffChunk, RiffContent};

    use super::jpeg::only_turned;
    use super::*;

    /// A JPEG of one scan with these segments before it: marker and contents.
    fn jpeg(segments: &[(u8, &[u8])], after: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8];
        for (marker, contents) in segments.iter().chain(&[(0xda_u8, &b"\x01\x01\0\0\x3f\0"[..])]) {
            bytes.extend([0xff, *marker]);
            bytes.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
            bytes.extend(*contents);
        }
        bytes.extend([0x12, 0xff, 0x00, 0xd9, 0xff, 0xd9]);
        bytes.extend(after);
        bytes
    }

    fn exif(turned: u8) -> Vec<u8> {
        let place = b"51.5N 0.1W";
        [b"Exif\0\0".as_slice(), &only_turned(turned), place].concat()
    }

    #[test]
    fn where_and_when_a_photo_was_taken_is_left_out_and_which_way_up_stays() {
        let of = |turned| {
            jpeg(&[(0xe1, &exif(turned)), (0xe1, b"http://ns.adobe.com/xap"), (0xfe, b"by Jo")], b"film")
        };
        let clean = clean(of(6)).unwrap();
        assert_eq!(clean.kind, "image/jpeg");
        let text = String::from_utf8_lossy(&clean.bytes);
        for secret in ["51.5N", "adobe", "by Jo", "film"] {
            assert!(!text.contains(secret), "{secret}");
        }
        let kept = Jpeg::from_bytes(Bytes::from(clean.bytes.clone())).unwrap().exif().unwrap();
        assert_eq!(kept, only_turned(6));
        assert!(clean.bytes.ends_with(&[0x12, 0xff, 0x00, 0xd9, 0xff, 0xd9]));
    }

    #[test]
    fn what_is_no_photo_is_none_whatever_it_is_called() {
        let endless = jpeg(&[], b"");
        for bytes in [
            &b"<svg xmlns='x'><script/></svg>"[..],
            b"GIF89a",
            b"",
            b"\xff\xd8",
            &endless[..endless.len() - 2],
        ] {
            assert_eq!(clean(bytes.to_vec()), Err(PartnershipRefusal::NotAPhoto));
        }
    }

    /// A PNG of this size with one more chunk.
    fn png(width: u32, height: u32, more: (&[u8; 4], &[u8])) -> Vec<u8> {
        let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 3, 0, 0, 0]].concat();
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, contents) in
            [(b"IHDR", &head[..]), more, (b"PLTE", b"\0\0\0"), (b"IDAT", b"x"), (b"IEND", b"")]
        {
            let chunk = img_parts::png::PngChunk::new(*kind, Bytes::copy_from_slice(contents));
            png.extend(chunk.encoder().bytes());
        }
        png
    }

    fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let data = |contents: &[u8]| RiffContent::Data(Bytes::copy_from_slice(contents));
        let subchunks = chunks.iter().map(|(id, contents)| RiffChunk::new(**id, data(contents))).collect();
        let list = RiffContent::List { kind: Some(*b"WEBP"), subchunks };
        RiffChunk::new(*b"RIFF", list).encoder().bytes().to_vec()
    }

    /// A head of 5 × 4 that promises all that there can be.
    const HEAD: &[u8] = b"\x3dnts\x04\0\0\x03\0\0";
    /// A picture of 5 × 4.
    const PICTURE: &[u8] = b"\x10\0\0\x9d\x01\x2a\x05\0\x04\0pic";

    #[test]
    fn only_what_draws_is_kept_of_every_kind_of_file() {
        let place = b"51.5N 0.1W notes, long enough for a colour profile";
        let profile = [b"ICC_PROFILE\0\x01\x01".as_slice(), place].concat();
        let jfif = [b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0".as_slice(), place].concat();
        let adobe = [b"Adobe\0\x64note\x01".as_slice(), place].concat();
        let frame = [8, 0, 4, 0, 5, 1, 1, 0x11, 0].as_slice();
        let others: &[(u8, &[u8])] =
            &[(0xe0, &jfif), (0xe2, &profile), (0xee, &adobe), (0xf0, place), (0xde, place), (0xc0, frame)];
        for (kind, file, drawn) in [
            ("image/jpeg", jpeg(others, place), [&b"\x12\xff\x00\xd9"[..], frame]),
            ("image/png", png(5, 4, (b"iCCP", place)), [b"IDATx", b"PLTE"]),
            ("image/png", png(5, 4, (b"gAMA", place)), [b"IDATx", b"PLTE"]),
            (
                "image/webp",
                webp(&[
                    (b"VP8X", HEAD),
                    (b"ICCP", place),
                    (b"VP8 ", PICTURE),
                    (b"EXIF", place),
                    (b"VP8 ", place),
                ]),
                [b"pic", b"VP8X"],
            ),
        ] {
            let clean = clean(file).unwrap();
            let has = |part: &[u8]| clean.bytes.windows(part.len()).any(|bytes| bytes == part);
            assert_eq!(clean.kind, kind);
            assert!(!has(b"51.5N") && !has(b"note") && !has(b"nts"), "{kind}");
            assert!(drawn.into_iter().all(has), "{kind}");
        }
        let colours = clean(jpeg(others, b"")).unwrap();
        assert!(colours.bytes.windows(12).any(|bytes| bytes == b"Adobe\0\x64\0\0\0\0\x01"));
        assert_eq!(clean(webp(&[(b"VP8X", HEAD), (b"ANIM", b"x")])), Err(PartnershipRefusal::NotAPhoto));
    }

    #[test]
    fn a_small_file_that_unfolds_to_more_than_a_phone_can_hold_is_refused() {
        let none = (b"tEXt", &b""[..]);
        let frame = |marker, height: u16, width: u16| {
            let size = [&[8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[1, 1, 0x11, 0]].concat();
            jpeg(&[(marker, &size)], b"")
        };
        let large = b"\x10\0\0\x9d\x01\x2a\xff\x3f\xff\x3f";
        for bomb in [
            png(60_000, 60_000, none),
            png(12_001, 1, none),
            png(8_000, 4_001, none),
            frame(0xc0, 60_000, 60_000),
            frame(0xc2, 1, 65_535),
            webp(&[(b"VP8 ", large)]),
            webp(&[(b"VP8X", HEAD), (b"VP8 ", large)]),
            webp(&[(b"VP8X", b"\0\0\0\0\xff\xff\xff\xff\xff\xff"), (b"VP8 ", PICTURE)]),
            webp(&[(b"VP8L", b"\x2f\xff\xff\xff\xff")]),
        ] {
            assert_eq!(clean(bomb), Err(PartnershipRefusal::TooManyPixels));
        }
        assert!(clean(png(8_000, 4_000, none)).is_ok());
        assert!(clean(frame(0xc0, 3_024, 4_032)).is_ok());
    }
}
