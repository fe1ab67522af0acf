#include "analysis/termijnen.hpp"

#include "analysis/feestdagen.hpp"
#include "analysis/kring.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

using std::chrono::days;
using Regels = std::vector<const Termijnregel*>;

struct Laatste {
    Date dag;
    Grond grond{};
    const Termijnregel* regel = nullptr;
};

days weken(const Termijn& termijn) { return days{7 * termijn.weken->scaled}; }

Date vaste_dag(const Termijn& termijn, Jaar jaar) {
    const int year = jaar.year + static_cast<int>(termijn.jaar.value_or(Jaarverschil{}).scaled);
    return Date{std::chrono::year{year} / std::chrono::month{termijn.voor_dag->month} /
                std::chrono::day{termijn.voor_dag->day}} -
           days{1};
}

bool geldt_op(const Termijnregel& regel, Date dag) {
    return dag >= regel.geldig_vanaf.value_or(Date::min()) && dag <= regel.geldig_tot.value_or(Date::max());
}

bool geldt_voor_vorm(const Termijnregel& regel, Rechtsvorm vorm) {
    return regel.geldt_voor.empty() || std::ranges::find(regel.geldt_voor, vorm) != regel.geldt_voor.end();
}

bool geldt_misschien(const Termijnregel& regel, std::optional<Kring> kring) {
    return !regel.artikel || !voor_kring(regel.artikel, kring).empty();
}

Regels wettelijke_regels(const Register& data, const Samenwerking& s, Cyclusstuk stuk, Stap stap,
                         std::optional<Kring> kring) {
    Regels result;
    for (const Termijnregel& regel : data.termijnen.termijnen) {
        const bool asked = regel.stuk == stuk && regel.stap == stap;
        if (asked && geldt_voor_vorm(regel, s.vorm.rechtsvorm) && geldt_misschien(regel, kring))
            result.push_back(&regel);
    }
    return result;
}

Regels eigen_regels(const Dossier& dossier, Stap stap) {
    Regels result;
    const auto& cyclus = dossier.samenwerking->raadscyclus.cyclus;
    if (!cyclus) return result;
    for (const Termijnregel& regel : cyclus->eigen_termijnen) {
        if (regel.stuk == dossier.stuk && regel.stap == stap) result.push_back(&regel);
    }
    return result;
}

/// The last day on which this year's budget may be with the supervisor: no later meeting can adopt it lawfully.
std::optional<Laatste> uiterste_vergadering(const Register& data, const Dossier& dossier) {
    std::optional<Laatste> result;
    if (dossier.stuk != Cyclusstuk::ontwerpbegroting) return result;
    for (const Termijnregel& regel : data.termijnen.termijnen) {
        const bool fixed = regel.termijn && regel.termijn->voor_dag && regel.stuk == Cyclusstuk::begroting &&
                           regel.stap == Stap::naar_toezichthouder;
        if (!fixed || !geldt_voor_vorm(regel, dossier.samenwerking->vorm.rechtsvorm)) continue;
        const Date dag = vaste_dag(*regel.termijn, dossier.jaar);
        if (geldt_op(regel, dag)) result = Laatste{dag, Grond::uiterste, &regel};
    }
    return result;
}

/// The day from which a term before a step is counted.
std::optional<Laatste> anker(const Register& data, const Dossier& dossier, Stap stap) {
    if (const auto dag = dag_van(dossier, stap)) return Laatste{*dag, Grond::geregistreerd, nullptr};
    if (stap != Stap::aangeboden_ab && stap != Stap::vastgesteld) return {};
    const Grond grond = stap == Stap::vastgesteld ? Grond::geregistreerd : Grond::vergadering;
    if (const auto dag = vergaderdag(dossier)) return Laatste{*dag, grond, nullptr};
    return uiterste_vergadering(data, dossier);
}

/// By one rule. A term of the regeling itself is not extended for a day off.
std::optional<Laatste> laatste_dag(const Register& data, const Dossier& dossier, const Termijnregel& regel, bool wet) {
    const auto& termijn = regel.termijn;
    if (!termijn) return {};
    if (termijn->voor_dag) return Laatste{vaste_dag(*termijn, dossier.jaar), Grond::geregistreerd, &regel};
    if (termijn->voor) {
        auto from = anker(data, dossier, *termijn->voor);
        if (from) *from = {from->dag - (termijn->weken ? weken(*termijn) : days{1}), from->grond, &regel};
        return from;
    }
    const auto from = termijn->na ? dag_van(dossier, *termijn->na) : std::nullopt;
    if (!from || !termijn->weken) return {};
    const Date dag = *from + weken(*termijn);
    return Laatste{wet ? verlengd(data.wetten.verlenging, dag, *termijn->weken) : dag, Grond::geregistreerd, &regel};
}

