#include "analysis/afweging.hpp"

#include "base/wide.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

constexpr std::int64_t heel_aandeel = Aandeel::of(100).scaled;

/// Cents × share, not rounded: sums of it are exact.
Wide onze_centen(Euro bedrag, Aandeel aandeel) { return Wide{bedrag.cents} * aandeel.scaled; }

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
    regel.voor_ons = op_de_cent(onze_centen(*regel.samen, optie.aandeel));
    return regel;
}

Optiekosten optiekosten(const Optie& optie, const std::vector<Jaar>& jaren) {
    Optiekosten kosten{&optie, {}, {}};
    Wide tot_nu = 0;
    for (const Jaar jaar : jaren) {
        Optiejaar regel = optiejaar(optie, jaar);
        if (!regel.samen && !kosten.gemis) kosten.gemis = gemis_in(optie, jaar);
        if (!kosten.gemis) {
            tot_nu += onze_centen(*regel.samen, optie.aandeel);
            regel.opgeteld = op_de_cent(tot_nu);
        }
        kosten.jaren.push_back(regel);
    }
    return kosten;
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

} // namespace

std::vector<Jaar> jaren_van(const Voorstel& voorstel) {
    std::optional<Jaar> eerste;
    std::optional<Jaar> laatste;
    for (const Optie& optie : voorstel.opties) {
        if (optie.kosten.empty()) continue;
        eerste = std::min(eerste.value_or(optie.kosten.begin()->first), optie.kosten.begin()->first);
        laatste = std::max(laatste.value_or(optie.kosten.rbegin()->first), optie.kosten.rbegin()->first);
    }
    std::vector<Jaar> jaren;
    if (!eerste) return jaren;
    for (int jaar = eerste->year; jaar <= laatste->year; ++jaar) jaren.push_back({jaar});
    return jaren;
}

std::vector<Optiekosten> kosten_van(const Voorstel& voorstel) {
    const std::vector<Jaar> jaren = jaren_van(voorstel);
    std::vector<Optiekosten> alle;
    for (const Optie& optie : voorstel.opties) alle.push_back(optiekosten(optie, jaren));
    return alle;
}

Terugverdientijd terugverdientijd(const Voorstel& voorstel, const Optie& optie) {
    const Optie* nu = huidige(voorstel);
    if (nu == &optie) return {Terugverdiend::huidig, {}, {}};
    const std::vector<Jaar> jaren = jaren_van(voorstel);
    if (nu == nullptr || jaren.empty()) return {Terugverdiend::niet_te_berekenen, {}, {}};
    Wide verschil = 0; // what the option cost us more up to now
    for (const Jaar jaar : jaren) {
        for (const Optie* een : {&optie, nu}) {
            if (const auto gemis = gemis_in(*een, jaar)) return {Terugverdiend::niet_te_berekenen, jaar, gemis};
        }
        verschil += onze_centen(jaarsom(optie.kosten.at(jaar)), optie.aandeel);
        verschil -= onze_centen(jaarsom(nu->kosten.at(jaar)), nu->aandeel);
        if (verschil <= 0) return {Terugverdiend::jaar, jaar, {}};
    }
    return {Terugverdiend::niet, jaren.back(), {}};
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
    for (const Zeefvraag& vraag : kader.zeef) {
        const bool raakt = std::ranges::find(vraag.vervalt, optie.vorm) != vraag.vervalt.end();
        if (raakt && heeft_gevolg(vraag, voorstel)) return &vraag;
    }
    return nullptr;
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
