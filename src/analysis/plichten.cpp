#include "analysis/plichten.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/raadsinformatie.hpp"
#include "analysis/sturing.hpp"
#include "analysis/termijnen.hpp"
#include "analysis/vergaderingen.hpp"

#include <algorithm>
#include <functional>

namespace grip::analysis {
namespace {

constexpr int maanden_per_jaar = 12;

/// What the duties of one collaboration are judged by.
struct Plichtvraag {
    const Register& data;
    const Samenwerking& samenwerking;
    const Plichten& plichten;
    Date peildatum;
};

/// So often a year, each year again. Days that are not told (`volledig`: there are none) may have been among them.
void tel_per_jaar(const Plichtvraag& vraag, std::vector<Date> dagen, std::int64_t aantal, bool volledig,
                  Plicht& plicht) {
    std::erase_if(dagen, [&](Date dag) { return dag > vraag.peildatum; });
    std::ranges::sort(dagen, std::ranges::greater{});
    dagen.erase(std::unique(dagen.begin(), dagen.end()), dagen.end());
    if (dagen.empty()) {
        plicht.stand = Plichtstand::niet_na_te_gaan;
        return;
    }
    plicht.laatst = dagen.front();
    plicht.dit_jaar =
        std::ranges::count_if(dagen, [&](Date dag) { return dag > add_months(vraag.peildatum, -maanden_per_jaar); });
    const bool genoeg = std::ssize(dagen) >= aantal;
    const Date begin = genoeg ? dagen[static_cast<std::size_t>(aantal - 1)]
                              : std::max(dagen.back(), vraag.samenwerking.identiteit.sinds.value_or(dagen.back()));
    const Date einde = add_months(begin, maanden_per_jaar); // after it a year does not hold so many
    if (einde >= vraag.peildatum) plicht.stand = genoeg ? Plichtstand::voldaan : Plichtstand::open;
    else if (!volledig) plicht.stand = Plichtstand::niet_na_te_gaan;
    else {
        plicht.stand = Plichtstand::te_laat;
        plicht.uiterlijk = einde;
    }
}

Plicht gesprekken(const Plichtvraag& vraag) {
    const Volgen& volgen = vraag.samenwerking.volgen;
    const std::int64_t aantal = vraag.plichten.gesprekken_per_jaar->scaled;
    Plicht plicht{Plichtsoort::gesprekken, zin("{} keer per jaar een gesprek met het bestuur", aantal)};
    plicht.sleutel = "gesprekken";
    plicht.plaats = at(volgen, &Volgen::gesprekken);
    std::vector<Date> dagen;
    bool volledig = is_gelezen(vraag.data, plicht.plaats);
    for (const Gesprek& gesprek : volgen.gesprekken) {
        if (gesprek.origin.withheld) volledig = false;
        else dagen.push_back(gesprek.datum);
    }
    tel_per_jaar(vraag, std::move(dagen), aantal, volledig, plicht);
    return plicht;
}

/// Could every meeting of it be read?
bool vergaderingen_gelezen(const Register& data, const Samenwerking& s) {
    return std::ranges::none_of(data.bestanden, [&](const Bestand& bestand) {
        return bestand.overgeslagen && bestand.soort == "vergadering" && bestand.over == s.id;
    });
}

Plicht raadsinformatie(const Plichtvraag& vraag) {
    const Samenwerking& s = vraag.samenwerking;
    const std::int64_t aantal = vraag.plichten.raadsinformatie_per_jaar->scaled;
    Plicht plicht{Plichtsoort::raadsinformatie, zin("{} keer per jaar nieuws voor de raad", aantal)};
    plicht.sleutel = "raadsinformatie";
    plicht.plaats = at(s.volgen, &Volgen::sturingsprofiel);
    // of what was taken out some may have been before the raad
    const bool volledig = vergaderingen_gelezen(vraag.data, s) && !vraag.data.achtergehouden.contains(s.id);
    tel_per_jaar(vraag, informatiedagen(vraag.data, s), aantal, volledig, plicht);
    return plicht;
}

Plicht evaluatieplicht(const Plichtvraag& vraag) {
    const Samenwerking& s = vraag.samenwerking;
    const std::int64_t jaren = vraag.plichten.evaluatie_jaren->scaled;
    Plicht plicht{Plichtsoort::evaluatie, zin("elke {} jaar een evaluatie", jaren)};
    plicht.sleutel = "evaluatie.laatste";
    plicht.plaats = at(s.volgen, &Volgen::evaluatie);
    const auto gehouden = s.volgen.evaluatie ? s.volgen.evaluatie->laatste : std::nullopt;
    if (gehouden && *gehouden <= vraag.peildatum) plicht.laatst = gehouden;
    const auto begin = plicht.laatst ? plicht.laatst : s.identiteit.sinds;
    const auto einde = begin ? std::optional{add_months(*begin, static_cast<int>(jaren) * maanden_per_jaar)} : begin;
    if (einde && *einde >= vraag.peildatum) plicht.stand = plicht.laatst ? Plichtstand::voldaan : Plichtstand::open;
    else if (!plicht.laatst) plicht.stand = Plichtstand::niet_na_te_gaan;
    else {
        plicht.stand = Plichtstand::te_laat;
        plicht.uiterlijk = einde;
    }
    return plicht;
}

Plicht rapporteurplicht(const Plichtvraag& vraag) {
    const Wie& wie = vraag.samenwerking.wie;
    Plicht plicht{Plichtsoort::rapporteur, als_zin("een rapporteur van de raad")};
    plicht.sleutel = "rapporteurs";
    plicht.plaats = at(wie, &Wie::rapporteurs);
    plicht.stand = wie.rapporteurs.empty() ? Plichtstand::niet_na_te_gaan : Plichtstand::voldaan;
    return plicht;
}

bool vraagt_oplegnotitie(const Plichten& plichten, const Vergadering& vergadering) {
    return std::ranges::any_of(vergadering.agenda, [&](const Agendapunt& punt) {
        const auto& bij = plichten.oplegnotitie_bij;
        return !punt.origin.withheld && std::ranges::find(bij, punt.soort) != bij.end();
    });
}

/// Of what is long past nothing can be mended: the last meeting that asked for it is what counts.
const Vergadering* laatste_voor_de_raad(const Plichtvraag& vraag) {
    const Vergadering* laatste = nullptr;
    for (const Vergadering& v : vergaderingen_van(vraag.data, vraag.samenwerking.id)) {
        const bool gehouden = !v.vervallen && v.datum < vraag.peildatum;
        if (!gehouden || !vraagt_oplegnotitie(vraag.plichten, v)) continue;
        if (laatste == nullptr || v.datum > laatste->datum) laatste = &v;
    }
    return laatste;
}

Plicht oplegnotitieplicht(const Plichtvraag& vraag) {
    const Samenwerking& s = vraag.samenwerking;
    const bool bij_alles = vraag.plichten.oplegnotitie_bij.size() == options<Stuksoort>.size();
    Plicht plicht{Plichtsoort::oplegnotitie,
                  zin("een bespreking vooraf in de raad van {}",
                      bij_alles ? "elke vergadering van het bestuur" : "vergaderingen over stukken voor de raad")};
    plicht.sleutel = "raadsbehandeling";
    plicht.plaats = at(s.volgen, &Volgen::sturingsprofiel);
    plicht.stand = Plichtstand::niet_na_te_gaan;
    const Vergadering* v = laatste_voor_de_raad(vraag);
    if (v == nullptr || !v->raadsbehandeling || !vergaderingen_gelezen(vraag.data, s)) return plicht;
    plicht.plaats = at(*v, &Vergadering::raadsbehandeling);
    plicht.laatst = v->raadsbehandeling;
    const bool vooraf = *v->raadsbehandeling <= v->datum;
    plicht.stand = vooraf ? Plichtstand::voldaan : Plichtstand::te_laat;
    if (!vooraf) plicht.uiterlijk = v->datum;
    return plicht;
}

/// A paper that had to be with the raad, or came.
struct Stukstand {
    Termijnstand termijn;
    Location plaats;
};

/// The last one of this kind.
std::optional<Stukstand> laatste_stuk(const Plichtvraag& vraag, Cyclusstuk stuk) {
    std::optional<Stukstand> laatste;
    for (const Dossier& dossier : dossiers(vraag.data, vraag.samenwerking, vraag.peildatum, stuk)) {
        auto stand = termijn(vraag.data, dossier, Stap::verzonden, vraag.peildatum);
        const bool speelt =
            stand && stand->status != Termijnstatus::verwacht && stand->status != Termijnstatus::niet_van_toepassing;
        if (speelt) laatste = {*stand, plaats_van(dossier, Stap::verzonden)};
    }
    return laatste;
}

/// Of both papers the last; one that was too late counts more than one of which it cannot be said.
Plicht stukkenplicht(const Plichtvraag& vraag) {
    Plicht plicht{Plichtsoort::stukken, als_zin("begroting en jaarrekening op tijd bij de raad")};
    plicht.sleutel = "cyclus";
    plicht.plaats = at(vraag.samenwerking.raadscyclus, &Raadscyclus::cyclus);
    plicht.stand = Plichtstand::voldaan;
    for (const Cyclusstuk stuk : {Cyclusstuk::ontwerpbegroting, Cyclusstuk::voorlopige_jaarrekening}) {
        const auto laatste = laatste_stuk(vraag, stuk);
        if (laatste && laatste->termijn.status == Termijnstatus::op_tijd) continue;
        if (laatste) plicht.sleutel = laatste->plaats.path;
        const bool te_laat = laatste && laatste->termijn.status == Termijnstatus::te_laat;
        if (te_laat) plicht.uiterlijk = std::max(plicht.uiterlijk, laatste->termijn.uiterlijk);
        plicht.stand = plicht.uiterlijk ? Plichtstand::te_laat : Plichtstand::niet_na_te_gaan;
    }
    return plicht;
}

} // namespace

std::vector<Plicht> plichten(const Register& data, const Samenwerking& samenwerking, Date peildatum) {
    const auto profiel = gekozen_profiel(data.gemeente, samenwerking);
    if (!profiel || samenwerking.identiteit.status != Status::actief) return {};
    const Plichten& van_profiel = regel_van(*data.sturing, *profiel).plichten;
    const Plichtvraag vraag{data, samenwerking, van_profiel, peildatum};
    std::vector<Plicht> result;
    if (van_profiel.stukken_op_tijd && heeft_cyclus(data, samenwerking)) result.push_back(stukkenplicht(vraag));
    if (van_profiel.evaluatie_jaren) result.push_back(evaluatieplicht(vraag));
    if (van_profiel.gesprekken_per_jaar) result.push_back(gesprekken(vraag));
    if (van_profiel.raadsinformatie_per_jaar) result.push_back(raadsinformatie(vraag));
    if (van_profiel.rapporteur) result.push_back(rapporteurplicht(vraag));
    if (!van_profiel.oplegnotitie_bij.empty()) result.push_back(oplegnotitieplicht(vraag));
    for (Plicht& plicht : result) {
        if (plicht.stand != Plichtstand::niet_na_te_gaan) plicht.sleutel.clear();
    }
    return result;
}

Zin te_laat_in_zin(const Plicht& plicht) {
    switch (plicht.soort) {
    case Plichtsoort::stukken: return zin("de laatste dag was {}", *plicht.uiterlijk);
    case Plichtsoort::oplegnotitie:
        return zin("over die van {} sprak de raad pas op {}", *plicht.uiterlijk, *plicht.laatst);
    case Plichtsoort::gesprekken:
    case Plichtsoort::raadsinformatie:
        if (plicht.dit_jaar == 0)
            return zin("in de laatste twaalf maanden gebeurde dat niet; de laatste keer was op {}", *plicht.laatst);
        return zin("in de laatste twaalf maanden gebeurde dat {}, het laatst op {}",
                   geteld(plicht.dit_jaar, "keer", "keer"), *plicht.laatst);
    case Plichtsoort::evaluatie:
    case Plichtsoort::rapporteur: break;
    }
    return zin("de laatste was op {}", *plicht.laatst);
}

} // namespace grip::analysis