struct Gerekend {
    const Termijnregel* regel;
    std::optional<Laatste> laatste;
};

/// The law of the day on which it was done. Not done: the version whose own last day lies within its validity, and if
/// there is none the latest version.
void kies_recht(std::vector<Gerekend>& rekening, std::optional<Date> gedaan) {
    if (gedaan) {
        std::erase_if(rekening, [&](const Gerekend& g) { return !geldt_op(*g.regel, *gedaan); });
        return;
    }
    const auto fits = [](const Gerekend& g) { return g.laatste && geldt_op(*g.regel, g.laatste->dag); };
    if (std::ranges::any_of(rekening, fits)) {
        std::erase_if(rekening, [&](const Gerekend& g) { return !fits(g); });
        return;
    }
    Date latest = Date::min();
    for (const Gerekend& g : rekening) latest = std::max(latest, g.regel->geldig_vanaf.value_or(Date::min()));
    std::erase_if(rekening, [&](const Gerekend& g) { return g.regel->geldig_vanaf.value_or(Date::min()) < latest; });
}

std::optional<Date> gedaan_op(const Dossier& dossier, Stap stap) {
    return stap == Stap::verzonden ? verzonden_of_ontvangen(dossier) : dag_van(dossier, stap);
}

/// A day that does not hold for every kring that it may be is not counted.
std::optional<Laatste> strengste(const std::vector<Gerekend>& rekening, std::optional<Kring> kring) {
    std::optional<Laatste> result;
    for (const Gerekend& g : rekening) {
        if (!g.laatste || (g.regel->artikel && !kring && !geldt_voor_kring(*g.regel->artikel, kring))) continue;
        if (!result || g.laatste->dag < result->dag) result = g.laatste;
    }
    return result;
}

/// An answer is owed only to who asked for something.
bool vraagt_antwoord(const Zienswijze* zienswijze) {
    return zienswijze != nullptr && (zienswijze->besluit == Zienswijzebesluit::met_opmerkingen ||
                                     zienswijze->besluit == Zienswijzebesluit::afwijzend);
}

bool is_eigen(const Termijnregel& regel, const Dossier& dossier) {
    const Regels eigen = eigen_regels(dossier, regel.stap);
    return std::ranges::find(eigen, &regel) != eigen.end();
}

bool is_van_toepassing(const Dossier& dossier, Stap stap) {
    if (is_vrijgesteld(dossier)) return false;
    return stap != Stap::reactie_datum || vraagt_antwoord(zienswijze_van(dossier));
}

void beoordeel(Termijnstand& stand, Date peildatum) {
    if (stand.gedaan) {
        if (!stand.uiterlijk || stand.grond == Grond::uiterste) return;
        const auto over = (*stand.gedaan - *stand.uiterlijk).count();
        stand.status = over > 0 ? Termijnstatus::te_laat : Termijnstatus::op_tijd;
        if (over > 0) stand.te_laat = over;
    } else {
        const bool voorbij = stand.uiterlijk && *stand.uiterlijk < peildatum;
        stand.status = voorbij ? Termijnstatus::niet_geregistreerd : Termijnstatus::verwacht;
    }
}

std::optional<Kring> kring_bij(const Dossier& dossier, Date peildatum) {
    return kring(*dossier.samenwerking, verzonden_of_ontvangen(dossier).value_or(peildatum));
}

std::vector<Gerekend> bereken(const Register& data, const Dossier& dossier, Stap stap, std::optional<Kring> kring,
                              std::optional<Date> gedaan) {
    std::vector<Gerekend> rekening;
    for (const Termijnregel* regel : wettelijke_regels(data, *dossier.samenwerking, dossier.stuk, stap, kring))
        rekening.push_back({regel, laatste_dag(data, dossier, *regel, true)});
    kies_recht(rekening, gedaan);
    for (const Termijnregel* regel : eigen_regels(dossier, stap))
        rekening.push_back({regel, laatste_dag(data, dossier, *regel, false)});
    return rekening;
}

} // namespace

