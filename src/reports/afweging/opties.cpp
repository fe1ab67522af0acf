#include "reports/afweging/opties.hpp"

#include "reports/delen/gegevens.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace grip::reports::afweging {
namespace {

using analysis::Optiejaar;
using analysis::Optiekosten;
using analysis::Terugverdiend;

/// Beside the names of the rows; more would not fit on paper.
constexpr std::size_t naast_elkaar = 4;

template <class T>
Berekend<T> berekend(const std::optional<T>& waarde) {
    return {waarde, {}};
}

using Kostenplaats = std::optional<Bekend<Euro>> Kostenjaar::*;

/// Of a year of which nothing is given, what comes back each year is what lacks.
std::optional<Gegeven<Euro>> bedrag(const Optie& optie, const Optiejaar& jaar, Kostenplaats plaats) {
    const bool gevraagd = plaats == &Kostenjaar::structureel;
    if (jaar.kosten != nullptr) {
        if (!(jaar.kosten->*plaats) && !gevraagd) return std::nullopt;
        return gegeven(*jaar.kosten, plaats);
    }
    if (!gevraagd) return std::nullopt;
    Gegeven<Euro> feit;
    feit.missing.location = at(optie);
    feit.missing.location.path += fmt::format(".kosten.{}.{}", jaar.jaar.year, key_of(plaats));
    feit.missing.label = label_of(plaats);
    return feit;
}

/// As a table calls them, in the order of `kostensoorten`.
constexpr std::array<std::string_view, analysis::kostensoorten.size()> koppen{
    "Eenmalig", "Structureel", "Losmaken", "Overhead die achterblijft", "Btw", "Vennootschapsbelasting"};

/// None when the kind occurs in no year of the option.
std::optional<Soortrij> soortrij(const Optiekosten& kosten, std::size_t soort, std::size_t van, std::size_t tot) {
    const auto plaats = analysis::kostensoorten.at(soort).plaats;
    Soortrij rij{{std::string{key_of(plaats)}}, {std::string{koppen.at(soort)}}, {}};
    for (std::size_t i = van; i < tot; ++i)
        rij.bedragen.push_back({kosten.jaren[i].jaar, bedrag(*kosten.optie, kosten.jaren[i], plaats)});
    if (std::ranges::none_of(rij.bedragen, [](const Bedragcel& cel) { return cel.bedrag.has_value(); }))
        return std::nullopt;
    return rij;
}

/// `Ons deel (26 %; van kosten van het losmaken 100 %)`; none when we bear it all.
std::optional<Zin> ons_deel(const Optie& optie) {
    std::vector<Zin> delen;
    for (const auto& [post, aandeel] : optie.aandelen) {
        if (aandeel != optie.aandeel) delen.push_back(zin("van {} {}", label_of(post), aandeel));
    }
    if (delen.empty() && optie.aandeel == Aandeel::of(100)) return std::nullopt;
    return delen.empty() ? zin("Ons deel ({})", optie.aandeel)
                         : zin("Ons deel ({}; {})", optie.aandeel, opgesomd(delen));
}

std::vector<Periode> perioden(const Optiekosten& kosten) {
    const Optie& optie = *kosten.optie;
    std::vector<Periode> delen;
    for (std::size_t van = 0; van < kosten.jaren.size(); van += naast_elkaar) {
        const std::size_t tot = std::min(van + naast_elkaar, kosten.jaren.size());
        Periode& deel = delen.emplace_back();
        deel.ons_deel = ons_deel(optie);
        for (std::size_t i = van; i < tot; ++i) {
            const Optiejaar& jaar = kosten.jaren[i];
            deel.jaren.push_back({jaar.jaar, berekend(jaar.samen), berekend(jaar.voor_ons), berekend(jaar.opgeteld)});
        }
        for (std::size_t soort = 0; soort < koppen.size(); ++soort) {
            if (auto rij = soortrij(kosten, soort, van, tot)) deel.soorten.push_back(std::move(*rij));
        }
    }
    return delen;
}

std::optional<Zin> valt_af(const Register& data, const Voorstel& voorstel, const Optie& optie) {
    const Zeefvraag* vraag = analysis::zeef_uit(*data.afwegingskader, voorstel, optie);
    if (vraag == nullptr) return std::nullopt;
    return vraag->gevolg ? als_zin(*vraag->gevolg)
                         : zin("Valt af door het antwoord op de vraag \"{}\"", vraag->vraag.text);
}

/// What lacks for an option; the other of the two is named.
Zin gemis_in_woorden(const analysis::Terugverdientijd& tijd, const Optie& optie) {
    if (!tijd.gemis) return als_zin("niet bekend is wat de huidige uitvoering kost");
    const Optie& van = *tijd.gemis->optie;
    if (tijd.gemis->soort == nullptr) return zin("van {} ontbreken de kosten van {}", tijd.gemis->jaar, genoemd(van));
    const std::string bij = &van == &optie ? std::string{} : " bij " + genoemd(van);
    return zin("in {} ontbreekt een bedrag{}: {}", tijd.gemis->jaar, bij, label_of(tijd.gemis->soort->post));
}

Optiedeel optiedeel(const Register& data, const Voorstel& voorstel, const Optiekosten& kosten) {
    const Optie& optie = *kosten.optie;
    const auto tijd = analysis::terugverdientijd(voorstel, optie);
    Optiedeel deel;
    deel.id = optie.id;
    deel.naam = {naam_van(optie)};
    deel.vorm = optie.vorm;
    deel.huidig = optie.huidig;
    deel.voorkeur = analysis::voorkeur_van(voorstel) == &optie;
    deel.omschrijving = met_hoofdletter(omschrijving(optie));
    if (optie.huidig) deel.omschrijving += als_zin("; zo gaat het nu");
    deel.valt_af = valt_af(data, voorstel, optie);
    deel.aandeel = optie.aandeel;
    deel.perioden = perioden(kosten);
    if (!kosten.jaren.empty()) deel.totaal = berekend(kosten.jaren.back().opgeteld);
    deel.terugverdiend = tijd.soort;
    if (tijd.soort == Terugverdiend::jaar) deel.terugverdiend_in = tijd.jaar;
    deel.terugverdientijd = terugverdienzin(voorstel, optie);
    for (const Risico& risico : optie.risicos) deel.risicos.push_back(risicoregel(data, risico));
    return deel;
}

Gegeven<Weging> oordeel(const Optie& optie, const Aspect& aspect, const Aspectoordeel* gevonden) {
    if (gevonden != nullptr) return gegeven(*gevonden, &Aspectoordeel::oordeel);
    Gegeven<Weging> feit;
    feit.missing.location = at(optie);
    feit.missing.location.path += fmt::format(".oordelen.{}", aspect.id.text);
    feit.missing.label = label_of(&Aspectoordeel::oordeel);
    return feit;
}

Oordeelcel oordeelcel(const Optie& optie, const Aspect& aspect) {
    const auto plaats = optie.oordelen.find(Ref<Aspect>{aspect.id.text});
    const Aspectoordeel* gevonden = plaats == optie.oordelen.end() ? nullptr : &plaats->second;
    Oordeelcel cel{{naam_van(optie)}, oordeel(optie, aspect, gevonden), {}};
    if (gevonden != nullptr && gevonden->toelichting) cel.toelichting = als_zin(gevonden->toelichting->text);
    return cel;
}

Zin hoeveel_minder(Euro minder) { return minder == Euro{} ? als_zin("evenveel als") : zin("{} minder dan", minder); }

/// It may cost more again in the years after.
Zin teruggekomen(const Voorstel& voorstel, const Optie& optie, const analysis::Terugverdientijd& tijd) {
    const auto naast = analysis::naast_huidige(voorstel, optie);
    const Zin minder = hoeveel_minder(tijd.minder);
    const Zin wanneer =
        tijd.jaar == naast->jaren.front()
            ? zin("{} kost al in het eerste jaar, {}, {} doorgaan zoals nu", genoemd(optie), *tijd.jaar, minder)
            : zin("{} verdient zich terug in {}: opgeteld kost zij dan {} doorgaan zoals nu", genoemd(optie),
                  *tijd.jaar, minder);
    if (!naast->optie || !naast->huidig || *naast->optie <= *naast->huidig) return zin("{}.", wanneer);
    return zin("{}. Maar over alle jaren tot en met {} kost zij {} meer.", wanneer, naast->jaren.back(),
               *naast->optie - *naast->huidig);
}

using Keuze = std::vector<const Optiekosten*>;

Aspectrij aspectrij(const Aspect& aspect, const Keuze& keuze) {
    Aspectrij rij{aspect.id, aspect.naam, aspect.vraag, {}, false};
    for (const Optiekosten* een : keuze) {
        rij.oordelen.push_back(oordeelcel(*een->optie, aspect));
        rij.toegelicht = rij.toegelicht || rij.oordelen.back().toelichting;
    }
    return rij;
}

Vergelijking vergelijking(const Afwegingskader& kader, const Keuze& keuze) {
    Vergelijking tabel;
    for (const Optiekosten* een : keuze) tabel.opties.push_back({een->optie->id, {naam_van(*een->optie)}});
    for (const Aspect& aspect : kader.aspecten.items) tabel.aspecten.push_back(aspectrij(aspect, keuze));
    for (std::size_t i = 0; i < keuze.front()->jaren.size(); ++i) {
        Somrij rij{keuze.front()->jaren[i].jaar, {}};
        for (const Optiekosten* een : keuze) rij.opties.push_back({berekend(een->jaren[i].opgeteld)});
        tabel.jaren.push_back(std::move(rij));
    }
    return tabel;
}

} // namespace

