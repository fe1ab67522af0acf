#include "analysis/termijnen.hpp"

#include "analysis/feestdagen.hpp"
#include "analysis/termijnregels.hpp"
#include "analysis/zienswijzen.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

using std::chrono::days;

struct Laatste {
    Date dag;
    Grond grond{};
    const Termijnregel* regel = nullptr;
};

/// The last day on which the supervisor must have this year's budget or accounts: no later meeting adopts them in time.
std::optional<Laatste> laatste_toezending(const Register& data, const Dossier& dossier) {
    const auto stuk = dossier.stuk == Cyclusstuk::ontwerpbegroting ? Cyclusstuk::begroting : dossier.stuk;
    std::optional<Laatste> result;
    for (const Termijnregel& regel : data.termijnen->termijnen) {
        const bool fixed =
            regel.termijn && regel.termijn->voor_dag && regel.stuk == stuk && regel.stap == Stap::naar_toezichthouder;
        if (!fixed || !geldt_voor_vorm(regel, dossier.samenwerking->vorm.rechtsvorm)) continue;
        const Date dag = vaste_dag(*regel.termijn, dossier.jaar);
        if (geldt_op(regel, dag)) result = Laatste{dag, Grond::uiterste, &regel};
    }
    return result;
}

/// The day that a step of the board has, or by its meeting must have.
std::optional<Laatste> aangeboden(const Dossier& dossier, const Termijnregel& regel, bool gedaan) {
    const auto dag = dag_van(dossier, Stap::aangeboden_ab);
    const auto vergadering = vergaderdag(dossier);
    const bool verzonden = gedaan && regel.stap == Stap::verzonden;
    if (vergadering && (verzonden || !dag)) return Laatste{*vergadering, Grond::vergadering, &regel};
    if (!dag) return {};
    return Laatste{std::min(*dag, vergadering.value_or(*dag)), verzonden ? Grond::aanbieding : Grond::geregistreerd,
                   &regel};
}

/// The day from which a term before a step is counted. A paper that was sent is judged by the meeting itself: who is late by
/// that is late in every reading, and an offering that came too early is told of as such.
std::optional<Laatste> anker(const Register& data, const Dossier& dossier, const Termijnregel& regel, bool gedaan) {
    const Stap stap = *regel.termijn->voor;
    const auto uiterste = [&] { return laatste_toezending(data, dossier); };
    if (stap == Stap::aangeboden_ab) {
        const auto dag = aangeboden(dossier, regel, gedaan);
        return dag ? dag : uiterste();
    }
    const bool vaststelling = stap == Stap::vastgesteld;
    auto dag = dag_van(dossier, stap);
    if (!dag && vaststelling) dag = vergaderdag(dossier);
    if (dag) return Laatste{*dag, Grond::geregistreerd, &regel};
    return vaststelling ? uiterste() : std::nullopt;
}

/// The day on which a term begins to run. As long as nothing is sent, a meeting that is known tells when the adoption is
/// to be expected.
std::optional<Laatste> aanvang(const Dossier& dossier, const Termijnregel& regel, bool gedaan) {
    if (!regel.termijn->na) return {};
    if (const auto dag = dag_van(dossier, *regel.termijn->na)) return Laatste{*dag, Grond::geregistreerd, &regel};
    const auto vergadering = vergaderdag(dossier);
    if (gedaan || regel.termijn->na != Stap::vastgesteld || !vergadering) return {};
    return Laatste{*vergadering, Grond::vergadering, &regel};
}

/// By one rule. A term of the regeling itself is not extended for a day off.
std::optional<Laatste> laatste_dag(const Register& data, const Dossier& dossier, const Termijnregel& regel, bool wet,
                                   bool gedaan) {
    const auto& termijn = regel.termijn;
    if (!termijn) return {};
    if (termijn->voor_dag) return Laatste{vaste_dag(*termijn, dossier.jaar), Grond::geregistreerd, &regel};
    if (termijn->voor) {
        auto from = anker(data, dossier, regel, gedaan);
        if (from) *from = {heeft_duur(*termijn) ? voor(*termijn, from->dag) : from->dag - days{1}, from->grond, &regel};
        return from;
    }
    const auto from = aanvang(dossier, regel, gedaan);
    if (!from || !heeft_duur(*termijn)) return {};
    const Date dag = na(*termijn, from->dag);
    const bool verlengt = wet && termijn->weken;
    return Laatste{verlengt ? verlengd(data, dag, *termijn->weken) : dag, from->grond, &regel};
}

struct Gerekend {
    const Termijnregel* regel;
    std::optional<Laatste> laatste;
};

Date sinds(const Gerekend& g) { return g.regel->geldig_vanaf.value_or(Date::min()); }

/// The law of the day on which it was done. Not done: the version whose own last day lies within its validity, and if
/// there is none the latest version, unless the law asked nothing yet on that day.
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
    Date eerste = Date::max();
    Date latest = Date::min();
    for (const Gerekend& g : rekening) {
        eerste = std::min(eerste, sinds(g));
        latest = std::max(latest, sinds(g));
    }
    std::erase_if(rekening,
                  [&](const Gerekend& g) { return sinds(g) < latest || (g.laatste && g.laatste->dag < eerste); });
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

bool is_eigen(const Termijnregel& regel, const Dossier& dossier) {
    const Regels eigen = eigen_regels(*dossier.samenwerking, dossier.stuk, regel.stap);
    return std::ranges::find(eigen, &regel) != eigen.end();
}

/// The law asks nothing of the raden about a change that the regeling exempts; the regeling itself may.
bool gaat_langs_raden(const Dossier& dossier, Stap stap) {
    return !is_vrijgesteld(dossier) || stap == Stap::vastgesteld || stap == Stap::naar_toezichthouder;
}