bool heeft_cyclus(const Register& data, const Samenwerking& samenwerking) {
    return std::ranges::any_of(data.termijnen.termijnen, [&](const Termijnregel& regel) {
        return regel.stuk == Cyclusstuk::ontwerpbegroting && regel.stap == Stap::zienswijze &&
               geldt_voor_vorm(regel, samenwerking.vorm.rechtsvorm);
    });
}

std::optional<Termijnstand> termijn(const Register& data, const Dossier& dossier, Stap stap, Date peildatum) {
    const auto kring = kring_bij(dossier, peildatum);
    Termijnstand stand;
    stand.stap = stap;
    stand.gedaan = gedaan_op(dossier, stap);
    const auto rekening = bereken(data, dossier, stap, kring, stand.gedaan);
    if (rekening.empty()) return {};
    stand.regel = rekening.front().regel;
    stand.ontvangst = stap == Stap::verzonden && stand.gedaan && !dag_van(dossier, Stap::verzonden);
    if (!is_van_toepassing(dossier, stap)) {
        stand.status = Termijnstatus::niet_van_toepassing;
        return stand;
    }
    if (const auto laatste = strengste(rekening, kring)) {
        stand.uiterlijk = laatste->dag;
        stand.grond = laatste->grond;
        stand.regel = laatste->regel;
        stand.eigen = is_eigen(*stand.regel, dossier);
    }
    beoordeel(stand, peildatum);
    return stand;
}

std::vector<Termijnstand> termijnen(const Register& data, const Dossier& dossier, Date peildatum) {
    std::vector<Termijnstand> result;
    for (const auto& option : options<Stap>) {
        if (auto stand = termijn(data, dossier, option.value, peildatum)) result.push_back(*stand);
    }
    return result;
}

std::optional<Termijnstand> verzenden_voor_vergadering(const Register& data, const Dossier& dossier, Date peildatum) {
    if (!vergaderdag(dossier)) return {};
    const auto zonder_aanbod = [](const Verloop* verloop) {
        Verloop result = verloop == nullptr ? Verloop{} : *verloop;
        result.aangeboden_ab.reset();
        return result;
    };
    const Verloop verloop = zonder_aanbod(dossier.verloop);
    const Verloop ander = zonder_aanbod(dossier.ander);
    Dossier zonder = dossier;
    zonder.verloop = &verloop;
    zonder.ander = &ander;
    return termijn(data, zonder, Stap::verzonden, peildatum);
}

const Termijnregel* antwoordplicht(const Register& data, const Dossier& dossier, Date peildatum) {
    const auto k = kring_bij(dossier, peildatum);
    const Date dag = vergaderdag(dossier).value_or(peildatum);
    const Termijnregel* duty = nullptr;
    for (const Termijnregel* regel :
         wettelijke_regels(data, *dossier.samenwerking, dossier.stuk, Stap::reactie_datum, k)) {
        if (geldt_op(*regel, dag) && (duty == nullptr || !regel->termijn)) duty = regel;
    }
    return duty;
}

std::optional<days> reactietijd(const Register& data, const Dossier& dossier) {
    const auto verzonden = verzonden_of_ontvangen(dossier);
    if (!verzonden || is_vrijgesteld(dossier)) return {};
    const auto k = kring(*dossier.samenwerking, *verzonden);
    for (const Termijnregel* regel : wettelijke_regels(data, *dossier.samenwerking, dossier.stuk, Stap::verzonden, k)) {
        if (geldt_op(*regel, *verzonden) && regel->termijn && regel->termijn->weken) return weken(*regel->termijn);
    }
    return {};
}

std::optional<Ontwerptermijn> ontwerptermijn(const Register& data, const Samenwerking& samenwerking,
                                             const Regelingbesluit& besluit) {
    if (!besluit.ontwerp_ontvangen) return {};
    const Date van = *besluit.ontwerp_ontvangen;
    const auto k = kring(samenwerking, van);
    for (const Termijnregel* regel : wettelijke_regels(data, samenwerking, Cyclusstuk::regeling, Stap::zienswijze, k)) {
        const auto& t = regel->termijn;
        if (!t || !t->weken || t->na != Stap::ontwerp_ontvangen || !geldt_op(*regel, van)) continue;
        return Ontwerptermijn{verlengd(data.wetten.verlenging, van + weken(*t), *t->weken), regel};
    }
    return {};
}

std::string artikel(const Termijnregel& regel, const Samenwerking& samenwerking, Date peildatum) {
    return voor_kring(regel.artikel, kring(samenwerking, peildatum));
}

} // namespace grip::analysis
