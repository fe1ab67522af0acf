// What the council was promised or asked for and has a day, and when guidelines of a region must be sent.
#include "analysis/raadszaken.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "base/zin.hpp"
#include "reports/delen/kalender/verzameling.hpp"

namespace grip::reports {
namespace {

/// What names it for good: its day and words, not when it must be done.
std::string moment_van(const analysis::Raadszaak& zaak) {
    return iso(zaak.uitspraak->datum) + "-" + short_hash(zaak.uitspraak->tekst.text);
}

void add(Verzameling& v, const analysis::Raadszaak& zaak) {
    if (!zaak.opvolging->uiterlijk || !zaak.stand) return;
    Gebeurtenis g =
        gebeurtenis(zaak.samenwerking, *zaak.opvolging->uiterlijk, moment_van(zaak), label_of(zaak.soort), "uiterlijk");
    g.soort = {std::string{option_of(zaak.soort).key}};
    g.titel = zin("{} van {}: {}", met_hoofdletter(label_of(zaak.soort)), zaak.uitspraak->datum,
                  on_one_line(zaak.uitspraak->tekst.text));
    g.wie = {zaak.opvolging->wie ? zaak.opvolging->wie->text : "college"};
    g.bestand = {zaak.plaats.file};
    g.klaar = *zaak.stand == analysis::Zaakstand::afgedaan;
    g.open = !g.klaar;
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

} // namespace

void verzamel_raadszaken(Verzameling& v, const Samenwerking* samenwerking) {
    for (const analysis::Raadszaak& zaak : analysis::raadszaken_in(v.data, samenwerking, v.peildatum)) add(v, zaak);
}

void verzamel_richtlijnen(Verzameling& v) {
    for (const auto& [id, set] : v.data.gemeente.richtlijnen) {
        if (!set.uiterlijk) continue;
        Gebeurtenis g = gebeurtenis(nullptr, *set.uiterlijk, id.text, "richtlijnen", "uiterlijk");
        g.soort = {"richtlijnen"};
        g.begrotingsjaar = set.begrotingsjaar;
        g.titel = zin("Laatste dag om {} naar de besturen te sturen", set.naam);
        g.wie = {"college"};
        g.bestand = {at(set).file};
        g.uiterlijk = set.uiterlijk;
        g.klaar = set.verzonden && *set.verzonden <= v.peildatum;
        g.open = !g.klaar;
        v.inhoud.gebeurtenissen.push_back(std::move(g));
    }
}

} // namespace grip::reports
