#include "analysis/afweging.hpp"

#include "base/wide.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

constexpr std::int64_t heel_aandeel = Aandeel::of(100).scaled;

/// Half away from zero.
Euro op_de_cent(Wide deel) {
    const Wide half = heel_aandeel / 2;
    return {static_cast<std::int64_t>((deel < 0 ? deel - half : deel + half) / heel_aandeel)};
}

/// What comes back each year is asked; another kind that is not there does not occur. `onbekend` always lacks.
const Kostensoort* ontbrekende_soort(const Kostenjaar& kosten) {
    for (const Kostensoort& soort : kostensoorten) {
        const auto& bedrag = kosten.*soort.plaats;
        const bool gevraagd = soort.plaats == &Kostenjaar::structureel;
        if (bedrag ? !bedrag->value : gevraagd) return &soort;
    }
    return nullptr;
}

/// Our part in cents × share, not rounded: sums of it are exact.
Wide ons_deel(const Optie& optie, const Kostenjaar& kosten) {
    Wide deel = 0;
    for (const Kostensoort& soort : kostensoorten) {
        const auto& bedrag = kosten.*soort.plaats;
        if (bedrag && bedrag->value) deel += Wide{bedrag->value->cents} * aandeel_van(optie, soort.post).scaled;
    }
    return deel;
}

Euro jaarsom(const Kostenjaar& kosten) {
    Euro samen;
    for (const Kostensoort& soort : kostensoorten) {
        const auto& bedrag = kosten.*soort.plaats;
        if (bedrag && bedrag->value) samen += *bedrag->value;
    }
    return samen;
}

/// What lacks of an option in a year; none when nothing does.
std::optional<Gemis> gemis_in(const Optie& optie, Jaar jaar) {
    const auto gegeven = optie.kosten.find(jaar);
    if (gegeven == optie.kosten.end()) return Gemis{&optie, jaar, nullptr};
    if (const Kostensoort* soort = ontbrekende_soort(gegeven->second)) return Gemis{&optie, jaar, soort};
    return std::nullopt;
}

Optiejaar optiejaar(const Optie& optie, Jaar jaar) {
    Optiejaar regel;
    regel.jaar = jaar;
    if (const auto gegeven = optie.kosten.find(jaar); gegeven != optie.kosten.end()) regel.kosten = &gegeven->second;
    if (gemis_in(optie, jaar)) return regel;
    regel.samen = jaarsom(*regel.kosten);
    regel.voor_ons = op_de_cent(ons_deel(optie, *regel.kosten));
    return regel;
}

Optiekosten optiekosten(const Optie& optie, const std::vector<Jaar>& jaren) {
    Optiekosten kosten{&optie, {}, {}};
    Wide tot_nu = 0;
    for (const Jaar jaar : jaren) {
        Optiejaar regel = optiejaar(optie, jaar);
        if (!regel.samen && !kosten.gemis) kosten.gemis = gemis_in(optie, jaar);
        if (!kosten.gemis) {
            tot_nu += ons_deel(optie, *regel.kosten);
            regel.opgeteld = op_de_cent(tot_nu);
        }
        kosten.jaren.push_back(regel);
    }
    return kosten;
}

std::optional<Euro> kosten_over(const Optie& optie, const std::vector<Jaar>& jaren) {
    Wide som = 0;
    for (const Jaar jaar : jaren) {
        if (gemis_in(optie, jaar)) return std::nullopt;
        som += ons_deel(optie, optie.kosten.at(jaar));
    }
    return op_de_cent(som);
}

std::vector<Jaar> van_tot(Jaar eerste, Jaar laatste) {
    std::vector<Jaar> jaren;
    for (int jaar = eerste.year; jaar <= laatste.year; ++jaar) jaren.push_back({jaar});
    return jaren;
}

template <class Vraag>
std::optional<JaOfNee> zoek_antwoord(const std::map<Ref<Vraag>, Vraagantwoord>& antwoorden, const Id& vraag) {
    const auto gegeven = antwoorden.find(Ref<Vraag>{vraag.text});
    if (gegeven == antwoorden.end() || !gegeven->second.antwoord) return std::nullopt;
    switch (*gegeven->second.antwoord) {
    case Weegantwoord::ja: return JaOfNee::ja;
    case Weegantwoord::nee: return JaOfNee::nee;
    case Weegantwoord::onbekend: break;
    }
    return std::nullopt;
}

Vormuitkomst vormuitkomst(const Vormadvies& advies, const Afwegingskader& kader, const Voorstel& voorstel) {
    Vormuitkomst uitkomst;
    uitkomst.advies = &advies;
    for (const Vormvraag& vraag : kader.vormvragen) {
        const auto eis = advies.eisen.find(Ref<Vormvraag>{vraag.id.text});
        if (eis == advies.eisen.end()) continue;
        const auto antwoord = antwoord_op(voorstel.vormvragen, vraag.id);
        if (!antwoord) uitkomst.open.push_back(&vraag);
        else if (*antwoord != eis->second) uitkomst.tegen.push_back(&vraag);
    }
    if (!uitkomst.tegen.empty()) uitkomst.oordeel = Vormoordeel::past_niet;
    else uitkomst.oordeel = uitkomst.open.empty() ? Vormoordeel::aanbevolen : Vormoordeel::mogelijk;
    return uitkomst;
}

/// The first question of which the answer rules this way out.
const Zeefvraag* zeef_tegen(const Afwegingskader& kader, const Voorstel& voorstel, Optievorm weg) {
    for (const Zeefvraag& vraag : kader.zeef) {
        const bool raakt = std::ranges::find(vraag.vervalt, weg) != vraag.vervalt.end();
        if (raakt && heeft_gevolg(vraag, voorstel)) return &vraag;
    }
    return nullptr;
}

