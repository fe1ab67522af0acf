#include "analysis/raadszaken.hpp"
#include "base/text.hpp"
#include "rules/rule.hpp"

namespace grip::rules::gemeentewet_fractie_genoemd {
namespace {

void zoek(std::string_view tekst, const auto& plaats, Findings& findings) {
    if (lower_ascii(tekst).find("fractie") == std::string::npos) return;
    findings.add(plaats(), "hier wordt een fractie genoemd, en dit komt in stukken die bewaard blijven",
                 "Schrijf wat de raad als geheel vond of besloot, zonder fractie of naam.");
}

template <class R, class T>
void zoek(const R& record, std::optional<T> R::*member, Findings& findings) {
    if (record.*member) zoek((record.*member)->text, [&] { return at(record, member); }, findings);
}

void zoek(const analysis::Raadszaak& zaak, Findings& findings) {
    const Raadsuitspraak& uitspraak = *zaak.uitspraak;
    zoek(
        uitspraak.tekst.text, [&] { return at(uitspraak, &Raadsuitspraak::tekst); }, findings);
    zoek(uitspraak, &Raadsuitspraak::door, findings);
    zoek(*zaak.opvolging, &Opvolging::wie, findings);
    zoek(*zaak.opvolging, &Opvolging::uitvoering, findings);
}

void zoek(const Agendapunt& punt, Findings& findings) {
    if (punt.na_afloop) zoek(*punt.na_afloop, &NaAfloop::inbreng_raad, findings);
    if (!punt.raadsbesluit) return;
    for (const Amendement& amendement : punt.raadsbesluit->amendementen)
        zoek(amendement, &Amendement::strekking, findings);
}

void run(const Context& context, Findings& findings) {
    for (const analysis::Raadszaak& zaak : analysis::raadszaken(context.data, context.peildatum)) zoek(zaak, findings);
    for (const Vergadering& vergadering : context.data.vergaderingen) {
        for (const Agendapunt& punt : vergadering.agenda) zoek(punt, findings);
    }
}

} // namespace

extern constinit const Check check{
    .rule =
        {.id = "gemeentewet/fractie-genoemd",
         .severity = Severity::advies,
         .title = "Een fractie genoemd bij wat de raad zei of besloot",
         .law = "Gemeentewet art. 32 lid 3; AVG art. 9",
         .explanation =
             "Hoe iemand stemde of wat een fractie vond, zegt iets over politieke opvattingen van mensen. De stukken "
             "van grip vertellen daarom alleen wat de raad als geheel besloot, met aantallen stemmen. Gaat het niet om "
             "een fractie in de raad, verklaar dan de uitzondering."},
    .run = run};

} // namespace grip::rules::gemeentewet_fractie_genoemd
