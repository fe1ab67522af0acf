#include "analysis/termijnregels.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

std::chrono::days dagen(const Termijn& termijn) {
    return std::chrono::days{termijn.dagen ? termijn.dagen->scaled : 7 * termijn.weken->scaled};
}

bool geldt_misschien(const Termijnregel& regel, std::optional<Kring> kring) {
    return !regel.artikel || !voor_kring(regel.artikel, kring).empty();
}

} // namespace

Date vaste_dag(const Termijn& termijn, Jaar jaar) {
    const int year = jaar.year + static_cast<int>(termijn.jaar.value_or(Jaarverschil{}).scaled);
    return Date{std::chrono::year{year} / std::chrono::month{termijn.voor_dag->month} /
                std::chrono::day{termijn.voor_dag->day}} -
           std::chrono::days{1};
}

Date na(const Termijn& termijn, Date dag) {
    if (termijn.maanden) return add_months(dag, static_cast<int>(termijn.maanden->scaled));
    return dag + dagen(termijn);
}

Date voor(const Termijn& termijn, Date dag) {
    if (termijn.maanden) return add_months(dag, -static_cast<int>(termijn.maanden->scaled));
    return dag - dagen(termijn);
}

bool geldt_op(const Termijnregel& regel, Date dag) {
    return dag >= regel.geldig_vanaf.value_or(Date::min()) && dag <= regel.geldig_tot.value_or(Date::max());
}

bool geldt_voor_vorm(const Termijnregel& regel, Rechtsvorm vorm) {
    return regel.geldt_voor.empty() || std::ranges::find(regel.geldt_voor, vorm) != regel.geldt_voor.end();
}

Regels wettelijke_regels(const Register& data, const Samenwerking& s, Cyclusstuk stuk, Stap stap,
                         std::optional<Kring> kring) {
    Regels result;
    for (const Termijnregel& regel : data.termijnen->termijnen) {
        const bool asked = regel.stuk == stuk && regel.stap == stap;
        if (asked && geldt_voor_vorm(regel, s.vorm.rechtsvorm) && geldt_misschien(regel, kring))
            result.push_back(&regel);
    }
    return result;
}

Regels eigen_regels(const Samenwerking& samenwerking, Cyclusstuk stuk, Stap stap) {
    Regels result;
    const auto& cyclus = samenwerking.raadscyclus.cyclus;
    if (!cyclus) return result;
    for (const Termijnregel& regel : cyclus->eigen_termijnen) {
        if (regel.stuk == stuk && regel.stap == stap) result.push_back(&regel);
    }
    return result;
}

} // namespace grip::analysis
