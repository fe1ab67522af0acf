#include "reports/risicoparagraaf/zinnen.hpp"

#include "analysis/levensloop.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/telwoord.hpp"
#include "reports/delen/uittreedsom.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

/// `70 % van de som van de hoogste bedragen`
Zin hoe_berekend(const Berekening& berekening) {
    if (berekening.heel) return als_zin(berekening.som);
    return zin("{} van {}", berekening.factor, berekening.som);
}

Zin met_zekerheid(const Risicoparagraaf& view, const std::string& daarna) {
    const Euro genoeg = view.volgens_kwantiel.value_or(*view.benodigd);
    return zin("Met {} zekerheid is {}{} genoeg om de risico's van één jaar op te vangen{}.", view.zekerheid,
               view.simulatie ? "naar schatting " : "", Rond{genoeg}, daarna);
}

/// Which of the two is the norm is said, so that nobody takes the other for it.
Zin volgens_berekening(const Risicoparagraaf& view) {
    const Berekening& vast = *view.berekening;
    if (vast.norm)
        return zin("Onze vaste berekening ({}) komt uit op {}. Dat is volgens onze norm de benodigde "
                   "weerstandscapaciteit.",
                   hoe_berekend(vast), Rond{vast.bedrag});
    return zin("Voor onze norm telt het bedrag bij {} zekerheid. Ter vergelijking: {} is {}.", view.zekerheid,
               hoe_berekend(vast), Rond{vast.bedrag});
}

} // namespace

Zin kernzin(const Risicoparagraaf& view, const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten) {
    if (!view.benodigd) return {};
    // of weighted amounts nobody knows how they are spread: there is no certainty in them
    const bool gewogen = std::ranges::any_of(
        posten, [](const analysis::Risicopost& post) { return post.meegeteld() && post.telt.gewogen; });
    const Zin genoeg =
        gewogen && view.berekening && view.berekening->norm
            ? als_zin("Een bedrag bij een zekerheid is niet te geven: van een deel van de risico's is alleen "
                      "het gewogen bedrag bekend.")
            : met_zekerheid(view, met_latere_jaren(normen, posten));
    const Zin vast = view.berekening ? volgens_berekening(view) : Zin{};
    const bool vast_eerst = view.berekening && view.berekening->norm;
    const Zin tegenover = view.beschikbaar ? zin("Daar staat {} tegenover.", in_miljoenen(*view.beschikbaar)) : Zin{};
    if (vast_eerst) return aaneen({vast, tegenover, genoeg}, " ");
    return aaneen({genoeg, tegenover, vast}, " ");
}

std::optional<Zin> over_vertrouwelijke(const std::optional<Verborgenheid>& verborgen, std::int64_t aantal) {
    if (aantal == 0) return {};
    const bool een = aantal == 1;
    const Zin hoeveel = een ? als_zin("Eén vertrouwelijk risico") : zin("{} vertrouwelijke risico's", aantal);
    if (verborgen && verborgen->zonder_keuze)
        return zin(
            "{} {} in dit stuk niet mee: onze gemeente heeft nog niet gekozen of vertrouwelijke risico's openbaar "
            "meetellen. Daarom geeft dit stuk geen ratio, klasse of oordeel.",
            hoeveel, een ? "telt" : "tellen");
    if (verborgen && verborgen->meegeteld)
        return zin(
            "{} {} mee, voor zover kans en bedrag bekend zijn. Wat nodig is, is daarom naar boven afgerond op {}, "
            "en de verdeling van het totaal staat niet in dit stuk. Een vertrouwelijk risico met een kleine kans "
            "kan daarbij buiten beeld blijven.",
            hoeveel, een ? "telt" : "tellen", *verborgen->afronding);
    return zin("{} {} in dit stuk niet mee.{}", hoeveel, een ? "telt" : "tellen",
               verborgen ? " Daarom geeft dit stuk geen ratio, klasse of oordeel." : "");
}

std::optional<Zin> over_gebruikelijke(const Risiconormen& normen, bool zekerheid_gevraagd,
                                      const std::vector<analysis::Risicopost>& posten) {
    const bool met_klassen = std::ranges::any_of(
        posten, [](const analysis::Risicopost& post) { return post.meegeteld() && post.risico->kansklasse; });
    const bool klassen = !is_given(normen, &Risiconormen::kansklassen) && met_klassen;
    std::vector<Zin> welke;
    if (!is_given(normen, &Risiconormen::ratio_minimaal)) welke.push_back(als_zin("de norm"));
    if (!is_given(normen, &Risiconormen::zekerheid) && !zekerheid_gevraagd) welke.push_back(als_zin("de zekerheid"));
    if (klassen) welke.push_back(als_zin("de klassen van kans"));
    if (welke.empty()) return {};
    return zin("{} {} de gebruikelijke. Of onze raad daarover zelf iets heeft vastgesteld, is niet bekend.",
               met_hoofdletter(opgesomd(welke)), welke.size() == 1 && !klassen ? "is" : "zijn");
}

std::optional<Zin> over_oprichting(const std::vector<analysis::Risicopost>& posten) {
    std::vector<std::pair<const Samenwerking*, std::int64_t>> gevonden;
    for (const analysis::Risicopost& post : posten) {
        if (!post.meegeteld() || post.samenwerking == nullptr || !analysis::komt_nog(*post.samenwerking)) continue;
        if (gevonden.empty() || gevonden.back().first != post.samenwerking) gevonden.push_back({post.samenwerking, 0});
        ++gevonden.back().second;
    }
    if (gevonden.empty()) return {};
    std::vector<Zin> delen;
    for (const auto& [samenwerking, aantal] : gevonden)
        delen.push_back(
            zin("{} van {}", telwoord(aantal) + (aantal == 1 ? " risico" : " risico's"), in_zin(*samenwerking)));
    return zin("Meegeteld {} {}, alsof de oprichting doorgaat.",
               gevonden.size() == 1 && gevonden.front().second == 1 ? "is" : "zijn", opgesomd(delen));
}

std::vector<Opmerking> open_uittreedsommen(const Register& data) {
    std::vector<Opmerking> result;
    for (const Samenwerking& s : data.samenwerkingen) {
        const auto& uittreding = s.vorm.uittreding;
        const auto* som = uittreding && uittreding->uittreedsom ? &*uittreding->uittreedsom : nullptr;
        if (som == nullptr || som->richting != Betaalrichting::betalen || som->risico) continue;
        if (som->status == Uittreedstatus::geraamd || som->status == Uittreedstatus::betwist)
            result.push_back({zin("{}: {}", s.identiteit.naam, *uittreedsom_in_zinnen(s))});
    }
    return result;
}

Zin zin_zonder(const ZonderMaatregelen& zonder) {
    const auto verschil = zonder.meer ? zonder.meer : zonder.minder;
    const Zin hoeveel =
        verschil ? zin("{} {}", Rond{*verschil}, zonder.meer ? "meer" : "minder") : als_zin("even veel");
    return zin("Zonder de maatregelen bij {} was {} nodig: {}.", zonder.aantal, Rond{zonder.benodigd}, hoeveel);
}

} // namespace grip::reports
