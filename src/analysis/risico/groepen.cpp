#include "analysis/risico/groepen.hpp"

#include <algorithm>
#include <map>

namespace grip::analysis {

std::vector<Kansrisico> die_iets_kosten(std::span<const Kansrisico> risicos) {
    std::vector<Kansrisico> result;
    std::ranges::copy_if(risicos, std::back_inserter(result), kost_iets);
    return result;
}

std::vector<Groep> groepen(const std::vector<Kansrisico>& risicos) {
    std::vector<Groep> result;
    std::map<std::string_view, std::size_t> plaatsen;
    for (const Kansrisico& risico : risicos) {
        std::size_t plaats = result.size();
        if (!risico.groep.empty()) plaats = plaatsen.try_emplace(risico.groep, plaats).first->second;
        if (plaats == result.size()) result.emplace_back();
        result[plaats].risicos.push_back(&risico);
    }
    for (Groep& groep : result) std::ranges::stable_sort(groep.risicos, std::ranges::greater{}, &Kansrisico::kans);
    return result;
}

/// Of two risks the rarer one never comes without the other: together they occur with the lower chance.
double samenhang(const Groep& groep) {
    double som = 0;
    double voor = 0; // of the chance not to occur times the mean, over the risks before this one
    for (const Kansrisico* risico : groep.risicos) {
        const double mu = gemiddelde(risico->effect);
        som += risico->kans * mu * voor;
        voor += (1 - risico->kans) * mu;
    }
    return som;
}

} // namespace grip::analysis
