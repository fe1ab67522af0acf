#include "reports/delen/stuk.hpp"

#include "analysis/dossier.hpp"
#include "analysis/zienswijzen.hpp"
#include "reports/delen/zwaarte.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <tuple>

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

/// Its own, else that of the only change of that year.
std::optional<Id> nummer_van(const Register& data, const Samenwerking& samenwerking, const Agendapunt& punt) {
    if (punt.soort != Stuksoort::begrotingswijziging || !punt.jaar) return {};
    if (punt.nummer) return punt.nummer;
    const auto dossier = analysis::dossier_van(data, samenwerking, punt);
    return dossier && dossier->wijziging != nullptr ? std::optional{dossier->wijziging->nummer} : std::nullopt;
}

int gewicht(Raadsvraag vraag) {
    switch (vraag) {
    case Raadsvraag::besluit:
    case Raadsvraag::zienswijze: return 0;
    case Raadsvraag::wensen_meegeven: return 1;
    case Raadsvraag::kennisnemen: break;
    }
    return 2;
}

} // namespace

std::optional<Euro> verschil_van(const Agendapunt& punt) {
    const auto& geld = punt.financien;
    if (!geld || !geld->nu || !geld->nieuw) return {};
    return *geld->nieuw - *geld->nu;
}

std::string korte_naam(const Register& data, const Samenwerking& samenwerking, const Agendapunt& punt) {
    const std::string jaar = punt.jaar ? fmt::format(" {}", punt.jaar->year) : "";
    switch (punt.soort) {
    case Stuksoort::kadernota: return "Kadernota" + jaar;
    case Stuksoort::ontwerpbegroting: return "Begroting" + jaar;
    case Stuksoort::begrotingswijziging:
        if (const auto nummer = nummer_van(data, samenwerking, punt))
            return fmt::format("Wijziging {} van de begroting{}", nummer->text, jaar);
        return "Wijziging van de begroting" + jaar;
    case Stuksoort::jaarrekening: return "Jaarrekening" + jaar;
    case Stuksoort::beleid:
    case Stuksoort::benoeming:
    case Stuksoort::overig: break;
    }
    return punt.titel.text;
}

std::vector<const Agendapunt*> op_gewicht(const Vergadering& vergadering) {
    std::vector<const Agendapunt*> punten;
    for (const Agendapunt& punt : vergadering.agenda) punten.push_back(&punt);
    std::ranges::stable_sort(punten, {}, [](const Agendapunt* punt) {
        return std::tuple{punt->vertrouwelijk, punt->aan_de_raad ? gewicht(*punt->aan_de_raad) : 2,
                          zwaarte(punt->soort), -std::abs(verschil_van(*punt).value_or(Euro{}).cents)};
    });
    return punten;
}

std::string stuk(const Register& data, const Bijeenkomst& b, const Agendapunt& punt) {
    const std::string_view soort = soortnaam(punt.soort);
    if (soort.empty()) return fmt::format("het agendapunt \"{}\"", punt.titel.text);
    if (const auto nummer = nummer_van(data, b.samenwerking, punt))
        return fmt::format("wijziging {} van de begroting {}", nummer->text, punt.jaar->year);
    const std::string name = punt.jaar ? fmt::format("{} {}", soort, punt.jaar->year) : std::string{soort};
    const auto is_like = [&](const Agendapunt& other) { return other.soort == punt.soort && other.jaar == punt.jaar; };
    const bool alone = std::ranges::count_if(b.vergadering.agenda, is_like) == 1;
    return alone ? name : fmt::format("{} (\"{}\")", name, punt.titel.text);
}

bool geeft_zienswijze(const Samenwerking& samenwerking, const Agendapunt& punt) {
    const auto stuk = analysis::cyclusstuk(punt.soort);
    return !stuk || analysis::geeft_zienswijze(samenwerking, *stuk);
}

} // namespace grip::reports