/// What lacks where one of both names no year.
Terugverdientijd zonder_jaren(const Voorstel& voorstel, const Optie& optie) {
    Terugverdientijd tijd{Terugverdiend::niet_te_berekenen, {}, {}, {}};
    const Optie* nu = huidige(voorstel);
    const std::vector<Jaar> jaren = jaren_van(voorstel);
    if (nu == nullptr || jaren.empty()) return tijd;
    tijd.gemis = Gemis{optie.kosten.empty() ? &optie : nu, jaren.front(), nullptr};
    return tijd;
}

} // namespace

std::vector<Jaar> jaren_van(const Voorstel& voorstel) {
    std::optional<Jaar> eerste;
    std::optional<Jaar> laatste;
    for (const Optie& optie : voorstel.opties) {
        if (optie.kosten.empty()) continue;
        eerste = std::min(eerste.value_or(optie.kosten.begin()->first), optie.kosten.begin()->first);
        laatste = std::max(laatste.value_or(optie.kosten.rbegin()->first), optie.kosten.rbegin()->first);
    }
    return eerste ? van_tot(*eerste, *laatste) : std::vector<Jaar>{};
}

Aandeel aandeel_van(const Optie& optie, Kostenpost post) {
    const auto eigen = optie.aandelen.find(post);
    return eigen == optie.aandelen.end() ? optie.aandeel : eigen->second;
}

std::optional<Naast> naast_huidige(const Voorstel& voorstel, const Optie& optie) {
    const Optie* nu = huidige(voorstel);
    if (nu == nullptr || nu->kosten.empty() || optie.kosten.empty()) return std::nullopt;
    Naast naast;
    naast.jaren = van_tot(std::min(optie.kosten.begin()->first, nu->kosten.begin()->first),
                          std::min(optie.kosten.rbegin()->first, nu->kosten.rbegin()->first));
    naast.optie = kosten_over(optie, naast.jaren);
    naast.huidig = kosten_over(*nu, naast.jaren);
    return naast;
}

std::vector<Optiekosten> kosten_van(const Voorstel& voorstel) {
    const std::vector<Jaar> jaren = jaren_van(voorstel);
    std::vector<Optiekosten> alle;
    for (const Optie& optie : voorstel.opties) alle.push_back(optiekosten(optie, jaren));
    return alle;
}

Terugverdientijd terugverdientijd(const Voorstel& voorstel, const Optie& optie) {
    const Optie* nu = huidige(voorstel);
    if (nu == &optie) return {Terugverdiend::huidig, {}, {}, {}};
    const auto naast = naast_huidige(voorstel, optie);
    if (!naast) return zonder_jaren(voorstel, optie);
    Wide minder = 0; // what the option cost us less up to now
    for (const Jaar jaar : naast->jaren) {
        for (const Optie* een : {&optie, nu}) {
            if (const auto gemis = gemis_in(*een, jaar)) return {Terugverdiend::niet_te_berekenen, jaar, gemis, {}};
        }
        minder += ons_deel(*nu, nu->kosten.at(jaar)) - ons_deel(optie, optie.kosten.at(jaar));
        if (minder >= 0) return {Terugverdiend::jaar, jaar, {}, op_de_cent(minder)};
    }
    return {Terugverdiend::niet, {}, {}, {}};
}

const Optie* huidige(const Voorstel& voorstel) {
    const auto nu = std::ranges::find_if(voorstel.opties, [](const Optie& optie) { return optie.huidig; });
    return nu == voorstel.opties.end() ? nullptr : &*nu;
}

const Optie* voorkeur_van(const Voorstel& voorstel) {
    if (!voorstel.voorkeur) return nullptr;
    const auto gekozen = std::ranges::find_if(
        voorstel.opties, [&](const Optie& optie) { return optie.id.text == voorstel.voorkeur->id; });
    return gekozen == voorstel.opties.end() ? nullptr : &*gekozen;
}

bool heeft_gevolg(const Zeefvraag& vraag, const Voorstel& voorstel) {
    return antwoord_op(voorstel.zeef, vraag.id) == vraag.bij;
}

const Zeefvraag* zeef_uit(const Afwegingskader& kader, const Voorstel& voorstel, const Optie& optie) {
    return zeef_tegen(kader, voorstel, optie.vorm);
}

bool valt_af(const Afwegingskader& kader, const Voorstel& voorstel, Optievorm weg) {
    return zeef_tegen(kader, voorstel, weg) != nullptr;
}

std::vector<Vormuitkomst> vormuitkomsten(const Afwegingskader& kader, const Voorstel& voorstel) {
    const auto beantwoord = [&](const Vormvraag& vraag) {
        return antwoord_op(voorstel.vormvragen, vraag.id).has_value();
    };
    std::vector<Vormuitkomst> uitkomsten;
    if (std::ranges::none_of(kader.vormvragen, beantwoord)) return uitkomsten;
    for (const Vormadvies& advies : kader.vormadvies) uitkomsten.push_back(vormuitkomst(advies, kader, voorstel));
    return uitkomsten;
}

std::optional<JaOfNee> antwoord_op(const std::map<Ref<Zeefvraag>, Vraagantwoord>& antwoorden, const Id& vraag) {
    return zoek_antwoord(antwoorden, vraag);
}
std::optional<JaOfNee> antwoord_op(const std::map<Ref<Vormvraag>, Vraagantwoord>& antwoorden, const Id& vraag) {
    return zoek_antwoord(antwoorden, vraag);
}

} // namespace grip::analysis