bool is_van_toepassing(const Dossier& dossier, Stap stap) {
    if (!gaat_langs_raden(dossier, stap) && eigen_regels(*dossier.samenwerking, dossier.stuk, stap).empty())
        return false;
    if (stap != Stap::reactie_datum) return true;
    const Zienswijze* zienswijze = zienswijze_van(dossier);
    return zienswijze != nullptr && vraagt_antwoord(*zienswijze) && !is_na_vaststelling(dossier);
}

/// Who received it a few days late cannot say that it was sent late.
bool is_te_zeggen(const Termijnstand& stand, std::int64_t over, const Normen& normen) {
    if (over <= 0) return true;
    return stand.grond != Grond::aanbieding && (!stand.ontvangst || over > normen.verzending_dagen.scaled);
}

void beoordeel(Termijnstand& stand, const Normen& normen, Date peildatum) {
    if (stand.gedaan) {
        if (!stand.uiterlijk || stand.grond == Grond::uiterste) return;
        const auto over = (*stand.gedaan - *stand.uiterlijk).count();
        if (!is_te_zeggen(stand, over, normen)) return;
        stand.status = over > 0 ? Termijnstatus::te_laat : Termijnstatus::op_tijd;
        if (over > 0) stand.te_laat = over;
    } else {
        const bool voorbij = stand.uiterlijk && *stand.uiterlijk < peildatum;
        stand.status = voorbij ? Termijnstatus::niet_geregistreerd : Termijnstatus::verwacht;
    }
}

/// What the law gives the raad, a regeling cannot shorten: its own term for a zienswijze holds where the law has no day.
bool heeft_wettelijke_dag(const std::vector<Gerekend>& rekening) {
    return std::ranges::any_of(rekening,
                               [](const Gerekend& g) { return g.laatste && g.laatste->grond != Grond::uiterste; });
}

std::vector<Gerekend> bereken(const Register& data, const Dossier& dossier, const Termijnstand& stand) {
    const bool gedaan = stand.gedaan.has_value();
    const bool alleen_eigen = !gaat_langs_raden(dossier, stand.stap) &&
                              !eigen_regels(*dossier.samenwerking, dossier.stuk, stand.stap).empty();
    std::vector<Gerekend> rekening;
    for (const Termijnregel* regel :
         wettelijke_regels(data, *dossier.samenwerking, dossier.stuk, stand.stap, stand.kring)) {
        if (!alleen_eigen) rekening.push_back({regel, laatste_dag(data, dossier, *regel, true, gedaan)});
    }
    kies_recht(rekening, stand.stap == Stap::reactie_datum ? verzonden_of_ontvangen(dossier) : stand.gedaan);
    if (stand.stap == Stap::zienswijze && heeft_wettelijke_dag(rekening)) return rekening;
    for (const Termijnregel* regel : eigen_regels(*dossier.samenwerking, dossier.stuk, stand.stap))
        rekening.push_back({regel, laatste_dag(data, dossier, *regel, false, gedaan)});
    return rekening;
}

/// Who plans the adoption, plans it so that the paper can still be sent in time.
void plan_vaststelling(const Register& data, const Dossier& dossier, Termijnstand& stand) {
    if (stand.stap != Stap::vastgesteld || stand.gedaan || !stand.uiterlijk) return;
    const auto toezending = laatste_toezending(data, dossier);
    if (!toezending || toezending->dag >= *stand.uiterlijk) return;
    stand.uiterlijk = toezending->dag;
    stand.regel = toezending->regel;
    stand.grond = Grond::toezending;
}

/// Fills in what the law and the regeling say for this kring; false when they ask nothing.
bool reken(const Register& data, const Dossier& dossier, Termijnstand& stand, std::optional<Kring> kring) {
    stand.kring = kring;
    const auto rekening = bereken(data, dossier, stand);
    if (rekening.empty()) return false;
    stand.regel = rekening.front().regel;
    stand.uiterlijk.reset();
    if (!is_van_toepassing(dossier, stand.stap)) return true;
    if (const auto laatste = strengste(rekening, kring)) {
        stand.uiterlijk = laatste->dag;
        stand.grond = laatste->grond;
        stand.regel = laatste->regel;
    }
    plan_vaststelling(data, dossier, stand);
    stand.eigen = is_eigen(*stand.regel, dossier);
    return true;
}

} // namespace

std::optional<Termijnstand> termijn(const Register& data, const Dossier& dossier, Stap stap, Date peildatum) {
    const Samenwerking& s = *dossier.samenwerking;
    Termijnstand stand;
    stand.stap = stap;
    stand.gedaan = gedaan_op(dossier, stap, peildatum);
    stand.ontvangst = stap == Stap::verzonden && stand.gedaan && !dag_van(dossier, Stap::verzonden);
    if (!reken(data, dossier, stand, kring(s, stand.gedaan.value_or(peildatum)))) return {};
    if (!stand.gedaan && stand.uiterlijk && !reken(data, dossier, stand, kring(s, *stand.uiterlijk))) return {};
    if (is_van_toepassing(dossier, stap)) beoordeel(stand, data.gemeente.normen, peildatum);
    else stand.status = Termijnstatus::niet_van_toepassing;
    return stand;
}

std::vector<Termijnstand> termijnen(const Register& data, const Dossier& dossier, Date peildatum) {
    std::vector<Termijnstand> result;
    for (const auto& option : options<Stap>) {
        if (auto stand = termijn(data, dossier, option.value, peildatum)) result.push_back(*stand);
    }
    return result;
}

} // namespace grip::analysis
