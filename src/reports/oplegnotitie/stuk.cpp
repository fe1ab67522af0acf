#include "reports/oplegnotitie/stuk.hpp"

#include "analysis/termijnregels.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

/// Without a name of its own when the kind says too little.
std::string_view soortnaam(Stuksoort soort) {
    switch (soort) {
    case Stuksoort::kadernota: return "de kadernota";
    case Stuksoort::ontwerpbegroting: return "de ontwerpbegroting";
    case Stuksoort::begrotingswijziging: return "de wijziging van de begroting";
    case Stuksoort::jaarrekening: return "de jaarrekening";
    case Stuksoort::beleid:
    case Stuksoort::benoeming:
    case Stuksoort::overig: return "";
    }
    return "";
}

} // namespace

std::string stuk(const Vergadering& vergadering, const Agendapunt& punt) {
    const std::string_view soort = soortnaam(punt.soort);
    if (soort.empty()) return fmt::format("het agendapunt \"{}\"", punt.titel.text);
    if (punt.soort == Stuksoort::begrotingswijziging && punt.nummer && punt.jaar)
        return fmt::format("wijziging {} van de begroting {}", punt.nummer->text, punt.jaar->year);
    const std::string name = punt.jaar ? fmt::format("{} {}", soort, punt.jaar->year) : std::string{soort};
    const auto is_like = [&](const Agendapunt& other) { return other.soort == punt.soort && other.jaar == punt.jaar; };
    const bool alone = std::ranges::count_if(vergadering.agenda, is_like) == 1;
    return alone ? name : fmt::format("{} (\"{}\")", name, punt.titel.text);
}

bool geeft_zienswijze(const Samenwerking& samenwerking, const Agendapunt& punt) {
    if (punt.soort != Stuksoort::kadernota && punt.soort != Stuksoort::jaarrekening) return true;
    return !analysis::eigen_regels(samenwerking, *analysis::cyclusstuk(punt.soort), Stap::zienswijze).empty();
}

} // namespace grip::reports
