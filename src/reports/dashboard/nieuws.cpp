#include "reports/dashboard/nieuws.hpp"

#include "analysis/levensloop.hpp"
#include "base/text.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/kalender/vensterzin.hpp"
#include "reports/delen/naam.hpp"

#include <algorithm>
#include <tuple>

namespace grip::reports {
namespace {

using analysis::Aspectsignaal;
using analysis::Kleur;
using analysis::Reden;

/// How many collaborations are told of, and how much of each.
struct Omvang {
    std::size_t samenwerkingen;
    std::size_t redenen;
};

Omvang omvang(bool kort) { return kort ? Omvang{3, 1} : Omvang{5, 3}; }

/// `wijziging 1 van de begroting 2026 (hogere lonen): onze bijdrage stijgt € 9.360`
Zin waarover(const Vensterregel& venster) {
    Zin tekst = als_zin(venster.titel);
    if (venster.onderwerp) tekst += zin(" ({})", met_kleine_letter(venster.onderwerp->text));
    return venster.kosten ? zin("{}: {}", tekst, *venster.kosten) : tekst;
}

Raadspunt raadspunt(const Vensterregel& venster, Date peildatum) {
    const auto raad = raad_voor(venster, peildatum);
    return {venster.samenwerking, venster.naam, raad, raad == peildatum,
            zin("{}. {}", waarover(venster), wie_kan_besluiten(venster, peildatum))};
}

/// What is quiet is no reason for attention. The gravest first, then the largest amount.
std::vector<Reden> redenen_tot_aandacht(const std::vector<Aspectsignaal>& signalen) {
    std::vector<Reden> redenen;
    for (const Aspectsignaal& signaal : signalen) {
        for (const Reden& reden : signaal.redenen) {
            if (reden.kleur >= Kleur::oranje) redenen.push_back(reden);
        }
    }
    std::ranges::stable_sort(redenen, std::ranges::greater{}, [](const Reden& reden) {
        return std::tuple{reden.kleur, reden.zwaar, grootste_bedrag(reden.zin)};
    });
    return redenen;
}

/// A development is followed by what was agreed on it.
std::vector<Opmerking> redenen_van(const Samenwerking& s, std::vector<Reden> redenen, std::size_t most) {
    if (redenen.size() > most) redenen.resize(most);
    std::vector<Opmerking> result;
    for (const Reden& reden : redenen) {
        Zin tekst = reden.zin;
        for (const Afspraak& afspraak : s.volgen.afspraken) {
            const bool erbij = reden.ontwikkeling != nullptr && afspraak.ontwikkeling && afspraak.tekst &&
                               reden.ontwikkeling->id && reden.ontwikkeling->id->text == afspraak.ontwikkeling->id;
            if (erbij) tekst += zin(" {}", afspraak.tekst->text);
        }
        result.push_back({std::move(tekst)});
    }
    return result;
}

std::int64_t zwaarste_bedrag(const std::vector<Reden>& redenen) {
    std::int64_t largest = 0;
    for (const Reden& reden : redenen) largest = std::max(largest, grootste_bedrag(reden.zin));
    return largest;
}

/// `De raad van vandaag, 26 november 2026, kan besluiten over 3 stukken.`
std::optional<Zin> over_besluiten(const std::vector<Raadspunt>& besluiten) {
    const auto met_raad = std::ranges::count_if(besluiten, [](const Raadspunt& p) { return p.raad.has_value(); });
    if (met_raad == 0) return {};
    const Raadspunt& eerste = besluiten.front();
    const auto die_dag = std::ranges::count(besluiten, eerste.raad, &Raadspunt::raad);
    const Zin dag = eerste.vandaag ? zin("vandaag, {},", *eerste.raad) : als_zin(*eerste.raad);
    Zin tekst = zin("De raad van {} kan besluiten over {}", dag, geteld(die_dag, "stuk", "stukken"));
    if (met_raad > die_dag) tekst += zin("; over {} kan het later nog", geteld(met_raad - die_dag, "ander", "andere"));
    return tekst += als_zin(".");
}

Zin hoeveel_vragen(std::size_t aantal) {
    return aantal == 1 ? als_zin("Eén samenwerking vraagt") : zin("{} samenwerkingen vragen", aantal);
}

Zin hoeveel_zijn(std::ptrdiff_t aantal, bool andere) {
    if (andere) return aantal == 1 ? als_zin("één andere is") : zin("{} andere zijn", aantal);
    return aantal == 1 ? als_zin("Eén samenwerking is") : zin("{} samenwerkingen zijn", aantal);
}

std::optional<Zin> over_signalen(const std::vector<const Samenwerking*>& lopend, const Signaalbladen& signalen) {
    std::vector<Zin> rood;
    std::ptrdiff_t oranje = 0;
    for (const Samenwerking* s : lopend) {
        const Kleur kleur = analysis::geheel(signalen.at(s->id)).kleur;
        if (kleur == Kleur::rood) rood.push_back(als_zin(in_zin(*s)));
        if (kleur == Kleur::oranje) ++oranje;
    }
    std::vector<Zin> delen;
    if (!rood.empty()) delen.push_back(zin("{} nu aandacht: {}", hoeveel_vragen(rood.size()), opgesomd(rood)));
    if (oranje > 0) delen.push_back(zin("{} te volgen", hoeveel_zijn(oranje, !rood.empty())));
    if (delen.empty()) return {};
    return zin("{}.", aaneen(delen, "; "));
}

/// That nothing is told, says little of those of which little is known.
Zin rust(const std::vector<const Samenwerking*>& lopend, const Signaalbladen& signalen) {
    const auto grijs = std::ranges::count_if(
        lopend, [&](const Samenwerking* s) { return analysis::geheel(signalen.at(s->id)).kleur == Kleur::grijs; });
    const Zin tekst = als_zin("Voor zover bekend is er nu niets te besluiten, en wijkt er niets af");
    if (grijs == 0) return zin("{}.", tekst);
    if (grijs == std::ssize(lopend))
        return zin("Van {} is te weinig bekend om te zeggen of er iets te besluiten is of afwijkt.",
                   grijs == 1 ? "deze samenwerking" : "alle samenwerkingen");
    return zin("{}; van {} van de {} samenwerkingen is daarvoor te weinig bekend.", tekst, grijs, lopend.size());
}

bool is_iets_bekend(const Samenwerking& s) {
    return !s.geld.jaren.empty() || !s.risicobeeld.risicos.empty() || s.risicobeeld.geen_risicos ||
           !s.waarom.doelen.empty();
}

} // namespace

std::vector<Raadspunt> raadspunten(const std::vector<const Samenwerking*>& lopend, const Vooruitblikken& vooruit,
                                   Date peildatum) {
    std::vector<Raadspunt> punten;
    for (const Samenwerking* s : lopend) {
        for (const Vensterregel& venster : vooruit.at(s->id).te_besluiten)
            punten.push_back(raadspunt(venster, peildatum));
    }
    std::ranges::stable_sort(punten, {}, [](const Raadspunt& p) { return p.raad.value_or(Date::max()); });
    return punten;
}

std::vector<Aandacht> aandacht(const std::vector<const Samenwerking*>& lopend, const Signaalbladen& signalen,
                               bool kort) {
    std::vector<const Samenwerking*> gekozen;
    const auto kleur = [&](const Samenwerking* s) { return analysis::geheel(signalen.at(s->id)).kleur; };
    std::ranges::copy_if(lopend, std::back_inserter(gekozen),
                         [&](const Samenwerking* s) { return kleur(s) == Kleur::rood || kleur(s) == Kleur::oranje; });
    std::ranges::stable_sort(gekozen, {}, [&](const Samenwerking* s) {
        const std::vector<Reden> redenen = redenen_tot_aandacht(signalen.at(s->id));
        const bool zwaar = std::ranges::any_of(redenen, &Reden::zwaar);
        return std::tuple{kleur(s) != Kleur::rood, !zwaar, -zwaarste_bedrag(redenen), s->identiteit.naam.text};
    });
    const Omvang most = omvang(kort);
    if (gekozen.size() > most.samenwerkingen) gekozen.resize(most.samenwerkingen);
    std::vector<Aandacht> result;
    for (const Samenwerking* s : gekozen)
        result.push_back({{s->id},
                          s->identiteit.naam,
                          kleur(s),
                          redenen_van(*s, redenen_tot_aandacht(signalen.at(s->id)), most.redenen)});
    return result;
}

std::vector<Opmerking> onbekend(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    const Jaar jaar{year_of(stand.peildatum)};
    std::vector<Zin> bijdrage;
    std::vector<Zin> risicos;
    for (const Samenwerking* s : keuze) {
        if (!analysis::loopt(*s)) continue;
        const Jaarbijdrage bedrag = jaarbijdrage(stand.data, *s, jaar);
        if (bedrag.ontbreekt()) bijdrage.push_back(als_zin(in_zin(*s)));
        const auto& geen = s->risicobeeld.geen_risicos;
        if (s->risicobeeld.risicos.empty() && !(geen && geen->datum)) risicos.push_back(als_zin(in_zin(*s)));
    }
    std::vector<Opmerking> result;
    if (!bijdrage.empty()) result.push_back({zin("De bijdrage van {} aan {}.", jaar, opgesomd(bijdrage))});
    if (!risicos.empty()) result.push_back({zin("Welke risico's er zijn bij {}.", opgesomd(risicos))});
    return result;
}

std::optional<Zin> nieuws(const std::vector<const Samenwerking*>& lopend, const Signaalbladen& signalen,
                          const std::vector<Raadspunt>& besluiten, bool naar_toezichthouder) {
    std::vector<Zin> zinnen;
    if (auto tekst = over_besluiten(besluiten)) zinnen.push_back(std::move(*tekst));
    if (auto tekst = over_signalen(lopend, signalen)) zinnen.push_back(std::move(*tekst));
    const bool niets = std::ranges::none_of(lopend, [](const Samenwerking* s) { return is_iets_bekend(*s); });
    if (niets && !lopend.empty())
        zinnen.push_back(
            lopend.size() == 1
                ? als_zin("Van deze samenwerking zijn geen bedragen, risico's of doelen bekend.")
                : zin("Van geen van de {} samenwerkingen zijn bedragen, risico's of doelen bekend.", lopend.size()));
    if (zinnen.empty() && !lopend.empty() && !naar_toezichthouder) zinnen.push_back(rust(lopend, signalen));
    if (zinnen.empty()) return {};
    return aaneen(zinnen, " ");
}

} // namespace grip::reports
