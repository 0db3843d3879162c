//! The lists in Welsh, Arabic and Urdu: cries that stand in none of them word for word are found, and plain
//! ideas are not.

use super::{Kind, Watch, listed};

/// As children could write it: with vowels and without, drawn out, joined, on another keyboard, in Latin letters.
const CRIES: &[&str] = &[
    "Mae Mam yn fy mrifo i weithiau",
    "mae’n brifo fi bob nos",
    "mae fy llystad yn fy nghuro i a fy chwaer",
    "DWI ISIO MARW",
    "dwi ddim eisiau mynd adref heno",
    "dw i ofn mynd adre",
    "dwi’n torri fy hun",
    "Hunan-niweidio",
    "does neb yn gwrando arnaf",
    "paid â deud wrth neb, mae o’n gyfrinach",
    "heeeelpwch fi",
    "أبي يضربني",
    "وأبي يضربني كل يوم",
    "أَبِي يَضْرِبُنِي",
    "ابـــي يضـــربني",
    "امي بتضربني وبتصرخ عليا",
    "اريد ان اموت",
    "بدي موووووت",
    "لا أريد أن أعيش",
    "لا أشعر بالأمان في البيت",
    "ساعدووووني",
    "فكرت بالانتحار",
    "أخاف من زوج أمي",
    "ابو مجھے مارتے ہیں",
    "ابو مجهے مارتے هیں",
    "امّی مجھے بہت مارتی ہیں",
    "ابو مجھے مارتاہے",
    "میں مرنا چاہتی ہوں",
    "مَیں مرنا چاہتا ہوں",
    "مجھے گھر نہیں جانا",
    "مجھے ابو سے بہت ڈر لگتا ہے",
    "خُودکُشی",
    "میری مدد کریں",
    "Abu mujhe bohat maarte hain",
];

/// What nobody needs to read first.
const IDEAS: &[&str] = &[
    "Wal graffiti yn y parc",
    "Clwb beicio ar ôl ysgol, a thrwsio beiciau",
    "Coginio swper gyda'n gilydd",
    "Pêl-droed heb neb yn cael ei ddewis olaf",
    "Taro drymiau a chanu mewn band",
    "Mae Dad yn gogydd, all o ddangos i ni",
    "Bwrw glaw neu beidio, taith i lan y môr",
    "Torri papur a glud",
    "Mwy o finiau ar y stryd",
    "Dwi isio dysgu nofio",
    "جدار للرسم في الحديقة",
    "نادي طبخ بعد المدرسة",
    "كرة القدم ولا أحد يُختار أخيرا",
    "رحلة إلى البحر مع أبي وأمي",
    "نضرب الطبل ونغني",
    "فريق للعب بالكرة فقط",
    "أريد أن أتعلم السباحة",
    "جنسيات كثيرة في مدرستنا",
    "پارک میں رنگوں کی دیوار",
    "اسکول کے بعد کھانا پکانے کا کلب",
    "سکول یا کلب میں فلم بنانا",
    "انسان یا حیوان کا ناٹک",
    "فٹ بال، مگر سب کھیلیں",
    "امی اور ابو کے ساتھ سمندر کی سیر",
    "ہم ڈھول بجائیں اور گائیں",
    "ننگے پاؤں گھاس پر چلنا",
    "کس نے کہا کہ ہم نہیں کر سکتے",
    "میں تیرنا سیکھنا چاہتا ہوں",
];

fn has(kind: Kind, words: &str) -> bool {
    Watch::default().flags(words).by_kind().iter().any(|(of, _)| *of == kind)
}

#[test]
fn a_cry_for_help_is_found_in_every_language_however_it_is_written() {
    let missed: Vec<_> = CRIES.iter().filter(|said| !has(Kind::Disclosure, said)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn an_idea_in_another_language_is_no_cry_and_no_word_inside_another_is_found() {
    let wrong: Vec<_> = IDEAS
        .iter()
        .map(|idea| (*idea, Watch::default().flags(idea)))
        .filter(|(_, flags)| !flags.is_empty())
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn rude_words_ways_to_reach_somebody_and_names_are_found_in_every_language() {
    for rude in [
        "ffycin hel",
        "twll dîn pob Sais",
        "وشرموطة",
        "يا حمار",
        "ما هذا الخرا، خرا عليك",
        "الو کا پٹھا",
        "BHENCHOD",
    ] {
        assert!(has(Kind::Rude, rude), "{rude}");
    }
    for reach in [
        "tecstiwch fi",
        "fy nghyfeiriad ydy",
        "هذا رقمي",
        "ضيفووووني",
        "میرا نمبر لکھ لو",
        "میں اسکول کے پاس رہتی ہوں",
    ] {
        assert!(has(Kind::Contact, reach), "{reach}");
    }
    for name in ["Fy enw i ydy Nia", "اسمي سارة", "میرا نام سارہ ہے", "mera naam Sara hai"]
    {
        assert!(has(Kind::Names, name), "{name}");
    }
}

#[test]
fn every_language_has_every_kind_and_english_stands_first() {
    for kind in Kind::ALL {
        let mut languages: Vec<_> = listed(kind).iter().map(|one| one.language).collect();
        languages.dedup();
        assert_eq!(languages, ["en", "ar", "cy", "ur"], "{kind:?}");
    }
}