std::string naam_van(const Optie& optie) {
    if (optie.naam) return optie.naam->text;
    return in_woorden(met_hoofdletter(als_zin(label_of(optie.vorm))));
}

Zin omschrijving(const Optie& optie) {
    Zin tekst = als_zin(label_of(optie.vorm));
    std::vector<Zin> partners;
    for (const Tekst& partner : optie.partners) partners.push_back(als_zin(partner));
    const std::string_view met = optie.vorm == Optievorm::uitbesteden ? "aan" : "met";
    if (!partners.empty()) tekst += zin(" {} {}", met, opgesomd(partners));
    if (optie.rechtsvorm) tekst += zin(", als {}", label_of(*optie.rechtsvorm));
    return tekst;
}

std::string genoemd(const Optie& optie) { return fmt::format("\"{}\"", naam_van(optie)); }

Zin terugverdienzin(const Voorstel& voorstel, const Optie& optie) {
    const auto tijd = analysis::terugverdientijd(voorstel, optie);
    switch (tijd.soort) {
    case Terugverdiend::huidig: return zin("{} is waarmee de andere opties worden vergeleken.", genoemd(optie));
    case Terugverdiend::jaar: return teruggekomen(voorstel, optie, tijd);
    case Terugverdiend::niet:
        return zin("{} verdient zich niet terug in de jaren waarvan bedragen bekend zijn, tot en met {}.",
                   genoemd(optie), analysis::naast_huidige(voorstel, optie)->jaren.back());
    case Terugverdiend::niet_te_berekenen: break;
    }
    return zin("Wanneer {} zich terugverdient, is niet te berekenen: {}.", genoemd(optie),
               gemis_in_woorden(tijd, optie));
}

std::vector<Optiedeel> optiedelen(const Register& data, const Voorstel& voorstel) {
    std::vector<Optiedeel> delen;
    for (const Optiekosten& kosten : analysis::kosten_van(voorstel)) delen.push_back(optiedeel(data, voorstel, kosten));
    return delen;
}

std::vector<Vergelijking> vergelijkingen(const Afwegingskader& kader, const Voorstel& voorstel) {
    const std::vector<Optiekosten> alle = analysis::kosten_van(voorstel);
    std::vector<Keuze> keuzes;
    for (const Optiekosten& een : alle) {
        if (keuzes.empty() || keuzes.back().size() == naast_elkaar) keuzes.emplace_back();
        keuzes.back().push_back(&een);
    }
    std::vector<Vergelijking> tabellen;
    for (const Keuze& keuze : keuzes) tabellen.push_back(vergelijking(kader, keuze));
    return tabellen;
}

} // namespace grip::reports::afweging
