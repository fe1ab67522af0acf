#include "analysis/feestdagen.hpp"

#include <algorithm>
#include <cassert>

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

bool is_vrij(const Verlenging& verlenging, Date dag) {
    const std::chrono::weekday weekday{dag};
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return true;
    const auto vrij = feestdagen(verlenging, year_of(dag));
    return std::ranges::binary_search(vrij, dag);
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

Date verlengd(const Verlenging& verlenging, Date dag, Weken weken) {
    if (weken > verlenging.weken_hoogstens) return dag;
    while (is_vrij(verlenging, dag)) dag += std::chrono::days{1};
    return dag;
}

bool is_werkdag(const Verlenging& verlenging, Date dag) { return !is_vrij(verlenging, dag); }

bool heeft_werkdagen(const Verlenging& verlenging, Date na, Date tot, std::int64_t number) {
    for (Date dag = na + std::chrono::days{1}; number > 0 && dag <= tot; dag += std::chrono::days{1}) {
        if (is_werkdag(verlenging, dag)) --number;
    }
    return number <= 0;
}

} // namespace grip::analysis
