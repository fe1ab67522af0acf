#include "rules/toets/onbeantwoord.hpp"

#include "analysis/toetsing.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

struct Telling {
    std::size_t geldig = 0;
    std::vector<std::string> open;
};

std::string names(const Categorie& categorie, const Telling& telling) {
    const bool all = telling.open.size() == telling.geldig && telling.geldig > 1;
    if (all) return fmt::format("{} (alle {})", categorie.naam.text, telling.geldig);
    return fmt::format("{} ({})", categorie.naam.text, fmt::join(telling.open, ", "));
}

} // namespace

void meld_onbeantwoord(const Context& context, const Samenwerking& samenwerking, Findings& findings) {
    std::size_t geldig = 0;
    std::size_t open = 0;
    std::vector<std::pair<const Categorie*, Telling>> tellingen;
    for (const analysis::Toetspunt& punt : analysis::toetspunten(*context.data.toetsingskader, samenwerking)) {
        if (tellingen.empty() || tellingen.back().first != punt.categorie) tellingen.push_back({punt.categorie, {}});
        Telling& telling = tellingen.back().second;
        ++geldig;
        ++telling.geldig;
        if (punt.antwoord != nullptr) continue;
        ++open;
        telling.open.push_back(punt.criterium->id.text);
    }
    if (open == 0) return;
    std::vector<std::string> parts;
    for (const auto& [categorie, telling] : tellingen) {
        if (!telling.open.empty()) parts.push_back(names(*categorie, telling));
    }
    findings.add(at(samenwerking, &Samenwerking::toetsing),
                 fmt::format("{} van {} criteria niet beantwoord: {}", open, geldig, fmt::join(parts, ", ")),
                 fmt::format("Beantwoord ze onder `toetsing: antwoorden:`. `grip toetsrapport {}` toont de vragen.",
                             samenwerking.id));
}

} // namespace grip::rules
