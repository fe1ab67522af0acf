#include "analysis/laatste_dagen.hpp"

#include "analysis/deelnemers.hpp"
#include "analysis/eigen_dagen.hpp"
#include "analysis/termijnregels.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

constexpr std::chrono::days een_dag{1};

std::optional<Date> eerste(std::optional<Date> a, std::optional<Date> b) {
    return a && b ? std::min(*a, *b) : a ? a : b;
}
std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) { return std::max(a, b); }

/// Only an algemeen bestuur gets an offer.
std::optional<Date> aanbieding(const Dossier& dossier) {
    return heeft_twee_lagen(*dossier.samenwerking) ? dag_van(dossier, Stap::aangeboden_ab) : std::nullopt;
}

/// How long the raden have before a draft may be offered: the law's time, or more where the regeling gives it.
std::optional<std::chrono::days> ruimste_tijd(const Register& data, const Dossier& dossier, Date verzonden) {
    std::optional<std::chrono::days> tijd = reactietijd(data, dossier);
    if (!tijd) return {};
    for (const Termijnregel* regel : eigen_regels(*dossier.samenwerking, dossier.stuk, Stap::verzonden)) {
        const auto& t = regel->termijn;
        if (t && heeft_duur(*t) && t->voor == Stap::aangeboden_ab && geldt_op(*regel, verzonden))
            tijd = std::max(*tijd, na(*t, verzonden) - verzonden);
    }
    return tijd;
}

/// The board may offer or decide once the term is over; the day before that is the last that is certain. A later day that it
/// names is its promise, an earlier one takes nothing away.
std::optional<Date> zekere_dag(const Register& data, const Dossier& dossier, const LaatsteDagen& dagen) {
    if (aanbieding(dossier)) return dagen.uiterst;
    const auto verzonden = verzonden_of_ontvangen(dossier);
    const auto tijd = verzonden ? ruimste_tijd(data, dossier, *verzonden) : std::nullopt;
    if (!tijd) return {};
    return eerste(later(*verzonden + *tijd - een_dag, dagen.gevraagd), dagen.uiterst);
}

} // namespace

LaatsteDagen laatste_dagen(const Register& data, const Dossier& dossier, Date peildatum) {
    const auto recht = termijn(data, dossier, Stap::zienswijze, peildatum);
    LaatsteDagen dagen;
    if (recht && recht->status == Termijnstatus::niet_van_toepassing) return dagen;
    dagen.gevraagd = dag_van(dossier, Stap::zienswijze_uiterlijk);
    if (recht) dagen.regel = recht->regel;
    if (recht) dagen.kring = recht->kring;
    if (!recht || recht->eigen) { // no law gives a zienswijze here
        if (recht) dagen.zeker = recht->uiterlijk;
        dagen.uiterst = later(dagen.gevraagd, dagen.zeker);
        return dagen;
    }
    dagen.uiterst = eerste(vergaderdag(dossier), aanbieding(dossier));
    if (dagen.uiterst) *dagen.uiterst -= een_dag;
    dagen.zeker = zekere_dag(data, dossier, dagen);
    return dagen;
}

LaatsteDagen laatste_dagen(const Register& data, const Samenwerking& samenwerking, const Regelingbesluit& besluit) {
    const auto wet = ontwerptermijn(data, samenwerking, besluit);
    const bool geen_recht = besluit.soort == Regelingbesluitsoort::opheffen;
    if (!wet || geen_recht || raad_beslist_mee(data, samenwerking, *besluit.ontwerp_ontvangen).value_or(false))
        return {};
    return {{}, wet->uiterlijk, wet->uiterlijk, wet->regel, wet->kring};
}

LaatsteDagen laatste_dagen(const Samenwerking& samenwerking, const LosseZienswijze& losse) {
    if (losse.origin.withheld || losse.zienswijze.bij == Zienswijzeadres::toezichthouder) return {};
    LaatsteDagen dagen;
    dagen.gevraagd = losse.uiterlijk;
    dagen.zeker = losse.uiterlijk;
    for (const EigenDag& dag : eigen_dagen(samenwerking, losse)) {
        if (dag.stap != Stap::zienswijze) continue;
        dagen.zeker = later(dagen.zeker, dag.uiterlijk);
        dagen.regel = dag.regel;
    }
    dagen.uiterst = dagen.zeker;
    return dagen;
}

} // namespace grip::analysis
