//! What people see of a tally: the chart, the table, the file, the steps.

use app::translator::Translator;
use app::vote::tally::sentences::{sentence, shown_text, turnout};
use app::vote::tally::{Bars, Steps, TallyTable, step_line};
use domain::money::Pence;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;
use server::charts::draw;
use server::files::spreadsheet;
use server::locale::PLAIN_WORDS;

/// No chart shows a number that its table does not, nor the file; no bar holds a digit in words.
pub fn chart_table_and_file_agree(tally: &PublishedTally, told: &str) {
    let owner = Owner::new();
    owner.set();
    provide_context(PLAIN_WORDS);
    let bars = draw(tally).unwrap();
    let (rows, stages) = (bars.clone(), bars.stages.clone());
    let (one, two, three) = (tally.clone(), tally.clone(), tally.clone());
    let chart = text(&view! { <Bars tally=one drawn=rows /> }.to_html());
    let table = text(&view! { <TallyTable tally=two /> }.to_html());
    let steps = text(&view! { <Steps tally=three drawn=stages /> }.to_html());
    let said = [sentence(&PLAIN_WORDS, tally), turnout(&PLAIN_WORDS, tally)].join(" ");
    for number in digits(&chart) {
        let also = digits(&table).contains(&number) || digits(&said).contains(&number);
        assert!(also, "{told}: {number} stands in the chart alone\n{chart}\n{table}");
    }
    for row in tally.rows() {
        for shown in tally.columns().into_iter().filter_map(|column| tally.cell(&row, column)) {
            let shown = shown_text(&PLAIN_WORDS, shown);
            assert!(
                !tally.has_counts() || table.contains(&shown),
                "{told}: the table lacks {shown}: {table}"
            );
        }
    }
    same_in_the_file(&PLAIN_WORDS, tally, told);
    let lines: Vec<String> = tally.steps.iter().map(|step| step_line(&PLAIN_WORDS, tally, step)).collect();
    for number in digits(&steps) {
        let also = digits(&lines.join(" ")).contains(&number);
        let stage = number.parse::<usize>().is_ok_and(|stage| stage <= tally.steps.len()) || number == "5";
        assert!(also || stage, "{told}: {number} stands in the picture of the steps alone\n{steps}");
    }
    for bar in bars.rows.iter().chain(bars.stages.iter().flatten()).chain(bars.splits.iter().flatten()) {
        assert!(!bar.contains("<text") && !bar.contains("data-"), "{told}: a bar holds words: {bar}");
    }
}

fn same_in_the_file(t: &Translator, tally: &PublishedTally, told: &str) {
    let file = String::from_utf8(spreadsheet::csv(t, tally).unwrap()).unwrap();
    // What is chosen stands behind the figures, what costs stands before them.
    let before = 1 + usize::from(tally.terms.pot.is_some());
    for row in tally.rows() {
        let Some(line) = row.line else { continue };
        let found = file.lines().find(|row| row.starts_with(&format!("{},", line.option.words)));
        let found =
            found.unwrap_or_else(|| panic!("{told}: {} is not in the file\n{file}", line.option.words));
        let wanted: Vec<String> = tally
            .columns()
            .into_iter()
            .map(|column| tally.cell(&row, column).map(|shown| shown_text(t, shown)).unwrap_or_default())
            .collect();
        let cells: Vec<&str> = found.split(',').skip(before).take(wanted.len()).collect();
        assert_eq!(cells, wanted, "{told}: {found}");
    }
}

/// What is read, without the marks of HTML.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}

/// All money in a text.
pub fn amounts(text: &str) -> Vec<Pence> {
    let word = |from: &str| {
        from.split(|sign: char| !matches!(sign, '0'..='9' | ',' | '.')).next().unwrap().to_owned()
    };
    let amount = |from| Pence::parse(word(from).trim_end_matches(['.', ',']), "pot").unwrap().unwrap();
    text.split('£').skip(1).map(amount).collect()
}

/// Every number in a text.
pub fn digits(text: &str) -> Vec<String> {
    let text = text.replace(',', "");
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
