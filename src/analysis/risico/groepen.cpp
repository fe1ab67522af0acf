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
    for (Groep& groep : result) {
        std::ranges::stable_sort(groep.risicos, std::ranges::greater{}, &Kansrisico::kans);
        groep.slotkans = groep.risicos.back()->kans;
    }
    return result;
}

double Rest::nulkans() const {
    double result = kans;
    for (const Groep& groep : groepen) result *= groep.stopkans(0);
    return result;
}

/// Behind a risk that does not occur, none of its group does.
Rest zonder(const Rest& rest, const std::function<bool(const Kansrisico&)>& eruit) {
    Rest result{{}, rest.kans};
    for (const Groep& groep : rest.groepen) {
        const auto eerste =
            std::ranges::find_if(groep.risicos, [&](const Kansrisico* risico) { return eruit(*risico); });
        const auto plaats = static_cast<std::size_t>(eerste - groep.risicos.begin());
        if (eerste == groep.risicos.end()) result.groepen.push_back(groep);
        else if (plaats == 0) result.kans *= groep.stopkans(0);
        else result.groepen.push_back({{groep.risicos.begin(), eerste}, groep.stopkans(plaats)});
    }
    return result;
}

std::vector<const Kansrisico*> risicos_van(const Rest& rest) {
    std::vector<const Kansrisico*> result;
    for (const Groep& groep : rest.groepen) result.insert(result.end(), groep.risicos.begin(), groep.risicos.end());
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
