#include "analysis/eigen_dagen.hpp"

#include "analysis/termijnregels.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

std::optional<Date> van_zienswijze(const Zienswijze* zienswijze, Stap stap) {
    if (zienswijze == nullptr) return {};
    if (stap == Stap::zienswijze) return zienswijze->datum;
    return stap == Stap::reactie_datum ? zienswijze->reactie_datum : std::nullopt;
}

std::optional<Date> dag_van(const Regelingbesluit& besluit, Stap stap) {
    if (stap == Stap::ontwerp_ontvangen) return besluit.ontwerp_ontvangen;
    if (stap == Stap::toestemming) return besluit.toestemming;
    if (stap == Stap::opgezegd) return besluit.opgezegd;
    if (stap == Stap::in_werking) return besluit.in_werking;
    return van_zienswijze(besluit.zienswijze ? &*besluit.zienswijze : nullptr, stap);
}

std::optional<Date> dag_van(const LosseZienswijze& losse, Stap stap) {
    if (stap == Stap::ontvangen) return losse.ontvangen;
    if (stap == Stap::toegelicht) return losse.toegelicht;
    if (stap == Stap::zienswijze_uiterlijk) return losse.uiterlijk;
    return van_zienswijze(&losse.zienswijze, stap);
}

/// What is before a day of the year, is before that of the year in which it takes effect.
template <class R>
std::optional<Date> uiterlijk(const R& record, const Termijn& termijn) {
    if (termijn.voor_dag) {
        const auto dag = dag_van(record, Stap::in_werking);
        return dag ? std::optional{vaste_dag(termijn, Jaar{year_of(*dag)})} : std::nullopt;
    }
    const auto dag = dag_van(record, termijn.voor ? *termijn.voor : *termijn.na);
    if (!dag) return {};
    if (termijn.na) return na(termijn, *dag);
    return heeft_duur(termijn) ? voor(termijn, *dag) : *dag - std::chrono::days{1};
}

/// A term of the regeling is not extended for a day off. Two terms on one step: the earlier day.
template <class R>
void verzamel(const Samenwerking& samenwerking, const R& record, Cyclusstuk stuk, std::vector<EigenDag>& dagen) {
    for (const auto& option : options<Stap>) {
        std::optional<EigenDag> first;
        for (const Termijnregel* regel : eigen_regels(samenwerking, stuk, option.value)) {
            const auto dag = regel->termijn ? uiterlijk(record, *regel->termijn) : std::nullopt;
            if (!dag || (first && first->uiterlijk <= *dag)) continue;
            first = EigenDag{option.value, regel, *dag, dag_van(record, option.value)};
        }
        if (first) dagen.push_back(*first);
    }
}

} // namespace

std::vector<EigenDag> eigen_dagen(const Samenwerking& samenwerking, const Regelingbesluit& besluit) {
    std::vector<EigenDag> dagen;
    verzamel(samenwerking, besluit, Cyclusstuk::regeling, dagen);
    if (besluit.soort == Regelingbesluitsoort::uittreden)
        verzamel(samenwerking, besluit, Cyclusstuk::uittreding, dagen);
    return dagen;
}

std::vector<EigenDag> eigen_dagen(const Samenwerking& samenwerking, const LosseZienswijze& losse) {
    std::vector<EigenDag> dagen;
    if (!losse.origin.withheld) verzamel(samenwerking, losse, Cyclusstuk::zienswijzen, dagen);
    return dagen;
}

} // namespace grip::analysis
