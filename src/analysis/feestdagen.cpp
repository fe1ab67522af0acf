#include "analysis/feestdagen.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

Date dag_in(const Feestdag& feestdag, int jaar) {
    if (feestdag.na_pasen) return easter(jaar) + std::chrono::days{feestdag.na_pasen->scaled};
    assert(feestdag.dag && "a holiday in kader/wetten.yaml has a day of the year or one after Easter");
    const Date dag{std::chrono::year{jaar} / std::chrono::month{feestdag.dag->month} /
                   std::chrono::day{feestdag.dag->day}};
    const bool zondag = std::chrono::weekday{dag} == std::chrono::Sunday;
    return feestdag.zondag_eerder && zondag ? dag - std::chrono::days{1} : dag;
}

bool is_gelijkgesteld(const Register& data, Date dag) {
    const auto in = [&](const std::vector<GelijkgesteldeDag>& dagen) {
        return std::ranges::find(dagen, dag, &GelijkgesteldeDag::datum) != dagen.end();
    };
    return in(data.wetten->verlenging.gelijkgesteld) || in(data.gelijkgestelde_dagen.dagen);
}

bool is_vrij(const Register& data, Date dag) {
    const std::chrono::weekday weekday{dag};
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return true;
    const auto vrij = feestdagen(data.wetten->verlenging, year_of(dag));
    return std::ranges::binary_search(vrij, dag) || is_gelijkgesteld(data, dag);
}

} // namespace

std::vector<Date> feestdagen(const Verlenging& verlenging, int jaar) {
    std::vector<Date> dagen;
    for (const Feestdag& feestdag : verlenging.feestdagen) {
        const Date dag = dag_in(feestdag, jaar);
        if (dag >= feestdag.geldig_vanaf.value_or(Date::min()) && dag <= feestdag.geldig_tot.value_or(Date::max()))
            dagen.push_back(dag);
    }
    std::ranges::sort(dagen);
    return dagen;
}

Date verlengd(const Register& data, Date dag, Weken weken) {
    if (weken > data.wetten->verlenging.weken_hoogstens) return dag;
    while (is_vrij(data, dag)) dag += std::chrono::days{1};
    return dag;
}

bool is_werkdag(const Register& data, Date dag) { return !is_vrij(data, dag); }

bool heeft_werkdagen(const Register& data, Date na, Date tot, std::int64_t number) {
    for (Date dag = na + std::chrono::days{1}; number > 0 && dag <= tot; dag += std::chrono::days{1}) {
        if (is_werkdag(data, dag)) --number;
    }
    return number <= 0;
}

Date gelijkgesteld_tot(const Register& data) {
    Date last = data.wetten->verlenging.gelijkgesteld_tot.value_or(Date::min());
    for (const GelijkgesteldeDag& dag : data.gelijkgestelde_dagen.dagen) last = std::max(last, dag.datum);
    return last;
}

std::string gelijkstelling_onbekend(const Register& data, const Termijn& termijn, Date uiterlijk) {
    const bool loopt_door = termijn.na && termijn.weken && *termijn.weken <= data.wetten->verlenging.weken_hoogstens;
    const Date bekend = gelijkgesteld_tot(data);
    if (!loopt_door || uiterlijk <= bekend) return {};
    return fmt::format("of dagen na {} met een feestdag gelijkstaan, is nog niet bekend", long_dutch(bekend));
}

} // namespace grip::analysis
