#include "analysis/kring.hpp"

#include "base/text.hpp"

namespace grip::analysis {
namespace {

using Plek = std::optional<Tekst> PerKring::*;

/// In the order of Kring.
constexpr std::array<Plek, 4> plekken{&PerKring::gemeenten, &PerKring::met_waterschap, &PerKring::met_provincie,
                                      &PerKring::met_provincie_en_waterschap};

/// `Wgr art. ` of `Wgr art. 35 lid 1`; empty when there is no number.
std::string_view before_number(std::string_view text) {
    const auto number = text.find_first_of("0123456789");
    return number == std::string_view::npos ? std::string_view{} : text.substr(0, number);
}

Plek plek_van(Kring kring) { return plekken.at(static_cast<std::size_t>(kring)); }

} // namespace

std::optional<Kring> kring(const Samenwerking& samenwerking, Date dag) {
    bool provincie = false;
    bool waterschap = false;
    const auto deelnemers = deelnemers_op(samenwerking, dag);
    for (const Deelnemer* deelnemer : deelnemers) {
        if (deelnemer->soort == Deelnemersoort::provincie) provincie = true;
        else if (deelnemer->soort == Deelnemersoort::waterschap) waterschap = true;
        else if (deelnemer->soort != Deelnemersoort::gemeente) return {};
    }
    if (deelnemers.empty()) return {};
    if (provincie) return waterschap ? Kring::met_provincie_en_waterschap : Kring::met_provincie;
    return waterschap ? Kring::met_waterschap : Kring::gemeenten;
}

std::string voor_kring(const std::optional<PerKring>& teksten, std::optional<Kring> kring) {
    if (!teksten) return {};
    std::vector<std::string> found;
    for (const Plek plek : plekken) {
        const auto& tekst = (*teksten).*plek;
        const bool wanted = !kring || plek == plek_van(*kring);
        if (tekst && wanted && std::ranges::find(found, tekst->text) == found.end()) found.push_back(tekst->text);
    }
    for (std::size_t i = 1; i < found.size(); ++i) {
        const std::string_view begin = before_number(found[0]);
        if (!begin.empty() && found[i].starts_with(begin)) found[i].erase(0, begin.size());
    }
    return join_dutch(found, "of");
}

bool geldt_voor_kring(const PerKring& teksten, std::optional<Kring> kring) {
    if (kring) return (teksten.*plek_van(*kring)).has_value();
    return std::ranges::all_of(plekken, [&](Plek plek) { return (teksten.*plek).has_value(); });
}

} // namespace grip::analysis
